import type { Rect } from './rect';
import type { SheetId } from './sheet';

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: SheetId;
  /** Header row included; totals row included where shown. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly columns: readonly string[];
}
