import type { Finding } from '../../core/finding/finding';
import type { OfficialCode } from './codeTree';
import type { OfficialColumns } from './officialColumns';
import type { Report } from './report';
import type { SectionKind } from '../../core/framework/framework';
import { comparable } from '../../core/cells/comparable';
import { isRomanCode, readCode, type CodeCell } from './officialCodes';
import type { OfficialItem } from './officialItems';
import { romanNumeral } from './romanNumerals';

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

/**
 * The codes of the items, where rows that begin a section or a field and have no number, as in many tables, get one:
 * sections ("Điểm thưởng", "Điểm trừ") those after the last field, fields their place.
 */
export function numberedCodes(items: readonly OfficialItem[]): CodeCell[] {
  const hasUnnumbered = items.some(({ isUnnumberedField }) => isUnnumberedField);
  const isRoman = hasUnnumbered || items.some(({ code }) => isRomanCode(code.text));
  const isField = ({ code, isUnnumberedField }: OfficialItem): boolean =>
    isUnnumberedField === true ||
    (isRoman ? isRomanCode(code.text) : readCode(code.text)?.parts.length === 1);
  const fields = new Set(items.filter(isField).map(({ code, row }) => code.text || String(row)));
  const write = (value: number): string => (isRoman ? romanNumeral(value) : String(value));
  let sections = fields.size;
  let field = 0;
  return items.map((item) => {
    field += isField(item) ? 1 : 0;
    if (item.isUnnumberedField) {
      return { text: romanNumeral(field), isNumber: false };
    }
    if (item.code.text === '' && sectionNamed(item.name) !== undefined) {
      sections += 1;
      return { text: write(sections), isNumber: false };
    }
    return item.code;
  });
}

/** The numbers that fields were given: those without one, and those that began again in each part. */
export function givenCodes(
  items: readonly OfficialItem[],
  codes: readonly OfficialCode[],
  columns: OfficialColumns,
  report: Report,
): Finding[] {
  const column = columns.code ?? columns.names[0] ?? 0;
  const unnumbered = items.flatMap((item, index) => {
    const parameters = { text: item.name, code: codes[index]?.code ?? '' };
    return item.isUnnumberedField ? [report('codeGiven', item.row, column, parameters)] : [];
  });
  const renumbered = codes.flatMap(({ code, printed }, index) =>
    printed === undefined ? [] : [{ row: items[index]?.row ?? 0, text: `${printed} → ${code}` }],
  );
  const list = renumbered.map(({ text }) => text).join(', ');
  return [
    ...unnumbered,
    ...(renumbered[0] ? [report('codesRenumbered', renumbered[0].row, column, { text: list })] : []),
  ];
}
