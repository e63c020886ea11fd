import type { RankingMethod } from '../setup/policy';

/**
 * The places that a unit can take in one order of all possible ends, 0 for the best; units on one place are equal. Two
 * units can end equal where their spans meet.
 */
export interface Span {
  readonly unit: number;
  readonly best: number;
  readonly worst: number;
  /** Whether it surely ends with a rank. */
  readonly isSure: boolean;
}

/**
 * How many ranks surely lie ahead of each unit, at its best: one for every other unit that cannot end behind or equal;
 * with dense ranks as few as these can share among themselves.
 *
 * @returns in the order of the spans.
 */
export function surelyAhead(spans: readonly Span[], method: RankingMethod): number[] {
  const worstFirst = spans.filter(({ isSure }) => isSure).sort((left, right) => left.worst - right.worst);
  const ahead = [0];
  // The fewest places that meet all spans: whenever one begins behind the last place taken, its end is the next.
  let lastPlace = -1;
  for (const { best, worst } of worstFirst) {
    const isShared = method === 'dense' && best <= lastPlace;
    lastPlace = isShared ? lastPlace : worst;
    ahead.push((ahead[ahead.length - 1] ?? 0) + (isShared ? 0 : 1));
  }
  const ends = worstFirst.map(({ worst }) => worst);
  return spans.map(({ best }) => ahead[countBelow(ends, best)] ?? 0);
}

/**
 * How many ranks can lie ahead of each unit, at its worst: one for every other unit that can end before it; with dense
 * ranks those that can only end on one and the same place count once.
 *
 * @returns in the order of the spans.
 */
export function mostAhead(spans: readonly Span[], method: RankingMethod): number[] {
  const isFixed = ({ best, worst }: Span): boolean => method === 'dense' && best === worst;
  const open = spans.filter((span) => !isFixed(span)).map(({ best }) => best);
  const fixed = [...new Set(spans.filter(isFixed).map(({ best }) => best))];
  open.sort((left, right) => left - right);
  fixed.sort((left, right) => left - right);
  return spans.map((span) => {
    const itself = !isFixed(span) && span.best < span.worst ? 1 : 0;
    return countBelow(open, span.worst) + countBelow(fixed, span.worst) - itself;
  });
}

/** How many of the ascending values are below a value. */
function countBelow(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
