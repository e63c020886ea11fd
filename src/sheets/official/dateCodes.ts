import type { Finding } from '../../core/finding/finding';
import { isoFromSerial } from '../../core/dates/dateSerial';
import { dayOf } from './amountText';
import { readCode } from './officialCodes';
import type { OfficialItem } from './officialItem.types';
import type { OfficialColumns } from './officialColumns';
import type { Report } from './report';

/**
 * Puts back the numbers of rows of which Excel made a date ("1.2" became the first of February), where the row before leaves
 * one possibility. Each is a finding, with the number or without.
 */
export function restoreDateCodes(
  items: readonly OfficialItem[],
  columns: OfficialColumns,
  report: Report,
): { readonly items: readonly OfficialItem[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const column = columns.code ?? columns.names[0] ?? 0;
  let previous: readonly string[] = [];
  const restored = items.map((item) => {
    const { codeDate } = item;
    if (codeDate === undefined) {
      previous = readCode(item.code.text)?.parts ?? previous;
      return item;
    }
    const date = { date: isoFromSerial(codeDate) };
    const code = codesOfDate(codeDate).find((text) => nextCodes(previous).includes(text));
    if (code === undefined) {
      findings.push(report('codeBecameDate', item.row, column, { text: item.name, date }));
      return item;
    }
    findings.push(report('codeWasDate', item.row, column, { date, code }));
    previous = code.split('.');
    return { ...item, code: { text: code, isNumber: false } };
  });
  return { items: restored, findings };
}

/** What may have been typed: day and month; day, month and year; and the other way round. */
function codesOfDate(serial: number): readonly string[] {
  const { day, month, year } = dayOf(serial);
  const short = year % 100;
  return [
    `${day}.${month}`,
    `${day}.${month}.${short}`,
    `${month}.${day}`,
    `${month}.${day}.${short}`,
    ...(day === 1 ? [`${month}.${short}`] : []),
  ];
}

/** "1.2" is followed by "1.2.1", "1.3" or "2". */
function nextCodes(code: readonly string[]): readonly string[] {
  const following = code.map((part, index) => [...code.slice(0, index), String(Number(part) + 1)].join('.'));
  return [[...code, '1'].join('.'), ...following];
}
