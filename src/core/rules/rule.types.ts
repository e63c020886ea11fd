import type { Points } from '../points/points';

/** The unit enters points itself, in whole steps: "0 to 2 points, step 0,25". */
export interface DirectRule {
  readonly kind: 'direct';
  /** Zero allows every amount. */
  readonly step: Points;
}

/** The unit chooses one of several named levels; yes/no is two levels. */
export interface LevelsRule {
  readonly kind: 'levels';
  /** In the order shown. Labels are unique when compared without case and spacing. */
  readonly levels: readonly Level[];
}
export interface Level {
  readonly label: string;
  readonly points: Points;
}

/** One end of a band; absent on the rule means unlimited. */
export interface Bound {
  /** Micro-percent where the band rule measures a ratio, micro-units where it measures a number. */
  readonly value: Points;
  /** Closed (the value itself belongs to the band) or open. */
  readonly closed: boolean;
}

/** Points by the band in which a ratio (numerator ÷ denominator, in %) or a number falls. */
export interface BandsRule {
  readonly kind: 'bands';
  readonly measure: 'ratio' | 'number';
  readonly bands: readonly Band[];
}
export interface Band {
  readonly lower?: Bound;
  readonly upper?: Bound;
  /** Constant points, or ratio × maximum ("≥ 80 %: (b/a) × max"). */
  readonly award: { readonly kind: 'constant'; readonly points: Points } | { readonly kind: 'proportional' };
}

/** ratio × maximum; below the floor 0, above the cap as if at the cap; rounded to so many decimals. */
export interface RatioRule {
  readonly kind: 'ratio';
  /** Micro-percent. Below it there are no points. */
  readonly floor: Points;
  /** Micro-percent. Full points are reached here. */
  readonly cap: Points;
  /** Decimals of the resulting points, 0 to 6; half away from zero. */
  readonly decimals: number;
}

export type Rule = DirectRule | LevelsRule | BandsRule | RatioRule;
export type RuleKind = Rule['kind'];
