import type { ChartLayout } from '../../layout/sheetLayout';

/** Certain, reachable, lost. */
const SERIES = 3;
/** More bars than this cannot be told apart on a page. */
const MOST_BARS = 40;
const FEWEST_ROWS = 16;
/** Each bar with its name, and title, axis and legend around them. */
const ROWS_PER_BAR = 1.6;
const FRAME_ROWS = 6;
/** Columns between the table and the chart, and of the chart itself. */
const GAP_WIDTH = 3;
const COLUMN_WIDTH = 12;
const COLUMNS = 7;

/** The columns of the sheet beside the table, that the chart stands in. */
export const CHART_COLUMNS = [
  { width: GAP_WIDTH },
  ...Array.from({ length: COLUMNS }, () => ({ width: COLUMN_WIDTH })),
];

/** Certain, reachable and lost points of the first units of a table, beside it. */
export function progressChart(
  title: string,
  table: { readonly headingRow: number; readonly rows: number; readonly columns: number },
): ChartLayout {
  const bars = Math.min(table.rows, MOST_BARS);
  const limited = table.rows > bars ? `, ${bars} đơn vị đầu` : '';
  return {
    name: 'TienDo',
    kind: 'stackedBar',
    title: `${title}: điểm chắc chắn, còn đạt được, đã mất${limited}`,
    data: { row: table.headingRow, column: 0, rows: bars + 1, columns: SERIES + 1 },
    anchor: {
      row: table.headingRow + 1,
      column: table.columns + 1,
      rows: Math.max(FEWEST_ROWS, Math.ceil(bars * ROWS_PER_BAR) + FRAME_ROWS),
      columns: COLUMNS,
    },
  };
}
