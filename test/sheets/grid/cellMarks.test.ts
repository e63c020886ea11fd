import { cellKey } from '../../../src/sheets/grid/cellMarks';
import { dateFormatAt, formulaAt, isPercentAt, mergeAt } from '../../../src/sheets/grid/markAt';
import type { Grid } from '../../../src/sheets/grid/grid';

const grid: Grid = {
  sheet: 'Phiếu',
  row: 4,
  column: 0,
  values: [[1, 2, 3]],
  marks: {
    formulas: new Map([[cellKey(4, 0), 'B5+1']]),
    dates: new Map([[cellKey(4, 1), 'd-mmm']]),
    percents: new Set([cellKey(4, 2)]),
    merges: [{ row: 4, column: 0, rows: 2, columns: 2 }],
  },
};

describe('what is known of a cell besides its value', () => {
  it('is found by the place in the sheet, also in a grid that is a part of it', () => {
    expect([formulaAt(grid, 4, 0), formulaAt(grid, 0, 0)]).toEqual(['B5+1', undefined]);
    expect([dateFormatAt(grid, 4, 1), dateFormatAt(grid, 4, 0)]).toEqual(['d-mmm', undefined]);
    expect([isPercentAt(grid, 4, 2), isPercentAt(grid, 4, 1)]).toEqual([true, false]);
  });

  it('names the merged cells for every cell that they cover, and for no other', () => {
    expect(mergeAt(grid, 5, 1)).toEqual({ row: 4, column: 0, rows: 2, columns: 2 });
    expect([mergeAt(grid, 6, 1), mergeAt(grid, 5, 2), mergeAt(grid, 3, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is nothing where nobody looked', () => {
    const bare = { sheet: 'x', row: 0, column: 0, values: [] };
    expect([formulaAt(bare, 0, 0), dateFormatAt(bare, 0, 0), mergeAt(bare, 0, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(isPercentAt(bare, 0, 0)).toBe(false);
  });
});
