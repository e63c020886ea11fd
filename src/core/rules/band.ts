import type { Points } from '../points/points';

/** What falls into a band: a ratio (numerator ÷ denominator, in %) or a number. */
export type Measure = 'ratio' | 'number';

/** One end of a band; absent on the rule means unlimited. */
export interface Bound {
  /** Micro-percent where the band rule measures a ratio, micro-units where it measures a number. */
  readonly value: Points;
  /** Closed (the value itself belongs to the band) or open. */
  readonly closed: boolean;
}

export interface Band {
  readonly lower?: Bound;
  readonly upper?: Bound;
  /** Constant points, or ratio × maximum ("≥ 80 %: (b/a) × max"). */
  readonly award: { readonly kind: 'constant'; readonly points: Points } | { readonly kind: 'proportional' };
}

/** Bands of one measure, in the order in which they are tried. */
export interface Bands {
  readonly measure: Measure;
  readonly bands: readonly Band[];
}
