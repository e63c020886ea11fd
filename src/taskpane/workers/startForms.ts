import type { FormsOrder } from '../app/formsJob.types';
import { startWorker, type WorkerRun } from './startWorker';
import type { FormsEvent } from './forms.types';

/** Starts making forms. */
export function startForms(order: FormsOrder, tell: (event: FormsEvent) => void): WorkerRun {
  return startWorker<FormsOrder, FormsEvent>({
    create: () => new Worker(new URL('./forms.worker.ts', import.meta.url), { type: 'module' }),
    order,
    tell,
    runHere: async (signal, tellHere) => {
      const { makeForms } = await import('./makeForms');
      await makeForms(order, signal, tellHere);
    },
  });
}
