import type { TemplateOrder } from '../app/templateJob.types';
import { startWorker, type WorkerRun } from './startWorker';
import type { TemplateEvent } from './templates.types';

/** Starts making forms. */
export function startTemplates(order: TemplateOrder, tell: (event: TemplateEvent) => void): WorkerRun {
  return startWorker<TemplateOrder, TemplateEvent>({
    create: () => new Worker(new URL('./templates.worker.ts', import.meta.url), { type: 'module' }),
    order,
    tell,
    runHere: async (signal, tellHere) => {
      const { makeForms } = await import('./makeForms');
      await makeForms(order, signal, tellHere);
    },
  });
}
