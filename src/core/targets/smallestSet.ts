/** Which gains to take (positions, the largest gain first), and whether nothing cheaper is left unseen. */
export interface SmallestSet {
  readonly chosen: readonly number[];
  readonly sum: number;
  readonly proven: boolean;
}

/** Choices that are looked at before the search keeps the best set that it has; a real plan takes far fewer. */
const PATIENCE = 200_000;

/**
 * The cheapest set of gains that adds up to at least so much.
 *
 * Order of cheapness: fewest gains; of these the smallest sum; of these the one with the largest gains first, and
 * of equal gains the earlier ones. The number of gains is always the smallest; the sum is unless `proven` is
 * false, which takes dozens of gains that differ in far decimals.
 *
 * @param needed above zero.
 * @returns undefined if all gains together are not enough.
 */
export function smallestSet(gains: readonly number[], needed: number): SmallestSet | undefined {
  const order = gains.map((_, position) => position).sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0));
  const sorted = order.map((position) => gains[position] ?? 0);
  const sums = [0];
  for (const gain of sorted) {
    sums.push((sums[sums.length - 1] ?? 0) + gain);
  }
  const count = sums.findIndex((sum) => sum >= needed);
  if (count < 0) {
    return undefined;
  }
  // Sums of gains lie on their common grid, so a set that hits the next point of it cannot be beaten.
  const grid = sorted.reduce(greatestDivisor);
  const best = new Search(sorted, sums, count, Math.ceil(needed / grid) * grid).run();
  return { ...best, chosen: best.chosen.map((position) => order[position] ?? 0) };
}

function greatestDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestDivisor(right, left % right);
}

/** Depth first over the gains, largest first: take or leave, cutting off what cannot be enough or cheaper. */
class Search {
  private best: readonly number[];
  private bestSum: number;
  private steps = 0;
  /** Where the search already was: which gain, how many taken, with which sum. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly sorted: readonly number[],
    /** sums[n]: the n largest gains together. */
    private readonly sums: readonly number[],
    private readonly count: number,
    private readonly needed: number,
  ) {
    this.best = Array.from({ length: count }, (_, position) => position);
    this.bestSum = sums[count] ?? 0;
  }

  run(): SmallestSet {
    this.look(0, [], 0);
    return { chosen: this.best, sum: this.bestSum, proven: this.steps < PATIENCE };
  }

  /** Goes on only towards sums below the best one, so whatever is complete is the best one so far. */
  private look(from: number, taken: readonly number[], sum: number): void {
    const open = this.count - taken.length;
    if (open === 0) {
      this.best = taken;
      this.bestSum = sum;
      return;
    }
    for (let at = from; at <= this.sorted.length - open; at += 1) {
      const mostFromHere = sum + this.between(at, at + open);
      if (mostFromHere < this.needed || this.bestSum === this.needed || this.isSeen(at, open, sum)) {
        return;
      }
      const leastWithThis = sum + (this.sorted[at] ?? 0) + this.smallest(open - 1);
      if (leastWithThis < this.bestSum) {
        this.look(at + 1, [...taken, at], sum + (this.sorted[at] ?? 0));
      }
    }
  }

  /** The gains from one position up to another together. */
  private between(first: number, end: number): number {
    return (this.sums[end] ?? 0) - (this.sums[first] ?? 0);
  }

  /** The so many smallest gains together. */
  private smallest(count: number): number {
    return this.between(this.sorted.length - count, this.sorted.length);
  }

  private isSeen(at: number, open: number, sum: number): boolean {
    const key = `${at} ${open} ${sum}`;
    this.steps += 1;
    if (this.steps >= PATIENCE || this.seen.has(key)) {
      return true;
    }
    this.seen.add(key);
    return false;
  }
}
