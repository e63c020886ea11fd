import { pointsToNumber, type Points } from '../../../core/points/points';
import type { ChartLayout } from '../../layout/sheetLayout';

/** Certain, reachable, lost: the colours that the pane draws them in. */
const COLORS = ['#0F6CBD', '#96C6FA', '#D1D1D1'] as const;
/** More bars than this cannot be told apart on a page. */
const MOST_BARS = 25;
const FEWEST_ROWS = 16;
/** As many as go on one page below the headings. */
const MOST_ROWS = 28;
/** Each bar with its name, and title, axis and legend around them. */
const ROWS_PER_BAR = 1.6;
const FRAME_ROWS = 6;

/** The rows of a table that are charted. */
export interface ChartedTable {
  readonly headingRow: number;
  readonly rows: number;
  readonly columns: number;
  /** The most that its bars can come to: where the axis ends. */
  readonly end: Points;
}

/** The rows that a chart of so many units takes. */
export function chartHeight(units: number): number {
  const rows = Math.ceil(Math.min(units, MOST_BARS) * ROWS_PER_BAR) + FRAME_ROWS;
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows));
}

/** Certain, reachable and lost points of the first units of a table, across the sheet from a row on. */
export function progressChart(title: string, table: ChartedTable, row: number): ChartLayout {
  const bars = Math.min(table.rows, MOST_BARS);
  const limited = table.rows > bars ? `, ${bars} đơn vị đầu` : '';
  return {
    name: 'TienDo',
    kind: 'stackedBar',
    title: `${title}: điểm chắc chắn, còn đạt được, đã mất${limited}`,
    data: { row: table.headingRow, column: 0, rows: bars + 1, columns: COLORS.length + 1 },
    // Not to the edge of the last column: LibreOffice prints an empty page beside such a chart.
    anchor: { row, column: 0, rows: chartHeight(table.rows), columns: table.columns - 1 },
    colors: COLORS,
    ...(table.end > 0 && { axisEnd: pointsToNumber(table.end) }),
  };
}
