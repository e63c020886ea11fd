import type { UnitProgress } from '../../../core/progress/progress';
import type { BarPart } from '../../components/stackedBar/StackedBar';

/** What a bar shows of a standing, together as long as the maximum: below zero there is nothing to draw. */
export function barParts({
  certain,
  reachable,
  maximum,
  surplus,
}: UnitProgress): Readonly<Record<BarPart, number>> {
  const drawn = Math.max(0, certain);
  const best = Math.max(0, certain + reachable);
  return { certain: drawn, reachable: best - drawn, lost: maximum + surplus - best };
}
