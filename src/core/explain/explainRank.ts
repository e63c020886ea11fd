import type { GroupRanking } from '../ranking/ranking';
import type { DecidedTie, Explanation } from './explanation';
import { explainIndex } from './explainIndex';
import { explainPoints } from './explainTotal';
import { totalOf } from '../scoring/scores';
import { whoseOf, type Subject } from './subject';

/**
 * The chain behind a rank: the index at the decimals that decide, or the points, and who stands ahead. A unit that is scored but
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
  const measure =
    policy.rankBy === 'points'
      ? explainPoints(subject, totalOf(subject.analysis.scores, subject.unit, subject.period).missing)
      : explainIndex(subject, policy.rankDecimals);
  return {
    kind: 'rank',
    label: {
      ...whoseOf(subject),
      group: round.groups[ranking?.group ?? -1]?.name ?? '',
      decided: ranking && rank !== undefined ? decidedTies(ranking, rank, nameOf) : [],
      tiedWith: equals.filter(({ unit }) => unit !== subject.unit).map(({ unit }) => nameOf(unit)),
    },
    value:
      ranking === undefined || rank === undefined
        ? { kind: 'notRanked' }
        : { kind: 'rank', rank, of: ranking.rows.filter((row) => row.rank !== undefined).length },
    operation: {
      kind: 'place',
      method: policy.ranking,
      rankBy: policy.rankBy,
      decimals: policy.rankDecimals,
    },
    children:
      ranking && rank !== undefined ? [measure, explainAhead(subject, ranking, rank, nameOf)] : [measure],
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

/** What told a rank apart from its neighbours that are equal otherwise. */
function decidedTies(
  { rows }: GroupRanking,
  rank: number,
  nameOf: (unit: number) => string,
): readonly DecidedTie[] {
  const first = rows.findIndex((row) => row.rank === rank);
  const end = first + rows.filter((row) => row.rank === rank).length;
  const before = rows[first - 1];
  const after = rows[end];
  const lostBy = rows[first]?.decidedBy;
  return [
    ...(before && lostBy ? [{ unit: nameOf(before.unit), isAhead: true, by: lostBy }] : []),
    ...(after?.decidedBy ? [{ unit: nameOf(after.unit), isAhead: false, by: after.decidedBy }] : []),
  ];
}
