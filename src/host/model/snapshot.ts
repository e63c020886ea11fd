import type { CellValue } from './cell';
import type { CellStylePatch } from './cellStyle';
import type { ConditionalFormat } from './conditionalFormat';
import type { NameInfo } from './definedName';
import type { Rect } from './rect';
import type { ProtectionState, Visibility } from './sheet';
import type { TableInfo } from './table';
import type { Validation } from './validation';

/** A plain, serialisable picture of a whole workbook: what xlsx files are read into and written from. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: number;
  readonly names: readonly (Omit<NameInfo, 'sheetId'> & { readonly sheet?: string })[];
  readonly bag: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Sparse, row-major; a cell without content but with a style is listed too. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
    readonly formula?: string;
    readonly style?: CellStylePatch;
  }[];
  /** Widths in characters of the default font, as .xlsx stores them; heights in points. */
  readonly columns: readonly {
    readonly index: number;
    readonly width?: number;
    readonly hidden?: boolean;
    /** Of cells that have none of their own. */
    readonly style?: CellStylePatch;
  }[];
  readonly rows: readonly {
    readonly index: number;
    readonly height?: number;
    readonly hidden?: boolean;
    readonly style?: CellStylePatch;
  }[];
  readonly merges: readonly Rect[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly Omit<TableInfo, 'id' | 'sheetId'>[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly protection: ProtectionState;
  /** pageLayout, charts, … as the excel objects keep them. */
  readonly bag: Readonly<Record<string, unknown>>;
}
