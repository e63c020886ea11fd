/**
 * What the grid library has no place for and the sheet bag keeps: page layout and charts.
 *
 * Kept under these keys with `setBag({ sheetId }, key, value)`. The model shifts the references inside when rows or
 * columns are inserted or deleted; .xlsx files are read into and written from the same shapes.
 */
export const PAGE_LAYOUT_KEY = 'pageLayout';
export const CHARTS_KEY = 'charts';
/** Workbook bag: title, author … as strings. */
export const PROPERTIES_KEY = 'properties';

export interface HeadersFooters {
  readonly leftHeader?: string;
  readonly centerHeader?: string;
  readonly rightHeader?: string;
  readonly leftFooter?: string;
  readonly centerFooter?: string;
  readonly rightFooter?: string;
}

/** Every member is optional: what is absent has Excel's default. */
export interface PageLayoutBag {
  readonly orientation?: 'Portrait' | 'Landscape';
  /** Office.js name: "A4", "A3", "Letter" … */
  readonly paperSize?: string;
  readonly zoom?: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    /** Percent; ignored while a fit is given. */
    readonly scale?: number;
  };
  /** Points. */
  readonly margins?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
    readonly header?: number;
    readonly footer?: number;
  };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** A1 on the same sheet without its name: "A1:H40", several areas separated by ",". */
  readonly printArea?: string;
  /** "1:3" or "A1:H3"; only the rows count. */
  readonly printTitleRows?: string;
  /** "A1:C1"; only the columns count. */
  readonly printTitleColumns?: string;
  /** The first cells of pages, as "A40": rows count in the one, columns in the other. */
  readonly rowBreaks?: readonly string[];
  readonly columnBreaks?: readonly string[];
  readonly headersFooters?: HeadersFooters;
}

export type ChartType =
  | 'ColumnClustered'
  | 'ColumnStacked'
  | 'BarClustered'
  | 'BarStacked'
  | 'Line'
  | 'LineMarkers'
  | 'Pie'
  | 'Doughnut'
  | 'Area'
  | 'XYScatter'
  | 'Radar';

export interface ChartSeries {
  readonly name?: string;
  /** A1 with the sheet name, as "'Xếp hạng'!$B$1". */
  readonly nameRef?: string;
  readonly values: string;
  readonly categories?: string;
  /** "#RRGGBB" */
  readonly color?: string;
  /** What else was said about it, by path: "markerStyle", "points.2.fill.color". */
  readonly formats?: Readonly<Record<string, unknown>>;
}

export interface ChartBag {
  readonly id: string;
  readonly name: string;
  /** A ChartType where it is one that files can hold; any other Office.js name is kept as data. */
  readonly type: string;
  readonly title?: string;
  readonly showTitle?: boolean;
  /** Office.js: "Bottom", "Right", "Top", "Left"; undefined hides the legend. */
  readonly legendPosition?: string;
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  readonly series: readonly ChartSeries[];
  /** What else was said about the chart, by path: "legend.format.font.size". Of this files hold where the axis of values ends. */
  readonly formats?: Readonly<Record<string, unknown>>;
  /** Points from the top left corner of the sheet, as Office.js counts. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export type ChartsBag = readonly ChartBag[];
