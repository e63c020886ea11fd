import type { StandingPlace } from '../failure';
import { noteEvents } from '../run/quiet';
import { runBatches } from '../run/run';
import { LOOKING } from '../run/timeLimit';
import { Unanswered } from '../run/unanswered';
import type { Applied, Change, Comparison } from './change';
import { inquire } from './inquiry';

/** In which direction the last request went. */
export type Direction = 'forward' | 'back';

/** same: nothing tells whether it was changed, because before and after are alike. */
export type Standing = StandingPlace['stands'] | 'same';

/** What was found when the workbook was read again. */
export interface Look {
  readonly now: readonly unknown[];
  readonly standings: readonly Standing[];
}

const ATTEMPTS = 3;

/** Reads again what stands in the places; undefined where Excel does not let us. */
export async function look({ changes, before }: Applied, direction: Direction): Promise<Look | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await runBatches((context) => readAgain(context, { changes, before }, direction), LOOKING);
    } catch (error) {
      if (error instanceof Unanswered) {
        return undefined;
      }
    }
  }
  return undefined;
}

async function readAgain(
  context: Excel.RequestContext,
  { changes, before }: Applied,
  direction: Direction,
): Promise<Look> {
  const { runtime } = context;
  runtime.load('enableEvents');
  await context.sync();
  const isEnded = runtime.enableEvents;
  noteEvents(isEnded);
  const now = await inquire(
    context,
    changes.map((change, index) => change.ask(context, before[index])),
  );
  const standings = changes.map((change: Change, index) =>
    standingOf(change.compare(now[index], before[index]), isEnded, direction),
  );
  return { now, standings };
}

/** @param isEnded the last request that wrote something was done to its end, or not begun (see run/quiet). */
export function standingOf(
  { isBefore, isAfter, isSame }: Comparison,
  isEnded: boolean,
  direction: Direction,
): Standing {
  if (isSame) {
    return isAfter ? 'same' : 'before';
  }
  // What was asked of the places stands as it should; what else was to be done to them may not.
  if (!isEnded) {
    return isBefore || isAfter ? 'unclear' : 'between';
  }
  if (isBefore && isAfter) {
    return direction === 'forward' ? 'after' : 'before';
  }
  return isBefore ? 'before' : isAfter ? 'after' : 'between';
}

export function areAll(standings: readonly Standing[], wanted: 'before' | 'after'): boolean {
  return standings.every((standing) => standing === wanted || standing === 'same');
}

/** What stands where, one line for each sheet. */
export function placesOf(changes: readonly Change[], standings: readonly Standing[]): StandingPlace[] {
  const found = new Map<string, Standing>();
  changes.forEach(({ sheet }, index) => {
    found.set(sheet, joined(found.get(sheet) ?? 'same', standings[index] ?? 'unclear'));
  });
  return [...found].map(([sheet, standing]) => ({
    sheet,
    stands: standing === 'same' ? 'before' : standing,
  }));
}

/** How a sheet stands in which two places stand so. */
function joined(one: Standing, other: Standing): Standing {
  if (one === 'same' || one === other) {
    return other;
  }
  if (other === 'same') {
    return one;
  }
  const both = [one, other];
  return both.includes('unclear') && !both.includes('between') ? 'unclear' : 'between';
}
