import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { GroupRanking } from '../../../core/ranking/ranking';
import type { CellContent, SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { frameResult } from '../frame/resultFrame';
import type { ResultSheet } from '../frame/resultSheet.types';
import {
  band,
  GAP,
  headings,
  remark,
  stackSegments,
  tableRows,
  totalRows,
  type Segment,
} from '../frame/segments';
import { numberOrBlank } from '../frame/shownAmounts';
import type { RankingColumn } from './rankingColumn';
import { fieldColumns } from './pointsColumns';
import { NAME_COLUMNS, rankingColumns } from './rankingColumns';
import { rankingNotes } from './rankingNotes';

const NAME = 'Xếp hạng';

/**
 * The ranking at the end of a period: values, no formulas. Per group its units by rank, mean, highest and lowest, and
 * notes on ties, classes and what is provisional.
 */
export const RANKING_SHEET: ResultSheet<'ranking'> = {
  id: 'ranking',
  name: NAME,
  needs: 'entries',
  about: 'period',
  layout: rankingLayout,
};

function rankingLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { periods, settings } = analysis.round;
  const columns = rankingColumns(analysis, period);
  // The fields, and the remarks after them.
  const pageColumn = columns.length - 1 - fieldColumns(analysis, period).length;
  const periodName = periods[period]?.name ?? '';
  return frameResult(
    analysis,
    {
      name: NAME,
      title: `KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${settings.year}`,
      note:
        period === periods.length - 1
          ? 'Mục chưa được thẩm định lấy điểm đơn vị tự chấm.'
          : `Chỉ gồm các mục đến hạn đến hết kỳ ${periodName}, theo điểm đơn vị tự chấm.`,
      periodName,
      columns,
      headingRow: TITLE_ROWS,
      fixedColumns: NAME_COLUMNS,
      pageColumn,
    },
    stackSegments(TITLE_ROWS, [
      headings(columns),
      ...(analysis.rankings[period] ?? []).flatMap((ranking) =>
        groupSegments(analysis, ranking, columns, pageColumn),
      ),
    ]),
  );
}

function groupSegments(
  { round }: RoundAnalysis,
  ranking: GroupRanking,
  columns: readonly RankingColumn[],
  pageColumn: number,
): Segment[] {
  const name = round.groups[ranking.group]?.name ?? '';
  const ranked = ranking.rows.filter(({ rank }) => rank !== undefined).length;
  return [
    band(`${name}: ${ranked} đơn vị xếp hạng`, columns),
    tableRows(columns, ranking.rows),
    totalRows(columns, ranked > 0 ? summaryCells(ranking, columns) : []),
    ...rankingNotes(round, ranking).map((note) => remark(note, columns.slice(0, pageColumn))),
    GAP,
  ];
}

const SUMMARY = [
  { label: 'Trung bình', key: 'mean' },
  { label: 'Cao nhất', key: 'highest' },
  { label: 'Thấp nhất', key: 'lowest' },
] as const;

/** Mean, highest and lowest of the ranked units of a group, in every column that has them. */
function summaryCells(ranking: GroupRanking, columns: readonly RankingColumn[]): CellContent[][] {
  const spreads = columns.map(({ spreadOf }) => spreadOf?.(ranking));
  return SUMMARY.map(({ label, key }) =>
    spreads.map((spread, column) => (column === NAME_COLUMNS - 1 ? label : numberOrBlank(spread?.[key]))),
  );
}
