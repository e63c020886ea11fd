import type { TemplateOrder } from '../app/templateJob.types';
import type { TemplateEvent } from './templates.types';

export interface TemplateRun {
  /** Ends it; nothing more is told. */
  stop(): void;
}

/** Starts making forms in a worker; in the pane itself where workers do not work. */
export function startTemplates(order: TemplateOrder, tell: (event: TemplateEvent) => void): TemplateRun {
  const abort = new AbortController();
  const tellWhileRunning = (event: TemplateEvent): void => {
    if (!abort.signal.aborted) {
      tell(event);
    }
  };
  const worker = startWorker(
    order,
    tellWhileRunning,
    () => void runHere(order, abort.signal, tellWhileRunning),
  );
  return {
    stop: () => {
      abort.abort();
      worker?.terminate();
    },
  };
}

function startWorker(
  order: TemplateOrder,
  tell: (event: TemplateEvent) => void,
  runInstead: () => void,
): Worker | undefined {
  try {
    const worker = new Worker(new URL('./templates.worker.ts', import.meta.url), { type: 'module' });
    let hasSpoken = false;
    worker.onmessage = (message: MessageEvent<TemplateEvent>): void => {
      hasSpoken = true;
      if (message.data.kind === 'ended') {
        worker.terminate();
      }
      tell(message.data);
    };
    worker.onerror = (event): void => {
      event.preventDefault();
      worker.terminate();
      if (hasSpoken) {
        tell({ kind: 'broken' });
      } else {
        runInstead();
      }
    };
    worker.postMessage(order);
    return worker;
  } catch {
    runInstead();
    return undefined;
  }
}

async function runHere(
  order: TemplateOrder,
  signal: AbortSignal,
  tell: (event: TemplateEvent) => void,
): Promise<void> {
  try {
    const { makeForms } = await import('./makeForms');
    await makeForms(order, signal, tell);
  } catch {
    tell({ kind: 'broken' });
  }
}
