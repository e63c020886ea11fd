import type { GroupRanking } from '../ranking/ranking';
import type { Explanation } from './explanation';
import { explainIndex } from './explainIndex';
import { whoseOf, type Subject } from './subject';

/**
 * The chain behind a rank: the index at the decimals that decide, and who stands ahead. A unit that is scored but
 * not ranked has its index all the same.
 */
export function explainRank(subject: Subject): Explanation {
  const { round, rankings } = subject.analysis;
  const { policy } = round.settings;
  const ranking = rankings[subject.period]?.find(({ rows }) =>
    rows.some(({ unit }) => unit === subject.unit),
  );
  const rank = ranking?.rows.find(({ unit }) => unit === subject.unit)?.rank;
  const nameOf = (unit: number): string => round.units[unit]?.name ?? '';
  const equals = ranking?.rows.filter((row) => rank !== undefined && row.rank === rank) ?? [];
  const index = explainIndex(subject, policy.rankDecimals);
  return {
    kind: 'rank',
    label: {
      ...whoseOf(subject),
      group: round.groups[ranking?.group ?? -1]?.name ?? '',
      tiedWith: equals.filter(({ unit }) => unit !== subject.unit).map(({ unit }) => nameOf(unit)),
    },
    value:
      ranking === undefined || rank === undefined
        ? { kind: 'notRanked' }
        : { kind: 'rank', rank, of: ranking.rows.filter((row) => row.rank !== undefined).length },
    operation: { kind: 'place', method: policy.ranking, decimals: policy.rankDecimals },
    children: ranking && rank !== undefined ? [index, explainAhead(subject, ranking, rank, nameOf)] : [index],
  };
}

/** Those with a better rank: counted one by one, or once per rank where ranks are dense. */
function explainAhead(
  subject: Subject,
  { rows }: GroupRanking,
  rank: number,
  nameOf: (unit: number) => string,
): Explanation {
  const better = rows.filter((row) => row.rank !== undefined && row.rank < rank);
  const isDense = subject.analysis.round.settings.policy.ranking === 'dense';
  const count = isDense ? new Set(better.map((row) => row.rank)).size : better.length;
  return {
    kind: 'ahead',
    label: { units: better.map(({ unit }) => nameOf(unit)) },
    value: { kind: 'count', count },
    operation: { kind: 'given' },
    children: [],
  };
}
