import type { CollectEvent, CollectOrder } from './collect.types';
import { startWorker, type WorkerRun } from './startWorker';

/** Starts reading returned files. */
export function startCollecting(order: CollectOrder, tell: (event: CollectEvent) => void): WorkerRun {
  return startWorker<CollectOrder, CollectEvent>({
    create: () => new Worker(new URL('./collect.worker.ts', import.meta.url), { type: 'module' }),
    order,
    tell,
    runHere: async (signal, tellHere) => {
      const { readForms } = await import('./readForms');
      await readForms(order, signal, tellHere);
    },
  });
}
