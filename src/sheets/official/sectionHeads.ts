import type { SectionKind } from '../../core/framework/framework';
import { comparable } from '../../core/cells/comparable';

const REST = String.raw`(?:\s*\([^()]*\))?\s*[:.]?$`;
const LEAD = '^(?:(?:các|phần|nội dung|tiêu chí|mục|quy định) )*';
const BONUS = new RegExp(
  `${LEAD}(?:điểm (?:thưởng|cộng|khuyến khích)(?: thêm)?|(?:được )?(?:thưởng|cộng) điểm)${REST}`,
  'u',
);
const PENALTY = new RegExp(`${LEAD}(?:điểm (?:trừ|phạt|bị trừ)|(?:bị )?(?:trừ|phạt) điểm)${REST}`, 'u');
const LONGEST_NAME = 200;
const BOTH = new RegExp(
  String.raw`^(?:các |phần )?điểm (?:thưởng|cộng)\s*(?:,|/|;|-|–|và)\s*(?:điểm )?(?:trừ|phạt)${REST}`,
  'u',
);

/** Whether a row by this name begins the bonus or the penalty section: "ĐIỂM THƯỞNG (tối đa 5 điểm)". */
export function sectionNamed(name: string): SectionKind | undefined {
  const text = name.length > LONGEST_NAME ? '' : comparable(name);
  return BONUS.test(text) ? 'bonus' : PENALTY.test(text) ? 'penalty' : undefined;
}

/** "Điểm thưởng, điểm trừ": one row above both sections. */
export function namesBothSections(name: string): boolean {
  return name.length <= LONGEST_NAME && BOTH.test(comparable(name));
}
