/** How often both run, before anything is measured and then. */
interface Repetition {
  readonly warmUp: number;
  readonly runs: number;
}

const REPETITION: Repetition = { warmUp: 25, runs: 25 };

/** Median of the middle; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * How many times as long the measured run takes as the reference: the median over runs that take turns, so that both
 * see the same machine.
 *
 * Time is processor time of this process: on a busy machine a longer run is also interrupted more often, and that is
 * not its fault. What either gives back is kept until after the clock, so that neither can be left out.
 */
export function timeRatio(
  reference: () => unknown,
  measured: () => unknown,
  { warmUp, runs } = REPETITION,
): number {
  const ratios: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const one = timeOf(reference);
    const other = timeOf(measured);
    if (run >= warmUp) {
      ratios.push(other / one);
    }
  }
  return median(ratios);
}

let kept: unknown;

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  kept = run();
  const { user, system } = process.cpuUsage(before);
  if (kept === undefined) {
    throw new Error('A measured run must give something back.');
  }
  return user + system;
}

/** The processor time of a run that waits in between, in microseconds. */
export async function processorTime(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
