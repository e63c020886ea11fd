import { WorkbookFailure } from '../failure';
import type { Change } from './change';

/**
 * The change that takes another one back. It refuses where somebody has changed the place since; and where it breaks
 * off itself, the place is brought back to how it stood when the undoing began.
 *
 * @param target what stood in the place before the other change.
 */
export function inverseOf<State>(change: Change<State>, target: State): Change<State> {
  return {
    sheet: change.sheet,
    ask: (context) => change.ask(context, target),
    refuse: (now) => {
      change.refuse(now, true);
      if (!change.compare(now, target).isAfter) {
        throw new WorkbookFailure('changedMeanwhile', { sheet: change.sheet });
      }
    },
    apply: (now) => change.restore(target, now),
    restore: (start, now) => change.restore(start, now),
    compare: (now, start) => {
      const { isBefore, isAfter } = change.compare(now, target);
      return { isBefore: isAfter, isAfter: isBefore, isSame: change.compare(now, start).isSame };
    },
  };
}
