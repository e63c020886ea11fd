import type { CellReading, CellValue, CellWrite } from './cell';
import type { CellStyle, CellStylePatch } from './cellStyle';
import type { ConditionalFormat } from './conditionalFormat';
import type { NameInfo } from './definedName';
import type { ModelEvents } from './modelEvents';
import type { Rect, TrackedRect } from './rect';
import type { FilterState, ProtectionState, SheetId, SheetInfo } from './sheet';
import type { WorkbookSnapshot } from './snapshot';
import type { TableInfo } from './table';
import type { Validation } from './validation';

/**
 * The workbook behind the embedded host, in terms of cells and not of any grid library.
 *
 * `excel/` answers Office.js from this interface; `model/univer/` implements it. All indices are 0-based, all
 * rectangles are half-open in neither direction: `rows` and `columns` count cells.
 */

/** Where things that the grid library does not know are kept; survives save and load. */
export type BagScope = 'workbook' | { readonly sheetId: SheetId };

export interface WorkbookModel {
  load(snapshot: WorkbookSnapshot): Promise<void>;
  save(): WorkbookSnapshot;
  dispose(): void;

  sheets(): readonly SheetInfo[];
  /** The new sheet does not become active (as in Excel). Names are checked: length 31, `:\/?*[]`, unique without case. */
  addSheet(name?: string, position?: number): SheetId;
  removeSheet(id: SheetId): void;
  updateSheet(
    id: SheetId,
    patch: Partial<
      Pick<SheetInfo, 'name' | 'position' | 'visibility' | 'tabColor' | 'showGridlines' | 'showHeadings'>
    >,
  ): void;
  activeSheet(): SheetId;
  activate(id: SheetId): void;

  /** Outside of what is stored, cells read as empty with the default style; any rectangle within Excel's limits is fine. */
  read(id: SheetId, rect: Rect): CellReading[][];
  /** Cells covered by a merge are left alone (as in Excel). Not checked against protection: see `isLocked`. */
  write(id: SheetId, rect: Rect, cells: readonly (readonly CellWrite[])[]): void;
  /** Smallest rectangle with content (valuesOnly) or content and format; null for an empty sheet. */
  usedRect(id: SheetId, valuesOnly: boolean): Rect | null;
  clear(
    id: SheetId,
    rect: Rect,
    what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks',
  ): void;
  insert(id: SheetId, rect: Rect, shift: 'Down' | 'Right'): void;
  remove(id: SheetId, rect: Rect, shift: 'Up' | 'Left'): void;
  /** Relative references move along; what as in Office.js copyFrom. */
  copy(
    from: { id: SheetId; rect: Rect },
    to: { id: SheetId; rect: Rect },
    what: 'All' | 'Formulas' | 'Values' | 'Formats',
  ): void;
  sort(
    id: SheetId,
    rect: Rect,
    keys: readonly { readonly column: number; readonly ascending: boolean }[],
    hasHeaders: boolean,
  ): void;

  merges(id: SheetId): readonly Rect[];
  merge(id: SheetId, rect: Rect, across: boolean): void;
  unmerge(id: SheetId, rect: Rect): void;

  styles(id: SheetId, rect: Rect): CellStyle[][];
  setStyle(id: SheetId, rect: Rect, patch: CellStylePatch): void;
  /** Widths in points (Office.js), heights in points. */
  columnSize(id: SheetId, column: number): { readonly size: number; readonly hidden: boolean };
  setColumns(id: SheetId, first: number, count: number, patch: { size?: number; hidden?: boolean }): void;
  rowSize(id: SheetId, row: number): { readonly size: number; readonly hidden: boolean };
  setRows(id: SheetId, first: number, count: number, patch: { size?: number; hidden?: boolean }): void;
  autofit(id: SheetId, axis: 'rows' | 'columns', first: number, count: number): void;
  freeze(id: SheetId): { readonly rows: number; readonly columns: number };
  setFreeze(id: SheetId, rows: number, columns: number): void;

  /** The validation of the rectangle if all its cells share one; null for none; 'mixed' otherwise. */
  validation(id: SheetId, rect: Rect): Validation | null | 'mixed';
  setValidation(id: SheetId, rect: Rect, validation: Omit<Validation, 'rects'> | null): void;
  /** Whether a value typed into the cell would be accepted; the rule that refuses it otherwise. */
  refusal(id: SheetId, row: number, column: number, value: CellValue): Promise<Validation | null>;
  conditionalFormats(id: SheetId): readonly ConditionalFormat[];
  /** Adds or replaces by id; new ones come first in priority (as in Excel). */
  putConditionalFormat(id: SheetId, format: ConditionalFormat): void;
  removeConditionalFormat(id: SheetId, formatId: string): void;

  protection(id: SheetId): ProtectionState;
  setProtection(id: SheetId, state: ProtectionState): void;
  /** True if the sheet is protected and any cell of the rectangle is locked. */
  isLocked(id: SheetId, rect: Rect): boolean;

  tables(): readonly TableInfo[];
  /** Throws InvalidArgument on overlap or an invalid name, ItemAlreadyExists on a taken name. Header texts are made unique. */
  addTable(sheetId: SheetId, rect: Rect, hasHeaders: boolean, name?: string): TableInfo;
  updateTable(id: string, patch: Partial<Omit<TableInfo, 'id' | 'sheetId' | 'columns'>>): void;
  /** Takes in rows under the table, with the formats and rules of its last row; they may hold something already. */
  growTable(id: string, rows: number): void;
  /** With keepValues: convertToRange. */
  removeTable(id: string, keepValues: boolean): void;

  names(): readonly NameInfo[];
  putName(name: NameInfo): void;
  removeName(name: string, sheetId?: SheetId): void;

  filter(id: SheetId): FilterState | null;
  setFilter(id: SheetId, filter: FilterState | null): void;
  /** Rows hidden by a filter, table filters included. */
  filteredRows(id: SheetId): readonly number[];

  bag(scope: BagScope, key: string): unknown;
  setBag(scope: BagScope, key: string, value: unknown): void;

  track(id: SheetId, rect: Rect): TrackedRect;
  select(id: SheetId, rect: Rect): void;
  selection(): { readonly sheetId: SheetId; readonly rect: Rect };

  /** While held, formulas are not recalculated. */
  hold(): void;
  /** Recalculates what is pending (all with `full`) and resolves when the results are in the cells. */
  flush(full?: boolean): Promise<void>;
  /** Everything inside is one undo step, raised as `source: 'api'`, and passes the lock layer of the grid. */
  batch<T>(work: () => T): T;
  undo(): Promise<void>;
  redo(): Promise<void>;

  on<K extends keyof ModelEvents>(event: K, handler: (payload: ModelEvents[K]) => void): () => void;
}
