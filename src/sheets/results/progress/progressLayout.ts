import { compareFractions } from '../../../core/points/ratio';
import type { PeriodProgress, UnitProgress } from '../../../core/progress/progress';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { columnFixedAddress } from '../../grid/address';
import type { SheetPart } from '../../layout/compose';
import type { CellContent, HighlightLayout, SheetLayout, StyledArea } from '../../layout/sheetLayout';
import { rowHeight, wrappedRowHeights } from '../../layout/textHeight';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { FORM_MISSING_TEXT, progressColumns } from './progressColumns';
import type { ProgressColumn } from './progressColumn';
import { TARGET_MISSED_TEXT } from './onTimeColumns';
import { resultSheet } from '../frame/resultFrame';
import { SHEET_NAMES } from '../../tables/sheetNames';

const CAPTION_ROW = TITLE_ROWS;
const HEADING_ROW = CAPTION_ROW + 1;
const FIRST_ROW = HEADING_ROW + 1;
const NAME = { width: 34, style: 'wrappedText' } as const;
const GAP_WIDTH = 3;
const CHART_COLUMN_WIDTH = 12;
const CHART_COLUMNS = 7;
/** Certain, reachable, lost. */
const CHART_SERIES = 3;
/** More bars than this cannot be told apart on a page. */
const MOST_BARS = 40;
const FEWEST_CHART_ROWS = 16;
/** Each bar with its name, and title, axis and legend around them. */
const ROWS_PER_BAR = 1.6;
const CHART_FRAME_ROWS = 6;

/**
 * The sheet "Tiến độ": for one period every unit with a chart, and below it every unit through all periods.
 *
 * @param period the one with the chart; without it the last one whose deadline has passed, or else the first.
 */
export function progressLayout(analysis: RoundAnalysis, period?: number): SheetLayout {
  const chosen = chosenPeriod(analysis.progress, period);
  const columns = progressColumns(analysis);
  const { round } = analysis;
  const width = columns.length + 1;
  const units = chosen ? byStanding(chosen) : [];
  const bars = Math.min(units.length, MOST_BARS);
  const chartRows = Math.max(FEWEST_CHART_ROWS, Math.ceil(bars * ROWS_PER_BAR) + CHART_FRAME_ROWS);
  const detailRow = FIRST_ROW + units.length + 2;
  return resultSheet(
    analysis,
    {
      name: SHEET_NAMES.progress,
      title: `TIẾN ĐỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${round.settings.year}`,
      note: noteOf(analysis),
      columns: [
        { width: NAME.width },
        ...columns.map((column) => ({ width: column.width })),
        { width: GAP_WIDTH },
        ...Array.from({ length: CHART_COLUMNS }, () => ({ width: CHART_COLUMN_WIDTH })),
      ],
      tableColumns: width,
      headingRow: HEADING_ROW,
      fixedColumns: 1,
    },
    [
      ...(chosen
        ? [periodSection(analysis, chosen, units, columns), chartPart(analysis, chosen, bars, chartRows)]
        : []),
      detailSection(analysis, columns, detailRow),
      {
        highlights: [
          ...statusHighlights(width - 1, detailRow + detailLength(analysis)),
          ...missedHighlights(columns, detailRow + detailLength(analysis)),
        ],
      },
    ],
  );
}

/** What the three figures mean, with bonus and penalty where the framework has them. */
function noteOf({ scores }: RoundAnalysis): string {
  const outside = scores.outside
    ? ' Điểm thưởng đã cộng, điểm trừ đã trừ; điểm thưởng chưa được ghi thì không tính là còn đạt được.'
    : '';
  return `Chắc chắn: mục đã có điểm. Còn đạt được: mục chưa đến hạn hoặc kỳ còn mở. Đã mất: không còn lấy lại được, trừ mục để trống.${outside}`;
}

function chosenPeriod(
  progress: readonly PeriodProgress[],
  period: number | undefined,
): PeriodProgress | undefined {
  return period === undefined
    ? (progress.filter(({ closed }) => closed).at(-1) ?? progress[0])
    : progress[period];
}

/** Units by group, then by what is certain of their maximum, the best first. */
function byStanding(period: PeriodProgress): UnitProgress[] {
  return [...period.units].sort(
    (left, right) =>
      left.group - right.group ||
      compareFractions(right.certain, right.maximum || 1, left.certain, left.maximum || 1) ||
      left.unit - right.unit,
  );
}

function nameOf({ round }: RoundAnalysis, progress: UnitProgress): string {
  return round.units[progress.unit]?.name ?? '';
}

function headingPart(row: number, first: string, columns: readonly ProgressColumn[]): SheetPart {
  const headings = [first, ...columns.map(({ heading }) => heading)];
  const cells = columns.map(({ heading, width }) => ({ text: heading, width: width - 1 }));
  return {
    rows: [{ row, height: rowHeight(cells) }],
    blocks: [{ row, column: 0, cells: [headings] }],
    styles: [{ area: { row, column: 0, rows: 1, columns: headings.length }, style: 'heading' }],
  };
}

