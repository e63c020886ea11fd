import type { SectionKind } from '../../core/framework/framework';
import { comparable } from '../../core/cells/comparable';
import { isRomanCode, romanNumeral, type CodeCell } from './officialCodes';
import type { OfficialItem } from './officialItems';

const REST = String.raw`(?:\s*\(.*\))?\s*[:.]?$`;
const BONUS = new RegExp(`^(?:các |phần )?điểm (?:thưởng|cộng)(?: thêm)?${REST}`, 'u');
const PENALTY = new RegExp(`^(?:các |phần )?điểm (?:trừ|phạt|bị trừ)${REST}`, 'u');
const BOTH = new RegExp(
  String.raw`^(?:các |phần )?điểm (?:thưởng|cộng)\s*(?:,|/|;|-|–|và)\s*(?:điểm )?(?:trừ|phạt)${REST}`,
  'u',
);

/** Whether a row by this name begins the bonus or the penalty section: "ĐIỂM THƯỞNG (tối đa 5 điểm)". */
export function sectionNamed(name: string): SectionKind | undefined {
  const text = comparable(name);
  return BONUS.test(text) ? 'bonus' : PENALTY.test(text) ? 'penalty' : undefined;
}

/** "Điểm thưởng, điểm trừ": one row above both sections. */
export function namesBothSections(name: string): boolean {
  return BOTH.test(comparable(name));
}

/**
 * The codes of the items, where the rows "Điểm thưởng" and "Điểm trừ" that have no number, as under many tables, get
 * the numbers after the last field.
 */
export function numberedCodes(items: readonly OfficialItem[]): CodeCell[] {
  const isRoman = items.some(({ code }) => isRomanCode(code.text));
  const fields = new Set<string>();
  return items.map(({ code, name }) => {
    if (code.text === '' && sectionNamed(name) !== undefined) {
      const next = fields.size + 1;
      const text = isRoman ? romanNumeral(next) : String(next);
      fields.add(text);
      return { text, isNumber: false };
    }
    if (isRoman ? isRomanCode(code.text) : /^\D*\d+\D*$/u.test(code.text)) {
      fields.add(code.text);
    }
    return code;
  });
}
