import { pointsFromMicro, type Points } from '../points/points';
import { multiplyDivide } from '../points/ratio';
import type { UnitProgress } from './progress';

export interface MeanProgress {
  readonly certain: Points;
  readonly reachable: Points;
  readonly lost: Points;
}

const MICRO_PER_HUNDREDTH = 10_000;

/** Means of exact values, each rounded once, half away from zero, at two decimals; zeros without units. */
export function meanProgress(units: readonly UnitProgress[]): MeanProgress {
  const mean = (of: (unit: UnitProgress) => number): Points => {
    const sum = units.reduce((total, unit) => total + of(unit), 0);
    const hundredths = units.length === 0 ? 0 : multiplyDivide(sum, 1, units.length * MICRO_PER_HUNDREDTH);
    return pointsFromMicro(hundredths * MICRO_PER_HUNDREDTH);
  };
  return {
    certain: mean(({ certain }) => certain),
    reachable: mean(({ reachable }) => reachable),
    lost: mean(({ lost }) => lost),
  };
}
