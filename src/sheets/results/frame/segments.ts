import { columnFixedAddress } from '../../grid/address';
import type { SheetPart } from '../../layout/compose';
import type { Area, CellContent, ChartLayout, HighlightLayout, StyledArea } from '../../layout/sheetLayout';
import type { StyleName } from '../../layout/styles';
import { rowHeight, wrappedRowHeights } from '../../layout/textHeight';
import type { ResultColumn } from './resultColumn';

/** A piece of a result sheet that can stand in any row, and the row after it. */
export type Segment = (row: number) => { readonly part: SheetPart; readonly nextRow: number };

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

/** The headings of columns; on paper they stay with the first row below them. */
export function headings(columns: readonly Omit<ResultColumn<never>, 'cellOf'>[]): Segment {
  return (row) => ({
    nextRow: row + 1,
    part: {
      together: [{ row, rows: 2 }],
      rows: [
        {
          row,
          height: rowHeight(columns.map(({ heading, width }) => ({ text: heading, width: width - 1 }))),
        },
      ],
      blocks: [{ row, column: 0, cells: [columns.map(({ heading }) => heading)] }],
      styles: [{ area: across(row, columns), style: 'heading' }],
    },
  });
}

/**
 * Rows of columns without their headings.
 *
 * @param styleOf the style of a whole row that stands out; undefined: that of each column. On paper such a row stays with
 * those below it, up to the next one of its kind.
 */
export function tableRows<Row>(
  columns: readonly ResultColumn<Row>[],
  rows: readonly Row[],
  styleOf: (row: Row) => StyleName | undefined = () => undefined,
): Segment {
  return (row) => {
    if (rows.length === 0) {
      return { nextRow: row, part: {} };
    }
    const cells = rows.map((each) => columns.map(({ cellOf }) => cellOf(each)));
    const areaOf = (column: number): Area => ({ row, column, rows: rows.length, columns: 1 });
    const heads = rows.flatMap((each, index) => (styleOf(each) === undefined ? [] : [index]));
    return {
      nextRow: row + rows.length,
      part: {
        together: heads.map((head, index) => ({
          row: row + head,
          rows: (heads[index + 1] ?? rows.length) - head,
        })),
        rows: wrappedRowHeights(row, cells, columns),
        blocks: [{ row, column: 0, cells }],
        styles: [
          ...columns.map(({ style }, column): StyledArea => ({ area: areaOf(column), style })),
          ...rows.flatMap((each, index): StyledArea[] => {
            const style = styleOf(each);
            return style === undefined ? [] : [{ area: across(row + index, columns), style }];
          }),
        ],
        highlights: columns.flatMap(({ highlights = [] }, column) =>
          highlights.map(({ where, style }): HighlightLayout => ({
            area: areaOf(column),
            formula: where(columnFixedAddress(row, column)),
            style,
          })),
        ),
      },
    };
  };
}

/** Rows that sum up the table above them, in the style of totals; on paper they stay with its last row. */
export function totalRows(
  columns: readonly { readonly totalStyle?: StyleName }[],
  cells: readonly (readonly CellContent[])[],
): Segment {
  return (row) => {
    const area = { row, column: 0, rows: cells.length, columns: columns.length };
    return {
      nextRow: row + cells.length,
      part:
        cells.length === 0
          ? {}
          : {
              together: [{ row: row - 1, rows: cells.length + 1 }],
              blocks: [{ row, column: 0, cells }],
              styles: [
                { area, style: 'total' },
                ...columns.flatMap(({ totalStyle }, column): StyledArea[] =>
                  totalStyle === undefined
                    ? []
                    : [{ area: { ...area, column, columns: 1 }, style: totalStyle }],
                ),
              ],
            },
    };
  };
}

/** A line across the sheet, as wide as its columns: a caption of what follows, and on paper never without it. */
export function band(
  text: string,
  columns: readonly { readonly width: number }[],
  style: 'fieldRow' | 'criterionRow' = 'fieldRow',
): Segment {
  const line = wrappedLine(text, columns, style);
  return (row) => {
    const { nextRow, part } = line(row);
    return { nextRow, part: { ...part, together: [{ row, rows: 2 }] } };
  };
}

/** A heading without a frame; on paper it stays with what follows. */
export function caption(text: string): Segment {
  return (row) => ({
    nextRow: row + 1,
    part: {
      together: [{ row, rows: 2 }],
      blocks: [{ row, column: 0, cells: [[text]] }],
      styles: [{ area: { row, column: 0, rows: 1, columns: 1 }, style: 'label' }],
    },
  });
}

/** Something said about what stands above it, over as many lines as it takes in the width of the columns. */
export function remark(text: string, columns: readonly { readonly width: number }[]): Segment {
  return wrappedLine(text, columns, 'note');
}

/** Merged, because a text that wraps inside the narrow first column would be cut. */
function wrappedLine(
  text: string,
  columns: readonly { readonly width: number }[],
  style: StyleName,
): Segment {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (row) => {
    const area = across(row, columns);
    return {
      nextRow: row + 1,
      part: {
        rows: [{ row, height: rowHeight([{ text, width }]) }],
        blocks: [{ row, column: 0, cells: [[text]] }],
        styles: [{ area, style }],
        merges: [area],
      },
    };
  };
}

/** A chart below what it shows, over so many rows. */
export function chart(rows: number, at: (row: number) => ChartLayout): Segment {
  return (row) => ({ nextRow: row + rows, part: { charts: [at(row)], together: [{ row, rows }] } });
}

function across(row: number, { length }: readonly unknown[]): Area {
  return { row, column: 0, rows: 1, columns: length };
}
