import type { Framework } from '../framework/framework';
import type { Points } from '../points/points';
import type { ItemLoss, LossColumns, NodeLoss, UnitLoss } from './losses';
import { lossesByField, lossesByNode, lossesByUnit } from './sumLosses';
import { whereLost, whoLost } from './whoLost';

/** Who lost how much in one place. */
export interface Loser {
  readonly unit: number;
  readonly lost: Points;
  /** The entry is empty; absent where the place is more than one item. */
  readonly missing?: boolean;
}

/** What was lost at one node of the framework, and by whom; the largest loss first. */
export interface PlaceLoss extends NodeLoss {
  readonly losers: readonly Loser[];
}

/** What a unit lost, and on which items; the largest loss first. */
export interface UnitLosses extends UnitLoss {
  readonly items: readonly ItemLoss[];
}

/** The losses of some units by field, in the order of the framework. Where nothing was lost there is none. */
export function fieldLosses(
  framework: Framework,
  losses: LossColumns,
  units: readonly number[],
): PlaceLoss[] {
  const byUnit = units.map((unit) => ({ unit, fields: lossesByField(framework, losses, [unit]) }));
  return lossesByField(framework, losses, units)
    .map((loss, position) => ({
      ...loss,
      losers: byUnit
        .flatMap(({ unit, fields }): Loser[] => {
          const lost = fields[position]?.lost;
          return lost !== undefined && lost > 0 ? [{ unit, lost }] : [];
        })
        .sort(largestFirst),
    }))
    .filter(({ lost }) => lost > 0);
}

/** The losses of some units by item, the largest first. Where nothing was lost there is none. */
export function itemLosses(framework: Framework, losses: LossColumns, units: readonly number[]): PlaceLoss[] {
  const byNode = lossesByNode(framework, losses, units);
  return framework.items
    .flatMap((node, item): PlaceLoss[] => {
      const loss = byNode[node];
      return loss && loss.lost > 0 ? [{ ...loss, losers: whoLost(losses, item, units) }] : [];
    })
    .sort(largestFirst);
}

/** What each of some units lost and where, the largest loss first; units that lost nothing too. */
export function unitLosses(losses: LossColumns, units: readonly number[]): UnitLosses[] {
  const sums = lossesByUnit(losses);
  return units
    .flatMap((unit): UnitLosses[] => {
      const sum = sums[unit];
      return sum ? [{ ...sum, items: whereLost(losses, unit) }] : [];
    })
    .sort(largestFirst);
}

function largestFirst(left: { readonly lost: Points }, right: { readonly lost: Points }): number {
  return right.lost - left.lost;
}
