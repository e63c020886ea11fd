import { composeSheet } from '../layout/compose';
import type { CellContent, SheetLayout } from '../layout/sheetLayout';
import { SHEET_NAMES } from '../tables/sheetNames';
import { LIST_COLUMNS, type FormGeometry } from './formGeometry';
import { identityCells, type FormIdentity } from './identity';

/** The very hidden sheet: which form it is, its checksum, and the levels that lists and formulas refer to. */
export function identityLayout(identity: FormIdentity, sum: string, geometry: FormGeometry): SheetLayout {
  const lists = [...geometry.levelLists.values()].flatMap(({ itemCode, choices }) =>
    choices.map(({ label, value }): CellContent[] => [itemCode, label, value]),
  );
  return composeSheet(
    {
      name: SHEET_NAMES.formIdentity,
      columns: [{ width: 18 }, { width: 40 }, { width: 3 }, { width: 12 }, { width: 50 }, { width: 10 }],
      protected: true,
      visibility: 'veryHidden',
    },
    [
      {
        blocks: [
          { row: 0, column: 0, cells: identityCells(identity, sum) },
          { row: 0, column: LIST_COLUMNS.code, cells: [['item', 'level', 'points'], ...lists] },
        ],
        styles: [
          { area: { row: 0, column: 1, rows: 8, columns: 1 }, style: 'text' },
          {
            area: { row: 1, column: LIST_COLUMNS.code, rows: Math.max(1, lists.length), columns: 2 },
            style: 'text',
          },
        ],
      },
    ],
  );
}
