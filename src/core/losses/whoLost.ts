import { pointsFromMicro } from '../points/points';
import type { ItemLoss, LossColumns } from './losses';

/**
 * Who lost points in the same place: of some units those that lost anything on an item, the largest loss first;
 * equal losses in the order given. Empty entries are among them and say so.
 */
export function whoLost(losses: LossColumns, item: number, units: readonly number[]): ItemLoss[] {
  return sortedLosses(units.map((unit) => itemLoss(losses, unit, item)));
}

/** Where a unit lost points, the largest loss first; equal losses in the order of the framework. */
export function whereLost(losses: LossColumns, unit: number): ItemLoss[] {
  return sortedLosses(Array.from({ length: losses.itemCount }, (_, item) => itemLoss(losses, unit, item)));
}

function sortedLosses(all: readonly ItemLoss[]): ItemLoss[] {
  return all.filter(({ lost }) => lost > 0).sort((left, right) => right.lost - left.lost);
}

function itemLoss(losses: LossColumns, unit: number, item: number): ItemLoss {
  const pair = unit * losses.itemCount + item;
  return {
    unit,
    item,
    lost: pointsFromMicro(losses.lost[pair] ?? 0),
    missing: losses.missing[pair] === 1,
  };
}
