import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import { scoredItems } from '../entries/readEntries';
import { pointsFromMicro, sumPoints, ZERO_POINTS, type Points } from '../points/points';
import { multiplyDivide } from '../points/ratio';
import type { Round } from '../round/round';
import { effectiveValue } from '../entries/effective';
import type { LinkedItems } from './comparison';
import type { LastYearNode } from './lastYear';
import type { CodeCluster } from './linkCodes';

/** This year's standing of one item for one unit. */
interface ItemNow {
  readonly item: number;
  readonly code: string;
  readonly points: Points;
  readonly maximum: Points;
  readonly isMissing: boolean;
}

/**
 * Compares last year's items of a unit with this year's, cluster by cluster. A cluster that did not apply last
 * year or does not apply now (no maximum) says nothing about performance and is left out.
 *
 * @param clustersOf which codes are comparable, given the old ones.
 */
export function linkItems(
  round: Round,
  columns: EntryColumns,
  unit: number,
  period: number,
  before: readonly LastYearNode[],
  clustersOf: (oldCodes: readonly string[]) => readonly CodeCluster[],
): LinkedItems[] {
  const now = itemsNow(round, columns, unit, period);
  const clusters = clustersOf(before.map(({ code }) => code));
  const oldOf = byCode(before);
  const newOf = byCode(now);
  return clusters
    .map((cluster) => compareCluster(cluster, oldOf, newOf))
    .filter(({ beforeMaximum, maximum }) => beforeMaximum > 0 && maximum > 0);
}

function byCode<T extends { readonly code: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const same = found.get(one.code);
    if (same) {
      same.push(one);
    } else {
      found.set(one.code, [one]);
    }
  }
  return found;
}

function compareCluster(
  { oldCodes, newCodes }: CodeCluster,
  before: ReadonlyMap<string, readonly LastYearNode[]>,
  now: ReadonlyMap<string, readonly ItemNow[]>,
): LinkedItems {
  const olds = oldCodes.flatMap((code) => before.get(code) ?? []);
  const news = newCodes.flatMap((code) => now.get(code) ?? []).sort((left, right) => left.item - right.item);
  const points = sumPoints(olds.map((old) => old.points));
  const beforeMaximum = sumPoints(olds.map((old) => old.maximum));
  const maximum = sumPoints(news.map((current) => current.maximum));
  return {
    oldCodes,
    items: news.map(({ item }) => item),
    before: points,
    beforeMaximum,
    restated:
      beforeMaximum === 0 ? ZERO_POINTS : pointsFromMicro(multiplyDivide(points, maximum, beforeMaximum)),
    now: sumPoints(news.map((current) => current.points)),
    maximum,
    missing: news.filter(({ isMissing }) => isMissing).length,
  };
}

/** What counts by the end of the period: due items of the tree; one that does not apply has no maximum. */
function itemsNow(round: Round, columns: EntryColumns, unit: number, period: number): ItemNow[] {
  return scoredItems(round).flatMap(({ item, maxPoints, code, part }, index): ItemNow[] => {
    const value = effectiveValue(columns, unit * columns.itemCount + index, period);
    const hasValue = value !== MISSING && value !== NOT_APPLICABLE;
    return item.duePeriod > period || part !== 'tree'
      ? []
      : [
          {
            item: index,
            code,
            points: hasValue ? pointsFromMicro(value) : ZERO_POINTS,
            maximum: value === NOT_APPLICABLE ? ZERO_POINTS : maxPoints,
            isMissing: value === MISSING,
          },
        ];
  });
}
