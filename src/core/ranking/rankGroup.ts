import { pointsFromMicro, type Points } from '../points/points';
import { microPercent, multiplyDivide } from '../points/ratio';
import type { Round } from '../round/round';
import type { ClassThreshold } from '../setup/classThreshold';
import { thresholdsFor } from '../scoring/classify';
import type { Scores } from '../scoring/scores';
import { describeUnit } from './describeUnit';
import { orderGroup, type GroupOrder } from './orderGroup';
import type { GroupRanking, RankedUnit } from './ranking';
import { tiesOf } from './ties';

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
  return describeOrder(round, scores, orderGroup(round, scores, group, members, period));
}

/** Everything that is told about a group whose ranks are known. */
export function describeOrder(round: Round, scores: Scores, order: GroupOrder): GroupRanking {
  const { group, period } = order;
  const { policy } = round.settings;
  const thresholds = thresholdsFor(round.groups[group]?.code ?? '', round.classes);
  const ranked = Array.from(order.units, (unit, position) =>
    describeUnit(round, scores, unit, period, thresholds, {
      rank: order.ranks[position],
      tied: order.tiesWithPrevious[position] === 1 || order.tiesWithPrevious[position + 1] === 1,
      decidedBy: policy.tieBreakers[order.decidedBy[position] ?? -1],
    }),
  );
  const unranked = order.unranked.map((unit) =>
    describeUnit(round, scores, unit, period, thresholds, { tied: false }),
  );
  return {
    group,
    period,
    rows: [...ranked, ...unranked],
    ties: tiesOf(ranked, policy),
    ...spreadOf(ranked, policy.shownDecimals),
    classCounts: countClasses(ranked, thresholds),
    provisionalUnits: ranked.filter((row) => row.missing > 0).length,
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

function countClasses(
  ranked: readonly RankedUnit[],
  thresholds: readonly ClassThreshold[],
): GroupRanking['classCounts'] {
  const counts = new Map<string | undefined, number>();
  for (const { className } of ranked) {
    counts.set(className, (counts.get(className) ?? 0) + 1);
  }
  return thresholds.map(({ name }) => ({ name, count: counts.get(name) ?? 0 }));
}