function bodyPart(
  row: number,
  cells: readonly (readonly CellContent[])[],
  columns: readonly ProgressColumn[],
): SheetPart {
  const all = [NAME, ...columns];
  return {
    rows: wrappedRowHeights(row, cells, all),
    blocks: cells.length > 0 ? [{ row, column: 0, cells }] : [],
    styles:
      cells.length > 0
        ? all.map(({ style }, column): StyledArea => ({
            area: { row, column, rows: cells.length, columns: 1 },
            style,
          }))
        : [],
  };
}

function periodName({ round }: RoundAnalysis, period: PeriodProgress): string {
  const name = round.periods[period.period]?.name ?? '';
  return `Kỳ ${name} (${period.closed ? 'đã hết hạn nộp' : 'còn mở'})`;
}

function periodSection(
  analysis: RoundAnalysis,
  period: PeriodProgress,
  units: readonly UnitProgress[],
  columns: readonly ProgressColumn[],
): SheetPart {
  const cells = units.map((unit) => [
    nameOf(analysis, unit),
    ...columns.map(({ cellOf }) => cellOf(unit, period)),
  ]);
  const heading = headingPart(HEADING_ROW, 'Đơn vị', columns);
  const body = bodyPart(FIRST_ROW, cells, columns);
  return {
    rows: [...(heading.rows ?? []), ...(body.rows ?? [])],
    blocks: [
      { row: CAPTION_ROW, column: 0, cells: [[periodName(analysis, period)]] },
      ...(heading.blocks ?? []),
      ...(body.blocks ?? []),
    ],
    styles: [
      { area: { row: CAPTION_ROW, column: 0, rows: 1, columns: 1 }, style: 'label' },
      ...(heading.styles ?? []),
      ...(body.styles ?? []),
    ],
  };
}

function chartPart(
  analysis: RoundAnalysis,
  period: PeriodProgress,
  bars: number,
  chartRows: number,
): SheetPart {
  if (bars === 0) {
    return {};
  }
  const width = progressColumns(analysis).length + 1;
  const total = period.units.length;
  const limited = total > bars ? `, ${bars} đơn vị đầu` : '';
  return {
    charts: [
      {
        name: 'TienDo',
        kind: 'stackedBar',
        title: `${periodName(analysis, period)}: điểm chắc chắn, còn đạt được, đã mất${limited}`,
        data: { row: HEADING_ROW, column: 0, rows: bars + 1, columns: CHART_SERIES + 1 },
        anchor: { row: HEADING_ROW + 1, column: width + 1, rows: chartRows, columns: CHART_COLUMNS },
      },
    ],
  };
}

function detailLength({ progress, round }: RoundAnalysis): number {
  return 2 + round.units.length * (progress.length + 1);
}

/** Every unit through all periods: a line with its name, then one line per period. */
function detailSection(analysis: RoundAnalysis, columns: readonly ProgressColumn[], row: number): SheetPart {
  const { round, progress } = analysis;
  const names: StyledArea[] = [];
  const cells: CellContent[][] = [];
  const first = row + 2;
  round.units.forEach((unit, index) => {
    names.push({
      area: { row: first + cells.length, column: 0, rows: 1, columns: columns.length + 1 },
      style: 'criterionRow',
    });
    cells.push([unit.name, ...columns.map(() => null)]);
    for (const period of progress) {
      const standing = period.units[index];
      if (standing) {
        const name = round.periods[period.period]?.name ?? '';
        cells.push([name, ...columns.map(({ cellOf }) => cellOf(standing, period))]);
      }
    }
  });
  const heading = headingPart(row + 1, 'Đơn vị, kỳ', columns);
  const body = bodyPart(first, cells, columns);
  return {
    rows: [...(heading.rows ?? []), ...(body.rows ?? [])],
    blocks: [
      { row, column: 0, cells: [['Từng đơn vị qua các kỳ']] },
      ...(heading.blocks ?? []),
      ...(body.blocks ?? []),
    ],
    styles: [
      { area: { row, column: 0, rows: 1, columns: 1 }, style: 'label' },
      ...(heading.styles ?? []),
      ...(body.styles ?? []),
      ...names,
    ],
  };
}

function statusHighlights(column: number, endRow: number): HighlightLayout[] {
  const area = { row: FIRST_ROW, column, rows: endRow - FIRST_ROW, columns: 1 };
  const status = columnFixedAddress(FIRST_ROW, column);
  const startsWith = (word: string): string => `=LEFT(${status},${word.length})="${word}"`;
  return [
    { area, formula: startsWith(FORM_MISSING_TEXT), style: 'error' },
    { area, formula: startsWith('Thiếu'), style: 'warning' },
  ];
}

/** Targets that a unit does not meet; the headings above say which. */
function missedHighlights(columns: readonly ProgressColumn[], endRow: number): HighlightLayout[] {
  return columns.flatMap(({ isTarget }, index): HighlightLayout[] => {
    const column = index + 1;
    const area = { row: FIRST_ROW, column, rows: endRow - FIRST_ROW, columns: 1 };
    const formula = `=${columnFixedAddress(FIRST_ROW, column)}="${TARGET_MISSED_TEXT}"`;
    return isTarget ? [{ area, formula, style: 'warning' }] : [];
  });
}
