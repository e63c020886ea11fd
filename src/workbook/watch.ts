import { readInWorkbook } from './run/run';
import { toFailure } from './run/officeErrors';

/** Several changes in a row (a paste, a fill) are told once, when it has been quiet for so long. */
const QUIET_MILLISECONDS = 400;

/**
 * Calls back, some time after, when cells were edited or sheets came or went; what is to be done then is to read
 * again, never to write. Our own changes are silent (run/quiet), those of co-authors are not.
 *
 * @returns how to stop watching.
 */
export function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MILLISECONDS);
    return Promise.resolve();
  };
  return readInWorkbook('watchWorkbook', async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
    ] as const;
    await context.sync();
    return async (): Promise<void> => {
      clearTimeout(timer);
      try {
        // A handler can only be removed in the context in which it was added.
        await Excel.run(handlers[0].context, async (sameContext) => {
          for (const handler of handlers) {
            handler.remove();
          }
          await sameContext.sync();
        });
      } catch (error) {
        throw toFailure(error, 'watchWorkbook.stop');
      }
    };
  });
}
