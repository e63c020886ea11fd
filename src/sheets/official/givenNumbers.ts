import type { Finding } from '../../core/finding/finding';
import type { OfficialCode } from './codeTree';
import { isRomanCode, readCode, type CodeCell } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import type { OfficialItem } from './officialItem.types';
import type { Report } from './report';
import { romanNumeral } from './romanNumerals';
import { sectionNamed } from './sectionHeads';

/**
 * The codes of the items, where rows that begin a section or a field and have no number, as in many tables, get one:
 * sections ("Điểm thưởng", "Điểm trừ") those after the last field, fields their place. Below such a section numbers may begin
 * again; they get that of the section in front.
 */
export function numberedCodes(items: readonly OfficialItem[]): CodeCell[] {
  const hasUnnumbered = items.some(({ isUnnumberedField }) => isUnnumberedField);
  const isRoman = hasUnnumbered || items.some(({ code }) => isRomanCode(code.text));
  const isInside = isRoman ? items.map(() => false) : insideSections(items);
  const isField = ({ code, isUnnumberedField }: OfficialItem, index: number): boolean =>
    isUnnumberedField === true ||
    (isRoman ? isRomanCode(code.text) : !isInside[index] && isSingle(code.text));
  const fields = new Set(items.filter(isField).map(({ code, row }) => code.text || String(row)));
  const write = (value: number): string => (isRoman ? romanNumeral(value) : String(value));
  let sections = fields.size;
  let unnumbered = 0;
  return items.map((item, index) => {
    if (item.isUnnumberedField) {
      unnumbered += 1;
      return { text: romanNumeral(unnumbered), isNumber: false };
    }
    if (isUnnumberedSection(item)) {
      sections += 1;
      return { text: write(sections), isNumber: false };
    }
    const code = readCode(item.code.text);
    return isInside[index] && code
      ? { text: `${write(sections)}.${code.printed}`, isNumber: false }
      : item.code;
  });
}

function isUnnumberedSection({ code, name }: OfficialItem): boolean {
  return code.text === '' && sectionNamed(name) !== undefined;
}

function isSingle(text: string): boolean {
  return readCode(text)?.parts.length === 1;
}

/**
 * Of each item whether it belongs to a section without a number: from where 1 begins again, to the number after the last field
 * (of which rows with that number in front tell whether it is a field).
 */
function insideSections(items: readonly OfficialItem[]): boolean[] {
  let field = 0;
  let isBelowSection = false;
  let isInside = false;
  return items.map((item, index) => {
    const parts = readCode(item.code.text)?.parts ?? [];
    const number = Number(parts[0] ?? 0);
    const next = readCode(items[index + 1]?.code.text ?? '')?.parts ?? [];
    const hasOwnRows = next.length > 1 && next[0] === parts[0];
    if (isUnnumberedSection(item)) {
      isBelowSection = true;
      isInside = false;
      return false;
    }
    isInside ||= isBelowSection && number === 1 && field > 0 && parts.length === 1;
    if (isInside && parts.length === 1 && number === field + 1 && hasOwnRows) {
      isInside = false;
      isBelowSection = false;
    }
    field = !isInside && parts.length === 1 ? number : field;
    return isInside && parts.length > 0;
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
