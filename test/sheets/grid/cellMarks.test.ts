import { cellKey } from '../../../src/sheets/grid/cellMarks';
import { formulaAt, isCoveredAt, isHiddenAt, mergeAt, shownAt } from '../../../src/sheets/grid/markAt';
import type { Grid } from '../../../src/sheets/grid/grid';

const grid: Grid = {
  sheet: 'Phiếu',
  row: 4,
  column: 0,
  values: [[1, 2, 3]],
  marks: {
    formulas: new Map([[cellKey(4, 0), 'B5+1']]),
    shown: new Map([[cellKey(4, 1), { says: 'date', text: '02-thg 1' }]]),
    merges: [{ row: 4, column: 0, rows: 2, columns: 2 }],
    hidden: { rows: new Set([7]), columns: new Set([3]) },
  },
};

describe('what is known of a cell besides its value', () => {
  it('is found by the place in the sheet, also in a grid that is a part of it', () => {
    expect([formulaAt(grid, 4, 0), formulaAt(grid, 0, 0)]).toEqual(['B5+1', undefined]);
    expect([shownAt(grid, 4, 1)?.text, shownAt(grid, 4, 0)]).toEqual(['02-thg 1', undefined]);
    expect([isHiddenAt(grid, 7, 0), isHiddenAt(grid, 4, 3), isHiddenAt(grid, 4, 0)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('names the merged cells for every cell that they cover, and for no other', () => {
    expect(mergeAt(grid, 5, 1)).toEqual({ row: 4, column: 0, rows: 2, columns: 2 });
    expect([mergeAt(grid, 6, 1), mergeAt(grid, 5, 2), mergeAt(grid, 3, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([isCoveredAt(grid, 4, 0), isCoveredAt(grid, 4, 1), isCoveredAt(grid, 5, 0)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is nothing where nobody looked', () => {
    const bare = { sheet: 'x', row: 0, column: 0, values: [] };
    expect([formulaAt(bare, 0, 0), shownAt(bare, 0, 0), mergeAt(bare, 0, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([isHiddenAt(bare, 0, 0), isCoveredAt(bare, 0, 0)]).toEqual([false, false]);
  });
});
