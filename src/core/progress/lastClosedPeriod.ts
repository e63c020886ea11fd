import type { PeriodProgress } from './progress';

/** The last period whose deadline has passed; the first one where none has. */
export function lastClosedPeriod(progress: readonly PeriodProgress[]): number {
  return progress.filter(({ closed }) => closed).at(-1)?.period ?? 0;
}
