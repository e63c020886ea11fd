import { pointsFromMicro, type Points } from '../points/points';
import { microPercent, multiplyDivide } from '../points/ratio';
import type { ClassThreshold, Policy, Round } from '../round/round';
import { classOf, thresholdsFor } from '../scoring/classify';
import { totalOf, type Scores } from '../scoring/scores';
import { assignRanks } from './assignRanks';
import { breakTies } from './breakTies';
import { orderUnits } from './orderUnits';
import type { GroupRanking, RankedUnit, Tie } from './ranking';

/**
 * Ranks the units of one group by their index at the end of a period.
 *
 * Units that are not to be ranked, or to which nothing applies, come last and without a rank. Units with missing
 * entries are ranked with what they have and marked.
 *
 * @param members the units of the group, in the order of the table of units.
 */
export function rankGroup(
  round: Round,
  scores: Scores,
  group: number,
  members: readonly number[],
  period: number,
): GroupRanking {
  const { policy } = round.settings;
  const isRanked = (unit: number): boolean =>
    round.units[unit]?.ranked === true && totalOf(scores, unit, period).maximum > 0;
  const breakers = policy.tieBreakers;
  const order = orderUnits(scores, members.filter(isRanked), period, policy);
  const { units, tiesWithPrevious, decidedBy } = breakTies(round, scores, order, period, breakers);
  const ranks = assignRanks(tiesWithPrevious, policy.ranking);
  const thresholds = thresholdsFor(round.groups[group]?.code ?? '', round.classes);

  const ranked = Array.from(units, (unit, position): RankedUnit => {
    const tied = tiesWithPrevious[position] === 1 || tiesWithPrevious[position + 1] === 1;
    const decider = breakers[decidedBy[position] ?? -1];
    return {
      ...describe(round, scores, unit, period, thresholds, ranks[position]),
      tied,
      ...(decider && { decidedBy: decider }),
    };
  });
  const unranked = members
    .filter((unit) => !isRanked(unit))
    .map((unit): RankedUnit => ({ ...describe(round, scores, unit, period, thresholds), tied: false }));
  return {
    group,
    period,
    rows: [...ranked, ...unranked],
    ties: tiesOf(ranked, policy),
    ...spreadOf(ranked, policy.shownDecimals),
    classCounts: thresholds.map(({ name }) => ({
      name,
      count: ranked.filter((row) => row.className === name).length,
    })),
    provisionalUnits: ranked.filter((row) => row.missing > 0).length,
  };
}

function describe(
  round: Round,
  scores: Scores,
  unit: number,
  period: number,
  thresholds: readonly ClassThreshold[],
  rank?: number,
): Omit<RankedUnit, 'tied'> {
  const { points, maximum, missing } = totalOf(scores, unit, period);
  const index = maximum > 0 ? microPercent(points, maximum, round.settings.policy.shownDecimals) : undefined;
  // Classes go by the same rounded index that is published, so that 80,00 on the sheet is never below 80.
  const className = index === undefined ? undefined : classOf(index, thresholds);
  const lastYearRank = round.units[unit]?.lastYearRank;
  return {
    unit,
    points,
    maximum,
    missing,
    ...(rank !== undefined && { rank }),
    ...(index !== undefined && { index }),
    ...(className !== undefined && { className }),
    ...(rank !== undefined && lastYearRank !== undefined && { change: lastYearRank - rank }),
  };
}

/** Mean (from unrounded indices), highest and lowest of the ranked units; nothing where there are none. */
function spreadOf(
  ranked: readonly RankedUnit[],
  decimals: number,
): { readonly mean?: Points; readonly highest?: Points; readonly lowest?: Points } {
  const highest = ranked[0]?.index;
  const lowest = ranked[ranked.length - 1]?.index;
  if (highest === undefined || lowest === undefined) {
    return {};
  }
  const sum = ranked.reduce((total, { points, maximum }) => total + microPercent(points, maximum), 0);
  const mean = pointsFromMicro(multiplyDivide(sum, 1, ranked.length, 10 ** (6 - decimals)));
  return { mean, highest, lowest };
}

function tiesOf(ranked: readonly RankedUnit[], { rankDecimals, tieBreakers }: Policy): Tie[] {
  const unitsOfRank = new Map<number, number[]>();
  for (const row of ranked) {
    const units = unitsOfRank.get(row.rank ?? 0) ?? [];
    unitsOfRank.set(row.rank ?? 0, [...units, row.unit]);
  }
  const ranks = [...unitsOfRank.keys()];
  return ranks.flatMap((rank, position) => {
    const units = unitsOfRank.get(rank) ?? [];
    const nextRank = ranks[position + 1];
    const tie = { rank, units, decimals: rankDecimals, asked: tieBreakers };
    return units.length > 1 ? [{ ...tie, ...(nextRank !== undefined && { nextRank }) }] : [];
  });
}
