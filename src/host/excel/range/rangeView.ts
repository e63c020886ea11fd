import type { CellReading } from '../../model/cell';
import { defineType } from '../../richapi/hostObject';
import { formatRect } from './address';
import { officeValue, valueType } from './rangeContent';
import type { RangeTarget } from './rangeTarget';
import { isRowHidden } from './specialCells';

/** What one sees of a range: its rows and columns that are not hidden. */
export const rangeViewObject = defineType<RangeTarget>({
  name: 'RangeView',
  properties: {
    values: { calculated: true, get: (range) => visible(range, (cell) => officeValue(cell.value)) },
    text: { calculated: true, get: (range) => visible(range, (cell) => cell.text) },
    formulas: {
      calculated: true,
      get: (range) => visible(range, (cell) => cell.formula ?? officeValue(cell.value)),
    },
    valueTypes: { calculated: true, get: (range) => visible(range, (cell) => valueType(cell.value)) },
    numberFormat: { get: (range) => visible(range, (cell) => cell.numberFormat) },
    cellAddresses: {
      get: (range) => visible(range, (_, row, column) => formatRect({ row, column, rows: 1, columns: 1 })),
    },
    rowCount: { get: (range) => visible(range, () => null).length },
    columnCount: { get: (range) => visible(range, () => null)[0]?.length ?? 0 },
  },
});

function visible<T>(range: RangeTarget, pick: (cell: CellReading, row: number, column: number) => T): T[][] {
  const { session, sheetId, rect } = range;
  const filtered = new Set(session.model.filteredRows(sheetId));
  return session.model.read(sheetId, rect).flatMap((cells, r) => {
    const row = rect.row + r;
    const seen = cells.flatMap((cell, c) => {
      const column = rect.column + c;
      return session.model.columnSize(sheetId, column).hidden ? [] : [pick(cell, row, column)];
    });
    return isRowHidden(range, row, filtered) ? [] : [seen];
  });
}
