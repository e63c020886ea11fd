import type { Finding } from '../../../core/finding/finding';

/** Tells findings apart in a list, also after the workbook was read again. */
export function findingKey(finding: Finding, index: number): string {
  const { code, place, unit, item, period } = finding;
  const where =
    place.cell === undefined ? `${place.table}${place.row ?? ''}` : `${place.sheet}!${place.cell}`;
  return [code, where, unit, item, period, place.cell === undefined ? index : ''].join('|');
}
