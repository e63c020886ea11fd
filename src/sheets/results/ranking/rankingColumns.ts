import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { rankRemarks } from '../../../core/ranking/rankRemarks';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { NOTHING, numberOrBlank, totalPointsStyle } from '../frame/shownAmounts';
import { lastYearColumns } from './lastYearColumns';
import { headingBy } from './measureNames';
import { fieldColumns, pointsColumns } from './pointsColumns';
import type { RankingColumn } from './rankingColumn';
import { PROVISIONAL_TEXT, remarkText } from './remarkText';

/** How many columns name a unit: they stay in view, and the labels of a group's summary stand in the last of them. */
export const NAME_COLUMNS = 3;

/** The columns for a round and period: those for which there is nothing to show are left out. */
export function rankingColumns(analysis: RoundAnalysis, period: number): RankingColumn[] {
  return [
    ...nameColumns(analysis),
    ...pointsColumns(analysis, period),
    ...indexColumns(analysis),
    ...lastYearColumns(analysis),
    ...fieldColumns(analysis, period),
    remarkColumn(analysis, period),
  ];
}

function nameColumns({ round: { units, settings } }: RoundAnalysis): RankingColumn[] {
  const { rankBy } = settings.policy;
  return [
    {
      heading: headingBy('Hạng', rankBy, rankBy),
      width: 7,
      style: 'rank',
      cellOf: (row) => row.rank ?? NOTHING,
    },
    { heading: 'Mã đơn vị', width: 9, style: 'code', cellOf: (row) => units[row.unit]?.code ?? null },
    { heading: 'Đơn vị', width: 30, style: 'wrappedText', cellOf: (row) => units[row.unit]?.name ?? null },
  ];
}

function indexColumns({ round }: RoundAnalysis): RankingColumn[] {
  const { policy } = round.settings;
  return [
    {
      heading: 'Điểm tối đa áp dụng',
      width: 9,
      style: 'points',
      cellOf: (row) => numberOrBlank(row.maximum),
    },
    {
      heading: 'Chỉ số (%)',
      width: 9,
      style: policy.shownDecimals > 2 ? 'points' : 'percent',
      totalStyle: totalPointsStyle(policy),
      cellOf: (row) => (row.isEmpty ? NOTHING : numberOrBlank(row.index)),
      spreadOf: (ranking) => ranking,
    },
    ...(round.classes.length > 0
      ? [
          {
            heading: headingBy('Xếp loại', policy.rankBy, 'index'),
            width: 12,
            style: 'wrappedText' as const,
            cellOf: (row: RankedUnit) => row.className ?? null,
          },
        ]
      : []),
  ];
}

/** In words what the numbers do not say. */
function remarkColumn({ round, scores }: RoundAnalysis, period: number): RankingColumn {
  return {
    heading: 'Ghi chú',
    width: 40,
    style: 'wrappedText',
    cellOf: (row) => rankRemarks(round, scores, row, period).map(remarkText).join('; ') || null,
    highlights: [{ where: (cell) => `=ISNUMBER(SEARCH("${PROVISIONAL_TEXT}",${cell}))`, style: 'warning' }],
  };
}
