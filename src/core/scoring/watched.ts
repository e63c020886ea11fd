import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import type { Framework } from '../framework/framework';
import type { TieBreaker } from '../setup/tieBreaker';

/**
 * The results of the items that tie-breakers ask for: `(unit × periodCount + period) × items.length + position`, in
 * micro-points. What is not due, or does not apply, has no maximum; what is missing has its maximum and no points.
 */
export interface WatchedItems {
  /** Positions among the items of the framework. */
  readonly items: readonly number[];
  readonly points: Float64Array;
  readonly maximum: Float64Array;
}

/** The scored items of the tree that tie-breakers name; nodes above them have slots of their own. */
export function itemsToWatch(framework: Framework, breakers: readonly TieBreaker[]): number[] {
  const codes = new Set(breakers.flatMap((breaker) => (breaker.kind === 'node' ? [breaker.code] : [])));
  return framework.items.flatMap((index, item) => {
    const node = framework.nodes[index];
    return node?.part === 'tree' && codes.has(node.code) ? [item] : [];
  });
}

/** undefined where there is nothing to watch. */
export function emptyWatchedItems(items: readonly number[], results: number): WatchedItems | undefined {
  const size = results * items.length;
  return items.length === 0
    ? undefined
    : { items, points: new Float64Array(size), maximum: new Float64Array(size) };
}

/** A copy that may change while the original stays. */
export function copyWatchedItems({ items, points, maximum }: WatchedItems): WatchedItems {
  return { items, points: points.slice(), maximum: maximum.slice() };
}

/** Writes what one unit got for the watched items by the end of a period. */
export function scoreWatched(
  { items, points, maximum }: WatchedItems,
  maximumOfItem: Int32Array,
  columns: EntryColumns,
  unit: number,
  period: number,
): void {
  const { due, itemCount, periodCount, standing } = columns;
  const to = (unit * periodCount + period) * items.length;
  items.forEach((item, position) => {
    const at = due.positionOf[period * itemCount + item] ?? -1;
    const value = at < 0 ? NOT_APPLICABLE : (standing[unit * due.itemAt.length + at] ?? MISSING);
    points[to + position] = value > NOT_APPLICABLE ? value : 0;
    maximum[to + position] = value === NOT_APPLICABLE ? 0 : (maximumOfItem[item] ?? 0);
  });
}
