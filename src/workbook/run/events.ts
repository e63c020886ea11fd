import { areEventsOwed, endQuiet, noteEvents } from './quiet';
import { LOOKING } from './timeLimit';
import { Unanswered } from './unanswered';

const ATTEMPTS = 3;

type Run = (work: (context: Excel.RequestContext) => Promise<void>, time: number) => Promise<void>;

/**
 * Switches events on again where a request broke off before it could. What cannot be done now is done before the next
 * command; nothing is said, because what became of the command is said already.
 */
export async function restoreEvents(run: Run): Promise<void> {
  for (let attempt = 0; areEventsOwed() && attempt < ATTEMPTS; attempt++) {
    try {
      await run(async (context) => {
        endQuiet(context);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a second time only where the first one failed
        await context.sync();
      }, LOOKING);
      noteEvents(true);
    } catch (error) {
      if (error instanceof Unanswered) {
        return;
      }
    }
  }
}
