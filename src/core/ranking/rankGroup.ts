import { meanShare } from '../points/meanShare';
import type { Points } from '../points/points';
import type { Round } from '../round/round';
import type { ClassThreshold } from '../setup/classThreshold';
import { thresholdsFor } from '../scoring/classify';
import type { Scores } from '../scoring/scores';
import { describeUnit, type GroupSetting } from './describeUnit';
import { orderGroup, type GroupOrder } from './orderGroup';
import type { GroupRanking, RankedUnit } from './ranking';
import { tiesOf } from './ties';

/**
 * Ranks the units of one group by their index, or their points, at the end of a period.
 *
 * Units that are not to be ranked, to which nothing applies, or of which nothing came, come last and without a rank. Units
 * with missing entries are ranked with what they have and marked.
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
  const { group, period, units } = order;
  const { policy } = round.settings;
  const thresholds = thresholdsFor(round.groups[group]?.code ?? '', round.classes);
  const members = [...units, ...order.unranked];
  const setting: GroupSetting = { round, scores, period, members, thresholds };
  const isTied = (position: number): boolean => order.tiesWithPrevious[position] === 1;
  const ranked = Array.from(units, (unit, position) =>
    describeUnit(setting, unit, {
      rank: order.ranks[position],
      tied: isTied(position) || isTied(position + 1),
      decidedBy: policy.tieBreakers[order.decidedBy[position] ?? -1],
      ahead: isTied(position) ? undefined : units[position - 1],
    }),
  );
  const unranked = order.unranked.map((unit) => describeUnit(setting, unit, { tied: false }));
  return {
    group,
    period,
    rows: [...ranked, ...unranked],
    ties: tiesOf(ranked, policy),
    ...spreadOf(ranked, policy.shownDecimals),
    classCounts: countClasses(ranked, thresholds),
    provisionalUnits: ranked.filter((row) => row.missing > 0).length,
    emptyUnits: unranked.filter(({ unit, isEmpty }) => isEmpty && round.units[unit]?.ranked === true).length,
  };
}

/** Mean, highest and lowest of the ranked units; nothing where there are none. */
function spreadOf(
  ranked: readonly RankedUnit[],
  decimals: number,
): { readonly mean?: Points; readonly highest?: Points; readonly lowest?: Points } {
  const mean = meanShare(ranked, decimals);
  const indices = ranked.flatMap(({ index }) => index ?? []);
  const [first] = indices;
  return mean === undefined || first === undefined
    ? {}
    : {
        mean,
        highest: indices.reduce((highest, index) => (index > highest ? index : highest), first),
        lowest: indices.reduce((lowest, index) => (index < lowest ? index : lowest), first),
      };
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
