import { pointsFromMicro, type Points } from '../../../core/points/points';
import { compareFractions, multiplyDivide } from '../../../core/points/ratio';
import type { UnitProgress } from '../../../core/progress/progress';
import type { PaneRound } from '../../app/paneRound';

export const ORDERS = ['certain', 'best', 'name'] as const;
export type ProgressOrder = (typeof ORDERS)[number];

/** The units of a group in an order; equal ones as in the table of units. Ranks hold only inside a group. */
export function progressOf(
  round: PaneRound,
  period: number,
  group: number,
  order: ProgressOrder,
): readonly UnitProgress[] {
  const { units } = round.analysis.round;
  const name = (progress: UnitProgress): string => units[progress.unit]?.name ?? '';
  const members = (round.analysis.progress[period]?.units ?? []).filter(
    (progress) => progress.group === group && progress.maximum > 0,
  );
  return [...members].sort((left, right) => {
    if (order === 'name') {
      return name(left).localeCompare(name(right), 'vi', { numeric: true });
    }
    const amount = (each: UnitProgress): number =>
      order === 'certain' ? each.certain : each.certain + each.reachable;
    return compareFractions(amount(right), right.maximum, amount(left), left.maximum);
  });
}

export interface MeanProgress {
  readonly certain: Points;
  readonly reachable: Points;
  readonly lost: Points;
}

/** Means, each rounded half away from zero at two decimals. */
export function meanProgress(units: readonly UnitProgress[]): MeanProgress {
  const mean = (of: (unit: UnitProgress) => number): number =>
    units.length === 0
      ? 0
      : multiplyDivide(
          units.reduce((sum, unit) => sum + of(unit), 0),
          1,
          units.length * 10_000,
        ) * 10_000;
  return {
    certain: pointsFromMicro(mean((unit) => unit.certain)),
    reachable: pointsFromMicro(mean((unit) => unit.reachable)),
    lost: pointsFromMicro(mean((unit) => unit.lost)),
  };
}
