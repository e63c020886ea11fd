import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import { isClosed } from '../entries/findMissing';
import type { EntriesReading } from '../entries/readEntries';
import type { Item } from '../framework/framework';
import type { Points } from '../points/points';
import type { Round } from '../round/round';
import { effectiveValue } from '../entries/effective';

/**
 * What one item means for one unit at the end of a period, seen from a date.
 *
 * lost: due and short of its maximum (by nothing, where it has all of it). lostByMissing: due, empty, and its
 * deadline has passed; empty is not zero, so it is never the same as lost. reachable: not yet due, or due and
 * empty while its period is open.
 */
export type Standing = 'notApplicable' | 'lost' | 'lostByMissing' | 'reachable';

/** Where the item of a pair (unit × itemCount + item) stands: the same cases that progress adds up. */
export function standingOf(
  round: Round,
  entries: EntriesReading,
  item: Item,
  pair: number,
  period: number,
  asOf: string,
): Standing {
  const value = effectiveValue(entries.columns, pair, period);
  if (value === NOT_APPLICABLE) {
    return 'notApplicable';
  }
  if (item.duePeriod > period) {
    return 'reachable';
  }
  if (value !== MISSING) {
    return 'lost';
  }
  return isClosed(round.periods[item.duePeriod], asOf) ? 'lostByMissing' : 'reachable';
}

/** The points that an item lost, given how it stands: its maximum minus its value, or all of an empty one. */
export function pointsLost(standing: Standing, maxPoints: Points, value: number): number {
  switch (standing) {
    case 'lost':
      return maxPoints - value;
    case 'lostByMissing':
      return maxPoints;
    case 'notApplicable':
    case 'reachable':
      return 0;
  }
}
