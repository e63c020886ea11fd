import type { OpenedFile } from '../../files/collect/openFile';
import { refusedFile, type RefusedFile } from '../../sheets/collect/refusedFile';
import type { OwnFileCode } from '../../words/refusalCode';
import type { SheetsEvent, SheetsOrder } from './files.types';
import { startWorker } from './startWorker';
import { watchSilence } from './watchSilence';

/**
 * Opens one file of one's own beside the pane, which stays quick whatever the file is.
 *
 * @returns its sheets, or why there are none: that it does not come to an end, or takes more memory than there is, is a
 *   reason too. Never rejects.
 */
export function openSheets(
  file: File,
  wants: SheetsOrder['wants'] = 'cells',
): Promise<OpenedFile | RefusedFile<OwnFileCode>> {
  return new Promise((resolve) => {
    const finish = (outcome: OpenedFile | RefusedFile<OwnFileCode>): void => {
      watch.end();
      run.stop();
      resolve(outcome);
    };
    const watch = watchSilence(() => finish(refusedFile(file.name, 'tooSlow')));
    const order: SheetsOrder = { kind: 'sheets', file, wants };
    const run = startWorker<SheetsOrder, SheetsEvent>({
      create: () => new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' }),
      order,
      tell: (event) => {
        watch.heard();
        if (event.kind === 'opened') {
          finish(event.file);
        } else if (event.kind === 'broken') {
          finish(refusedFile(file.name, 'tooHeavy'));
        }
      },
      runHere: async (_, tellHere) => {
        const { readSheets } = await import('./readSheets');
        await readSheets(order, tellHere);
      },
    });
  });
}
