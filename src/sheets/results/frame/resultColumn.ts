import type { CellContent, HighlightName } from '../../layout/sheetLayout';
import type { StyleName } from '../../layout/styles';

/** One column of a result sheet: what it shows of a row. */
export interface ResultColumn<Row> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  readonly cellOf: (row: Row) => CellContent;
  readonly highlights?: readonly ColumnHighlight[];
}

/** A state of a cell that stands out. */
export interface ColumnHighlight {
  /** The formula that says whether the cell of an address is in it. */
  readonly where: (address: string) => string;
  readonly style: HighlightName;
}
