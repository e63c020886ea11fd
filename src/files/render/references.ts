import { rangeRef } from 'hucre/xlsx';
import type { Area } from '../../sheets/layout/sheetLayout';

/** "B3:D9" */
export function areaReference(area: Area): string {
  return rangeRef(area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1);
}

/** "$B$3:$D$9" */
export function absoluteReference(area: Area): string {
  return areaReference(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** 'Đợt đánh giá' with its quotes: a name with a space or an accent is not a reference without them. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A formula as the file format wants it: without the leading "=". */
export function formulaText(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
