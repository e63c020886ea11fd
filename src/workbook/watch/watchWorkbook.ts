import { platformName } from '../capabilities';
import { toFailure } from '../run/officeErrors';
import { readInWorkbook } from '../run/run';
import { ChosenCells } from './chosenCells';

/** Several changes in a row (a paste, a fill) are told once, when it has been quiet for so long. */
const QUIET_MILLISECONDS = 400;

/** Excel on the web does not tell of a choice from a drop-down list (OfficeDev/office-js 3888, 4066). */
const SILENT_ABOUT_CHOICES = 'OfficeOnline';

/**
 * Calls back, some time after, when cells were edited or sheets came or went; what is to be done then is to read
 * again, never to write. Our own changes are silent (run/quiet), those of co-authors are not. Where Excel is silent
 * about choices from lists, the cell that was left is compared with what it held before.
 *
 * @returns how to stop watching.
 */
export function watchWorkbook(onChange: () => void, platform = platformName()): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MILLISECONDS);
    return Promise.resolve();
  };
  return readInWorkbook('watchWorkbook', async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>[] = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
    ];
    if (platform === SILENT_ABOUT_CHOICES) {
      const chosen = new ChosenCells(changed);
      handlers.push(worksheets.onSelectionChanged.add((event) => chosen.selected(event)));
    }
    await context.sync();
    return async (): Promise<void> => {
      clearTimeout(timer);
      try {
        // A handler can only be removed in the context in which it was added.
        await Excel.run(context, async (sameContext) => {
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
