/** What a run that is under way can be told. */
export interface WorkerRun {
  /** Ends it; nothing more is told. */
  stop(): void;
}

/** The last two things that any run tells. broken: it cannot run here at all. */
type LastEvent = { readonly kind: 'ended' } | { readonly kind: 'broken' };

interface WorkerOptions<Order, Event> {
  /** `new Worker(new URL(…))` has to stand where the bundler sees it whole. */
  readonly create: () => Worker;
  readonly order: Order;
  readonly tell: (event: Event) => void;
  /** The same work in the pane itself, where workers do not work. */
  readonly runHere: (signal: AbortSignal, tell: (event: Event) => void) => Promise<void>;
}

/** Does work in a worker, and in the pane itself where no worker starts. After `stop` nothing more is told. */
export function startWorker<Order, Event extends { readonly kind: string }>({
  create,
  order,
  tell,
  runHere,
}: WorkerOptions<Order, Event | LastEvent>): WorkerRun {
  const abort = new AbortController();
  const tellWhileRunning = (event: Event | LastEvent): void => {
    if (!abort.signal.aborted) {
      tell(event);
    }
  };
  const runInstead = (): void =>
    void runHere(abort.signal, tellWhileRunning).catch(() => tellWhileRunning({ kind: 'broken' }));
  const worker = begin(create, order, tellWhileRunning, runInstead);
  return {
    stop: () => {
      abort.abort();
      worker?.terminate();
    },
  };
}

function begin<Order, Event extends { readonly kind: string }>(
  create: () => Worker,
  order: Order,
  tell: (event: Event | LastEvent) => void,
  runInstead: () => void,
): Worker | undefined {
  try {
    const worker = create();
    let hasSpoken = false;
    worker.onmessage = (message: MessageEvent<Event | LastEvent>): void => {
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
