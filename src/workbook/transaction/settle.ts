import type { StandingPlace, WorkbookState } from '../failure';
import { applySteps } from '../run/requests';
import { runBatches } from '../run/run';
import { Unanswered } from '../run/unanswered';
import type { Applied } from './change';
import { areAll, look, placesOf } from './standing';

/** What became of a transaction that failed; done: all of it stands, only the answer was lost. */
export interface Outcome {
  readonly state: WorkbookState | 'done';
  readonly places?: readonly StandingPlace[];
}

const ATTEMPTS = 2;

/**
 * Looks at what a transaction left that broke off, takes it back where it stands between, and looks again: nothing is
 * said of the workbook that was not read from it.
 *
 * @param isWhole all changes of the transaction were under way; without that, what stands is not all of it.
 */
export async function settle(started: Applied, isWhole: boolean): Promise<Outcome> {
  const { changes, before } = started;
  const unknown: Outcome = {
    state: 'unknown',
    places: placesOf(
      changes,
      changes.map(() => 'unclear'),
    ),
  };
  let found = await look(started, 'forward');
  if (!found) {
    return unknown;
  }
  if (areAll(found.standings, 'before')) {
    return { state: 'untouched' };
  }
  if (isWhole && areAll(found.standings, 'after')) {
    return { state: 'done' };
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { now, standings } = found;
    const steps = changes
      .flatMap((change, index) =>
        standings[index] === 'before' || standings[index] === 'same'
          ? []
          : [change.restore(before[index], now[index])],
      )
      .reverse()
      .flat();
    try {
      await runBatches((context) => applySteps(context, steps));
    } catch (error) {
      if (error instanceof Unanswered) {
        attempt = ATTEMPTS;
      }
    }
    found = await look(started, 'back');
    if (!found) {
      return unknown;
    }
    if (areAll(found.standings, 'before')) {
      return { state: 'restored' };
    }
  }
  const isPartial = found.standings.some((standing) => standing === 'between' || standing === 'after');
  return { state: isPartial ? 'partial' : 'unknown', places: placesOf(changes, found.standings) };
}
