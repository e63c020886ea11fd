import type { StyleName } from './styles';

/** A rectangle of cells; 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a cell holds. A string is always that very text, even if it looks like a number, a date or a formula;
 * null leaves the cell empty. Formulas are in the English grammar with A1 references.
 */
export type CellContent = string | number | boolean | null | { readonly formula: string };

/** Dates are written as serial numbers with a date style. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

export interface StyledArea {
  readonly area: Area;
  readonly style: StyleName;
}

export interface ColumnLayout {
  /** In characters of the default font, as Excel shows it. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowLayout {
  readonly row: number;
  /** Points (1/72 inch). */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** What may be typed into an area. Bounds are numbers or formulas ("=$C7") relative to the area's first cell. */
export type ValidationRule =
  | { readonly kind: 'decimal'; readonly minimum: number | string; readonly maximum: number | string }
  | { readonly kind: 'wholeNumber'; readonly minimum: number | string; readonly maximum: number | string }
  | { readonly kind: 'list'; readonly options: readonly string[] }
  /** The list stands in cells: "='Danh mục'!$A$2:$A$9". */
  | { readonly kind: 'listFrom'; readonly reference: string }
  | { readonly kind: 'date'; readonly minimum: string; readonly maximum: string }
  | { readonly kind: 'textLength'; readonly maximum: number }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationLayout {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown when the entry is refused. At most 32 and 255 characters: Excel's limits. */
  readonly errorTitle: string;
  readonly errorMessage: string;
  /** Shown while the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A conditional format: the style applies where the formula (relative to the area's first cell) is true. */
export interface HighlightLayout {
  readonly area: Area;
  readonly formula: string;
  readonly style: HighlightName;
}
export type HighlightName = 'error' | 'warning' | 'done' | 'muted' | 'total';

export interface TableLayout {
  /** ASCII, no underscore. */
  readonly name: string;
  /** Heading row included; at least one row below it. */
  readonly area: Area;
}

/** Rows that follow each other; 0-based. */
export interface RowRun {
  readonly row: number;
  readonly rows: number;
}

/**
 * How large a sheet is printed: shrunk by the program to so many pages across and as many down as needed, or at so many
 * percent. Only a percentage goes with page breaks: Excel ignores them on a sheet that it shrinks itself.
 */
export type PrintSize = { readonly pagesWide: number } | { readonly percent: number };

export interface PrintLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly size: PrintSize;
  /** narrow: half an inch at most, for a sheet of many columns. */
  readonly margins?: 'narrow';
  /** Rows repeated on each page. */
  readonly titleRows?: RowRun;
  /** How many of the first columns are repeated on each page. */
  readonly titleColumns?: number;
  /** The rows, and the columns, with which a page begins; those that begin by themselves need not be named. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly area?: Area;
  /** Text with Excel's codes: &P page, &N pages, &D date. */
  readonly footerLeft?: string;
  readonly footerRight?: string;
}

export interface ChartLayout {
  readonly name: string;
  readonly kind: 'stackedBar' | 'stackedColumn' | 'line';
  readonly title: string;
  /** Headings in the first row, categories in the first column. */
  readonly data: Area;
  /** Where it stands. */
  readonly anchor: Area;
  /** "#RRGGBB" of each series in its order; absent: the colours that the program gives. */
  readonly colors?: readonly string[];
  /** Where the axis of values ends; it begins at 0. Absent: where the program thinks. */
  readonly axisEnd?: number;
}

/** What a sheet looks like, as a plain value. `workbook/` and `files/` render the same one. */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  readonly blocks: readonly CellBlock[];
  /** In order; a later one replaces an earlier one where they overlap. */
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationLayout[];
  readonly highlights: readonly HighlightLayout[];
  readonly tables: readonly TableLayout[];
  readonly charts: readonly ChartLayout[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Protected: only cells of an unlocked style (see styles.ts) accept input. Never a password. */
  readonly protected: boolean;
  readonly print?: PrintLayout;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  /** What the sheet keeps on itself unseen; only in the open workbook. */
  readonly mark?: string;
  readonly showGridlines: boolean;
}
