import type { CollectEvent, CollectOrder, ReadingEvent, ReadingOrder } from './files.types';
import { startWorker, type WorkerRun } from './startWorker';
import { superviseReading } from './superviseReading';

/** Starts reading returned files; one that does not come to an end is refused, and the others go on. */
export function startCollecting(order: CollectOrder, tell: (event: CollectEvent) => void): WorkerRun {
  return superviseReading(order, startReading, tell);
}

function startReading(order: ReadingOrder, tell: (event: ReadingEvent) => void): WorkerRun {
  return startWorker<ReadingOrder, ReadingEvent>({
    create: () => new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' }),
    order,
    tell,
    runHere: async (signal, tellHere) => {
      const { readForms } = await import('./readForms');
      await readForms(order, signal, tellHere);
    },
  });
}
