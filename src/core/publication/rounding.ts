import type { Points } from '../points/points';
import { microPercent, roundPoints } from '../points/ratio';
import type { ComputedFigures, ExactFigure } from './computedFigures';
import type { PublishedFigures, RoundingReason } from './published';

/** What the last printed digit is worth, in micro-points or micro-percent. */
function lastDigit(decimals: number): number {
  return 10 ** (6 - decimals);
}

/**
 * The decimals in which figures were printed: those of the round's own print, or the most that any of them has. 82,00 in a
 * cell is 82 and does not say that it was printed with two.
 */
export function printedDecimalsOf(figures: readonly Points[], shownDecimals: number): number {
  return figures.reduce((most, figure) => {
    const decimals = [0, 1, 2, 3, 4, 5].find((each) => figure % lastDigit(each) === 0) ?? 6;
    return Math.max(most, decimals);
  }, shownDecimals);
}

/** What figures are compared with, and in how many decimals they were printed. */
export interface RoundingSetting {
  readonly computed: ComputedFigures;
  readonly publishedOf: (unit: number, node?: number) => PublishedFigures | undefined;
  /** Of the points and indices of totals, or of nodes. */
  readonly decimalsOf: (figure: 'points' | 'index', node?: number) => number;
}

type Whose = Pick<PublishedFigures, 'unit' | 'node'>;

/** Why rounding explains published points; undefined where it does not. */
export function reasonForPoints(
  setting: RoundingSetting,
  { unit, node }: Whose,
  published: Points,
  { points }: ExactFigure,
): RoundingReason | undefined {
  if (isRounded(published, points, setting.decimalsOf('points', node))) {
    return 'rounding';
  }
  return sumOfRounded(setting, unit, node) === published ? 'sumOfRounded' : undefined;
}

function isRounded(published: Points, exact: Points, decimals: number): boolean {
  return 2 * Math.abs(published - exact) <= lastDigit(decimals);
}

/**
 * What the parts of a node, or the fields of a total, come to if each is rounded first: as published or, where it was not,
 * as computed. undefined where there are no parts, where the total is more than their sum, and where a published part is
 * not the computed one rounded.
 */
function sumOfRounded(setting: RoundingSetting, unit: number, node?: number): number | undefined {
  const { computed, publishedOf, decimalsOf } = setting;
  const parts = computed.partsOf(node);
  if (parts.length === 0 || (node === undefined && !computed.isSumOfFields(unit))) {
    return undefined;
  }
  // Parts of which none was published were printed, if at all, as the whole was.
  const areTotals = parts.every((part) => publishedOf(unit, part)?.points === undefined);
  let sum = 0;
  for (const part of parts) {
    const exact = computed.figureOf(unit, part)?.points;
    const published = publishedOf(unit, part)?.points;
    const decimals = decimalsOf('points', areTotals ? node : part);
    if (published !== undefined && (exact === undefined || !isRounded(published, exact, decimals))) {
      return undefined;
    }
    sum += published ?? (exact === undefined ? 0 : roundPoints(exact, decimals));
  }
  return sum;
}

/** Why rounding explains a published index, in micro-percent; undefined where it does not. */
export function reasonForIndex(
  setting: RoundingSetting,
  whose: Whose & Pick<PublishedFigures, 'points'>,
  published: Points,
  exact: Required<ExactFigure>,
): RoundingReason | undefined {
  const decimals = setting.decimalsOf('index', whose.node);
  const { points, maximum } = exact;
  const apart = BigInt(published) * BigInt(maximum) - BigInt(points) * FULL;
  const size = apart < 0n ? -apart : apart;
  if (2n * size <= BigInt(lastDigit(decimals)) * BigInt(maximum)) {
    return 'rounding';
  }
  const rounded = whose.points ?? roundPoints(points, setting.decimalsOf('points', whose.node));
  const isExplained = rounded === points || reasonForPoints(setting, whose, rounded, exact) !== undefined;
  return isExplained && microPercent(rounded, maximum, decimals) === published ? 'indexOfRounded' : undefined;
}

const FULL = 100_000_000n;
