import type { CellValue } from './cell';
import type { Rect } from './rect';
import type { SheetId } from './sheet';

export type EditSource = 'user' | 'api' | 'undo';

export interface ModelEvents {
  /** Values or formulas of constants changed (not recalculated results). */
  edited: {
    sheetId: SheetId;
    rect: Rect;
    source: EditSource;
    before?: CellValue;
    after?: CellValue;
    kind:
      | 'RangeEdited'
      | 'RowInserted'
      | 'RowDeleted'
      | 'ColumnInserted'
      | 'ColumnDeleted'
      | 'CellInserted'
      | 'CellDeleted';
  };
  calculated: { sheetId?: SheetId };
  selection: { sheetId: SheetId; rect: Rect };
  sheet: {
    kind: 'added' | 'deleted' | 'renamed' | 'activated' | 'deactivated' | 'moved' | 'visibility';
    sheetId: SheetId;
  };
  /** Columns, rows, tables, charts, names, freeze changed: whoever draws should draw again. */
  structure: { sheetId: SheetId };
}
