import type { CellReading, CellWrite } from '../../model/cell';
import { ExcelError } from '../../model/excelError';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { guardContent } from '../guard';
import { officeValue, writeOf } from './rangeContent';
import type { RangeTarget } from './rangeTarget';

interface Counts {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Keeps the first of the rows that agree in the columns, texts without regard to case; what is left moves up inside
 * the range.
 */
export function removeDuplicates(
  range: RangeTarget,
  columns: readonly number[],
  hasHeader: boolean,
): HostObject {
  if (columns.some((column) => !Number.isInteger(column) || column < 0 || column >= range.rect.columns)) {
    throw new ExcelError('InvalidArgument', 'There is no such column in the range.');
  }
  guardContent(range);
  const { model } = range.session;
  const rows = model.read(range.sheetId, range.rect);
  const header = hasHeader ? 1 : 0;
  const seen = new Set<string>();
  const kept = rows.filter((row, index) => {
    const key = JSON.stringify(columns.map((column) => comparable(row[column])));
    const isFirst = index < header || !seen.has(key);
    if (index >= header) {
      seen.add(key);
    }
    return isFirst;
  });
  const blank = Array.from({ length: range.rect.columns }, (): CellWrite => null);
  const writes = [
    ...kept.map((row) => row.map(writeOf)),
    ...Array.from({ length: rows.length - kept.length }, () => blank),
  ];
  model.write(range.sheetId, range.rect, writes);
  return resultObject({ removed: rows.length - kept.length, uniqueRemaining: kept.length - header });
}

function comparable(cell: CellReading | undefined): unknown {
  const value = cell ? officeValue(cell.value) : '';
  return typeof value === 'string' ? value.toLowerCase() : value;
}

const resultObject = defineType<Counts>({
  name: 'RemoveDuplicatesResult',
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});
