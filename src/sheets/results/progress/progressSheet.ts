import { ranksForeseeMore } from '../../../core/progress/ranksForeseeMore';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import {
  addPoints,
  pointsFromMicro,
  subtractPoints,
  ZERO_POINTS,
  type Points,
} from '../../../core/points/points';
import { compareMeasured, type Measured } from '../../../core/ranking/measure';
import type { PeriodProgress, UnitProgress } from '../../../core/progress/progress';
import type { RankMeasure } from '../../../core/setup/policy';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { frameResult } from '../frame/resultFrame';
import type { ResultSheet } from '../frame/resultSheet.types';
import { chart, GAP, headings, caption, stackSegments, tableRows, type Segment } from '../frame/segments';
import { chartHeight, progressChart, type ChartedTable } from './progressChart';
import { progressColumns } from './progressColumns';
import type { ProgressRow } from './progressRow';

const NAME = 'Tiến độ';
const HEADING_ROW = TITLE_ROWS + 1;

/** For one period every unit with a chart, and below it every unit through all periods. */
export const PROGRESS_SHEET: ResultSheet<'progress'> = {
  id: 'progress',
  name: NAME,
  needs: 'units',
  about: 'period',
  layout: progressLayout,
};

function progressLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { round, progress } = analysis;
  const columns = progressColumns(analysis, 'Đơn vị');
  const chosen = progress[period];
  return frameResult(
    analysis,
    {
      name: NAME,
      title: `TIẾN ĐỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${round.settings.year}`,
      note: noteOf(analysis),
      columns,
      headingRow: HEADING_ROW,
      fixedColumns: 1,
    },
    stackSegments(TITLE_ROWS, [
      ...(chosen ? periodSegments(analysis, chosen) : []),
      GAP,
      GAP,
      ...unitSegments(analysis),
    ]),
  );
}

/** What the three figures mean, with bonus and penalty where the framework has them. */
function noteOf({ round, scores, progress }: RoundAnalysis): string {
  const ranks = ranksForeseeMore(round, progress)
    ? ' Hạng có thể tính cả điểm thưởng, điểm trừ còn có thể phát sinh.'
    : '';
  const outside = scores.outside
    ? ' Điểm thưởng đã cộng, điểm trừ đã trừ; điểm thưởng chưa được ghi thì không tính là còn đạt được.'
    : '';
  return `Chắc chắn: mục đã có điểm. Còn đạt được: mục chưa đến hạn hoặc kỳ còn mở. Đã mất: không còn lấy lại được, trừ mục để trống.${outside}${ranks}`;
}

/** Every unit at the end of a period, and the chart of the first ones. */
function periodSegments(analysis: RoundAnalysis, period: PeriodProgress): Segment[] {
  const { round } = analysis;
  const columns = progressColumns(analysis, 'Đơn vị');
  const rows = byStanding(period, round.settings.policy.rankBy).map((progress): ProgressRow => ({
    name: round.units[progress.unit]?.name ?? '',
    standing: { progress, period },
  }));
  const periodName = round.periods[period.period]?.name ?? '';
  const name = `Kỳ ${periodName} (${period.closed ? 'đã hết hạn nộp' : 'còn mở'})`;
  const table: ChartedTable = {
    headingRow: HEADING_ROW,
    rows: rows.length,
    columns: columns.length,
    end: period.units.map(barLength).reduce((most, each) => (each > most ? each : most), ZERO_POINTS),
  };
  return [
    caption(name),
    headings(columns),
    tableRows(columns, rows),
    ...(rows.length > 0
      ? [GAP, chart(chartHeight(rows.length), (row) => progressChart(name, table, row))]
      : []),
  ];
}

function certainOf({ certain, maximum }: UnitProgress): Measured {
  return { points: certain, maximum };
}

/** How far a bar reaches to the right; what is certain stands to the left of the axis where it is below zero. */
function barLength({ certain, maximum, surplus }: UnitProgress): Points {
  return subtractPoints(addPoints(maximum, surplus), pointsFromMicro(Math.min(0, certain)));
}

/** Units by group, then by what is certain of their maximum (or by the points, as they are ranked), the best first. */
function byStanding(period: PeriodProgress, rankBy: RankMeasure): UnitProgress[] {
  return [...period.units].sort(
    (left, right) =>
      left.group - right.group ||
      compareMeasured(certainOf(right), certainOf(left), rankBy) ||
      left.unit - right.unit,
  );
}

/** Every unit through all periods: a line with its name, then one line per period. */
function unitSegments(analysis: RoundAnalysis): Segment[] {
  const { round, progress } = analysis;
  const columns = progressColumns(analysis, 'Đơn vị, kỳ');
  const rows = round.units.flatMap(({ name }, unit): ProgressRow[] => [
    { name },
    ...progress.flatMap((period): ProgressRow[] => {
      const standing = period.units[unit];
      return standing
        ? [{ name: round.periods[period.period]?.name ?? '', standing: { progress: standing, period } }]
        : [];
    }),
  ]);
  return [
    caption('Từng đơn vị qua các kỳ'),
    headings(columns),
    tableRows(columns, rows, ({ standing }) => (standing ? undefined : 'criterionRow')),
  ];
}
