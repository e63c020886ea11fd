import type { Round } from '../round/round';
import type { PeriodProgress } from './progress';

/**
 * Whether possible ranks count with more than the points beside them say: bonus that may still be claimed and penalties
 * that may still come, in a framework that has them and a year that is not over.
 */
export function ranksForeseeMore({ framework }: Round, progress: readonly PeriodProgress[]): boolean {
  const hasOutside = framework.items.some((index) => (framework.nodes[index]?.part ?? 'tree') !== 'tree');
  return hasOutside && progress.at(-1)?.closed === false;
}
