import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { numberOrBlank, placeText } from '../frame/shownAmounts';
import type { RankingColumn } from './rankingColumn';

/** Rank and index against last year, where the table of units knows any of it. */
export function lastYearColumns({ round: { units } }: RoundAnalysis): RankingColumn[] {
  const isKnown = units.some(
    ({ lastYearRank, lastYearIndex }) => lastYearRank !== undefined || lastYearIndex !== undefined,
  );
  return isKnown
    ? [
        {
          heading: 'Hạng năm trước',
          width: 8,
          style: 'count',
          cellOf: ({ before }) => (before ? placeText(before.rank, before.of) : null),
        },
        { heading: 'Tăng, giảm hạng', width: 8, style: 'change', cellOf: (row) => row.change ?? null },
        {
          heading: 'Tăng, giảm chỉ số',
          width: 9,
          style: 'percent',
          cellOf: (row) => numberOrBlank(row.indexChange),
        },
      ]
    : [];
}
