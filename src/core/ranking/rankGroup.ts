import { pointsFromMicro, type Points } from '../points/points';
import { microPercent, multiplyDivide } from '../points/ratio';
import type { Round } from '../round/round';
import { classOf } from '../scoring/classify';
import { totalOf, type NodeScore, type Scores } from '../scoring/scores';
import { assignRanks } from './assignRanks';
import { compareIndexBy, type CompareIndex } from './compareIndex';
import type { GroupRanking, RankedUnit, Tie } from './ranking';

interface Candidate extends NodeScore {
  readonly unit: number;
}

/**
 * Ranks the units of one group by their index at the end of a period.
 *
 * Units that are not to be ranked, or to which nothing applies, come last and without a rank. Units with missing
 * entries are ranked with what they have and marked.
 */
export function rankGroup(round: Round, scores: Scores, group: number, period: number): GroupRanking {
  const { policy } = round.settings;
  const members = round.units.flatMap((unit, index): Candidate[] =>
    unit.group === group ? [{ unit: index, ...totalOf(scores, index, period) }] : [],
  );
  const isRanked = (candidate: Candidate): boolean =>
    candidate.maximum > 0 && round.units[candidate.unit]?.ranked === true;
  const compare = compareIndexBy(policy);
  const ordered = members
    .filter(isRanked)
    .sort((left, right) => compare(right, left) || left.unit - right.unit);
  const ranks = assignRanks(ordered.length, (position) => ties(ordered, position, compare), policy.ranking);

  const ranked = ordered.map((candidate, position) =>
    describe(round, candidate, ranks[position], ranks.filter((rank) => rank === ranks[position]).length > 1),
  );
  const unranked = members.filter((candidate) => !isRanked(candidate));
  const indices = ranked.flatMap((row) => row.index ?? []);
  const highest = indices[0];
  const lowest = indices[indices.length - 1];
  const mean = meanIndex(ordered, policy.shownDecimals);
  return {
    group,
    period,
    rows: [...ranked, ...unranked.map((candidate) => describe(round, candidate, undefined, false))],
    ties: tiesOf(ranked, policy.rankDecimals),
    ...(mean !== undefined && { mean }),
    ...(highest !== undefined && { highest }),
    ...(lowest !== undefined && { lowest }),
    classCounts: countClasses(round, group, ranked),
    provisionalUnits: ranked.filter((row) => row.missing > 0).length,
  };
}

function ties(ordered: readonly Candidate[], position: number, compare: CompareIndex): boolean {
  const current = ordered[position];
  const before = ordered[position - 1];
  return current !== undefined && before !== undefined && compare(current, before) === 0;
}

function describe(round: Round, candidate: Candidate, rank: number | undefined, tied: boolean): RankedUnit {
  const unit = round.units[candidate.unit];
  const { points, maximum, missing } = candidate;
  const index = maximum > 0 ? microPercent(points, maximum, round.settings.policy.shownDecimals) : undefined;
  const groupCode = round.groups[unit?.group ?? -1]?.code ?? '';
  // Classes go by the same rounded index that is published, so that 80,00 on the sheet is never below 80.
  const className = index === undefined ? undefined : classOf(index, groupCode, round.classes);
  const change =
    rank !== undefined && unit?.lastYearRank !== undefined ? unit.lastYearRank - rank : undefined;
  return {
    unit: candidate.unit,
    points,
    maximum,
    missing,
    tied,
    ...(rank !== undefined && { rank }),
    ...(index !== undefined && { index }),
    ...(className !== undefined && { className }),
    ...(change !== undefined && { change }),
  };
}

function meanIndex(ordered: readonly Candidate[], decimals: number): Points | undefined {
  if (ordered.length === 0) {
    return undefined;
  }
  const sum = ordered.reduce((total, { points, maximum }) => total + microPercent(points, maximum), 0);
  return pointsFromMicro(multiplyDivide(sum, 1, ordered.length, 10 ** (6 - decimals)));
}

function tiesOf(ranked: readonly RankedUnit[], decimals: number | 'unrounded'): Tie[] {
  const found: Tie[] = [];
  const tiedRanks = new Set(ranked.filter((row) => row.tied).map((row) => row.rank));
  for (const rank of tiedRanks) {
    if (rank !== undefined) {
      const next = ranked.find((row) => (row.rank ?? 0) > rank)?.rank;
      const units = ranked.filter((row) => row.rank === rank).map((row) => row.unit);
      found.push({ rank, units, decimals, ...(next !== undefined && { nextRank: next }) });
    }
  }
  return found;
}

function countClasses(
  round: Round,
  group: number,
  ranked: readonly RankedUnit[],
): GroupRanking['classCounts'] {
  const code = round.groups[group]?.code ?? '';
  const own = round.classes.filter((threshold) => threshold.group === code);
  const valid = own.length > 0 ? own : round.classes.filter((threshold) => threshold.group === '');
  return [...valid]
    .sort((left, right) => right.atLeast - left.atLeast)
    .map(({ name }) => ({ name, count: ranked.filter((row) => row.className === name).length }));
}
