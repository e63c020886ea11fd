import type { Finding } from '../finding/finding';
import type { Points } from '../points/points';

/** What was published of one unit: of its total, or of a field, criterion or item. */
export interface PublishedFigures {
  readonly unit: number;
  /** Index in `framework.nodes`; absent: the total. */
  readonly node?: number;
  /** The row of the table, 0-based. */
  readonly row: number;
  readonly points?: Points;
  /** Micro-percent. */
  readonly index?: Points;
  readonly rank?: number;
  readonly className?: string;
}

/**
 * Why rounding explains a difference. rounding: the exact figure is at most half of the last printed digit away.
 * sumOfRounded: it is the sum of parts that were rounded first. indexOfRounded: it is the index of points that were
 * rounded first.
 */
export type RoundingReason = 'rounding' | 'sumOfRounded' | 'indexOfRounded';

/** This year's published figures against the computed ones, of the whole year. */
export interface Publication {
  /** In the order of the table, and of its columns. Figures that are exactly the computed ones are not among them. */
  readonly differences: readonly Difference[];
  /** How many figures were compared. */
  readonly compared: number;
  /** Units with a total that no row is about, where totals were published at all. */
  readonly unpublished: readonly number[];
  /** Of rows that cannot be compared, and of differences that rounding does not explain. */
  readonly findings: readonly Finding[];
}

interface Whose {
  readonly unit: number;
  readonly node?: number;
  readonly row: number;
}

/** A published figure that is not the computed one; nothing computed: the round has no such figure. */
export type Difference = Whose &
  (
    | {
        readonly figure: 'points' | 'index';
        readonly published: Points;
        /** Micro-points, or micro-percent rounded once to six decimals. */
        readonly computed?: Points;
        /** Published less computed. */
        readonly difference?: Points;
        /** Absent: rounding does not explain it. */
        readonly reason?: RoundingReason;
      }
    | {
        readonly figure: 'rank';
        readonly published: number;
        readonly computed?: number;
        readonly difference?: number;
      }
    | { readonly figure: 'class'; readonly published: string; readonly computed?: string }
  );
