import type { SheetPart } from '../../layout/compose';
import type { CellContent, StyledArea } from '../../layout/sheetLayout';
import type { StyleName } from '../../layout/styles';
import { rowHeight, wrappedRowHeights } from '../../layout/textHeight';

/** A piece of a result sheet that can stand in any row, and the row after it. */
export type Segment = (row: number) => { readonly part: SheetPart; readonly nextRow: number };

/** One column of a result sheet: what it shows of a row. */
export interface ResultColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  readonly cellOf: (row: Row) => CellContent;
}

/** Puts segments below each other. */
export function stackSegments(firstRow: number, segments: readonly Segment[]): SheetPart[] {
  let row = firstRow;
  return segments.map((segment) => {
    const { part, nextRow } = segment(row);
    row = nextRow;
    return part;
  });
}

/** An empty row. */
export const GAP: Segment = (row) => ({ part: {}, nextRow: row + 1 });

/** The headings of columns. */
export function headings(columns: readonly Omit<ResultColumn<never>, 'cellOf'>[]): Segment {
  return (row) => ({
    nextRow: row + 1,
    part: {
      rows: [
        {
          row,
          height: rowHeight(columns.map(({ heading, width }) => ({ text: heading, width: width - 1 }))),
        },
      ],
      blocks: [{ row, column: 0, cells: [columns.map(({ heading }) => heading)] }],
      styles: [{ area: { row, column: 0, rows: 1, columns: columns.length }, style: 'heading' }],
    },
  });
}

/** Rows of columns without their headings. */
export function tableRows<Row>(columns: readonly ResultColumn<Row>[], rows: readonly Row[]): Segment {
  return (row) => {
    const cells = rows.map((each) => columns.map(({ cellOf }) => cellOf(each)));
    const styles = columns.map(({ style }, column): StyledArea => ({
      area: { row, column, rows: rows.length, columns: 1 },
      style,
    }));
    return {
      nextRow: row + rows.length,
      part:
        rows.length === 0
          ? {}
          : { rows: wrappedRowHeights(row, cells, columns), blocks: [{ row, column: 0, cells }], styles },
    };
  };
}

/** A line across the sheet, as wide as its columns: a caption of what follows. */
export function band(
  text: string,
  columns: readonly { readonly width: number }[],
  style: 'fieldRow' | 'criterionRow' = 'fieldRow',
): Segment {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (row) => {
    const area = { row, column: 0, rows: 1, columns: columns.length };
    return {
      nextRow: row + 1,
      // Merged, because a text that wraps inside the narrow first column would be cut.
      part: {
        rows: [{ row, height: rowHeight([{ text, width }]) }],
        blocks: [{ row, column: 0, cells: [[text]] }],
        styles: [{ area, style }],
        merges: [area],
      },
    };
  };
}

/** A line of text without a frame: a heading of a segment, or something said about it. */
export function line(text: string, style: 'label' | 'subtitle'): Segment {
  return (row) => ({
    nextRow: row + 1,
    part: {
      blocks: [{ row, column: 0, cells: [[text]] }],
      styles: [{ area: { row, column: 0, rows: 1, columns: 1 }, style }],
    },
  });
}
