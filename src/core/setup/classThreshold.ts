import type { Points } from '../points/points';

/** A class ("Tốt") begins at this index, in micro-percent, for one group or (empty code) for all. */
export interface ClassThreshold {
  readonly group: string;
  readonly name: string;
  readonly atLeast: Points;
}
