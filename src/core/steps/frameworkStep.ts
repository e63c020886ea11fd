import type { RoundAnalysis } from '../analysis/analyse';
import { treeTotals } from '../framework/groupTrees';
import type { Points } from '../points/points';

/** How far the criteria are; `version` counts from 1, `points` the totals of the tree: one, or several where groups differ. */
export type FrameworkStep =
  | { readonly kind: 'empty'; readonly state: 'todo' }
  | { readonly kind: 'wrong'; readonly state: 'error'; readonly errors: number }
  | {
      readonly kind: 'ready';
      readonly state: 'now';
      readonly items: number;
      readonly points: readonly Points[];
    }
  | {
      readonly kind: 'locked';
      readonly state: 'done';
      readonly version: number;
      readonly points: readonly Points[];
    }
  | {
      readonly kind: 'lockedWrong';
      readonly state: 'warning';
      readonly version: number;
      readonly errors: number;
    };

/** @param errors how many findings about the setting up of the round are errors. */
export function frameworkStep({ round }: RoundAnalysis, errors: number): FrameworkStep {
  const { framework, settings } = round;
  const { version } = framework;
  const points = treeTotals(framework, round.groups);
  if (settings.frameworkLocked) {
    return errors > 0
      ? { kind: 'lockedWrong', state: 'warning', version, errors }
      : { kind: 'locked', state: 'done', version, points };
  }
  if (errors > 0) {
    return { kind: 'wrong', state: 'error', errors };
  }
  const items = framework.items.length;
  return items === 0 ? { kind: 'empty', state: 'todo' } : { kind: 'ready', state: 'now', items, points };
}
