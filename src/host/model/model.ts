/**
 * The workbook behind the embedded host, in terms of cells and not of any grid library.
 *
 * `excel/` answers Office.js from this interface; `model/univer/` implements it. All indices are 0-based, all
 * rectangles are half-open in neither direction: `rows` and `columns` count cells.
 */

export type SheetId = string;

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What Excel keeps in a cell. An error is its own kind, so that a typed text "#N/A" stays a text. */
export type CellValue = string | number | boolean | null | { readonly error: string };

export interface CellReading {
  readonly value: CellValue;
  /** With the leading "=", in the English grammar; undefined for constants. */
  readonly formula?: string;
  /** What the grid shows, number format applied. */
  readonly text: string;
  /** "General" where none was set. */
  readonly numberFormat: string;
}

/**
 * What to do to one cell. `undefined` leaves it alone, `null` empties it; a string is stored as that exact text
 * (the caller has already parsed what Excel would parse: numbers, dates, booleans, a leading apostrophe).
 */
export type CellWrite = undefined | null | string | number | boolean | { readonly formula: string };

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  /** "#RRGGBB" or "" */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';
export interface BorderStyle {
  readonly style:
    'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double' | 'DashDot' | 'DashDotDot' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

/** The format of one cell, complete, in Excel's words. Sizes in points, colours "#RRGGBB". */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single';
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** "" is no fill. */
  readonly fillColor: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify';
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly borders: Readonly<Record<BorderEdge, BorderStyle>>;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}
export type CellStylePatch = Partial<Omit<CellStyle, 'borders'>> & {
  readonly borders?: Partial<Record<BorderEdge, BorderStyle>>;
};

export interface ValidationRule {
  readonly type: 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  readonly operator?:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqualTo'
    | 'LessThanOrEqualTo';
  /** Number, date text, formula with "=" (relative to the top left cell of the first rectangle), or the list as "a,b". */
  readonly formula1: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
}
export interface Validation {
  readonly rects: readonly Rect[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly stopIfTrue: boolean;
  readonly rule:
    | {
        readonly kind: 'cellValue';
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly kind: 'custom'; readonly formula: string }
    | { readonly kind: 'containsText'; readonly operator: string; readonly text: string }
    | { readonly kind: 'dataBar'; readonly color: string }
    | {
        readonly kind: 'colorScale';
        readonly minimum: string;
        readonly midpoint?: string;
        readonly maximum: string;
      };
  /** Only what the rule changes. */
  readonly style: {
    readonly fontColor?: string;
    readonly fillColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
  };
}

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

export interface NameInfo {
  readonly name: string;
  /** undefined: workbook scope */
  readonly sheetId?: SheetId;
  /** "=Sheet1!$A$1:$B$2" or another formula */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface ProtectionState {
  readonly protected: boolean;
  readonly password?: string;
  /** As given to Office.js: allowFormatCells, allowSort, selectionMode … */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface FilterState {
  readonly rect: Rect;
  readonly tableId?: string;
  readonly criteria: Readonly<Record<number, readonly string[]>>;
}

/** A rectangle that moves with its cells when rows and columns are inserted and deleted; null once deleted. */
export interface TrackedRect {
  readonly sheetId: SheetId;
  current(): Rect | null;
  release(): void;
}

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

/** Where things that the grid library does not know are kept; survives save and load. */
export type BagScope = 'workbook' | { readonly sheetId: SheetId };

/** Thrown with Excel's own error code; the executor turns it into the error of the response. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

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
