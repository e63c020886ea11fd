/**
 * Where the values of due items stand in a unit's row of `EntryColumns.standing`: period after period, and in each
 * the items that are due by its end, in the order of the framework. So a node's items stand side by side.
 */
export interface DueLayout {
  /** By period: where its items begin in the row; one entry more for the end, which is the length of a row. */
  readonly starts: Int32Array;
  /** By position in the row: the item. */
  readonly itemAt: Int32Array;
  /** period × itemCount + item: the position in the row; -1 where the item is not due yet. */
  readonly positionOf: Int32Array;
}

/** @param duePeriods by item: index of the period in which it falls due. */
export function layOutDueItems(duePeriods: readonly number[], periodCount: number): DueLayout {
  const starts = new Int32Array(periodCount + 1);
  const itemAt: number[] = [];
  const positionOf = new Int32Array(periodCount * duePeriods.length).fill(-1);
  for (let period = 0; period < periodCount; period += 1) {
    duePeriods.forEach((due, item) => {
      if (due <= period) {
        positionOf[period * duePeriods.length + item] = itemAt.push(item) - 1;
      }
    });
    starts[period + 1] = itemAt.length;
  }
  return { starts, itemAt: Int32Array.from(itemAt), positionOf };
}
