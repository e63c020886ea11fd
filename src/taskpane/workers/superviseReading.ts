import type { CollectedForm } from '../../sheets/collect/collected.types';
import { refusedFile } from '../../sheets/collect/refusedFile';
import type { CollectEvent, CollectOrder, ReadingEvent, ReadingOrder } from './files.types';
import type { WorkerRun } from './startWorker';
import { watchSilence } from './watchSilence';

/**
 * Watches over a reading of files. When one file does not come to an end, or takes more memory than there is, its
 * reading is broken off, the file refused as too slow or too heavy, and a new reading goes on behind it with what was
 * read so far. One that does not even begin is broken.
 *
 * @param start begins a reading; after its `stop` it tells nothing more.
 */
export function superviseReading(
  order: CollectOrder,
  start: (order: ReadingOrder, tell: (event: ReadingEvent) => void) => WorkerRun,
  tell: (event: CollectEvent) => void,
): WorkerRun {
  const log = new ReadingLog(order);
  let run: WorkerRun;
  const goOn = (code: 'tooSlow' | 'tooHeavy'): void => {
    const file = log.current;
    run.stop();
    if (file === undefined) {
      watch.end();
      tell({ kind: 'broken' });
      return;
    }
    hear({ kind: 'collected', file: refusedFile(file, code) });
    run = start(log.rest(), hear);
  };
  const hear = (event: ReadingEvent): void => {
    watch.heard();
    if (event.kind === 'broken') {
      goOn('tooHeavy');
      return;
    }
    log.note(event);
    if (event.kind === 'ended') {
      watch.end();
    }
    if (event.kind !== 'reading') {
      tell(event);
    }
  };
  const watch = watchSilence(() => goOn('tooSlow'));
  run = start(log.rest(), hear);
  return {
    stop: () => {
      watch.end();
      run.stop();
    },
  };
}

/** What was told of the files so far: what another reading needs to go on from there. */
class ReadingLog {
  readonly #order: CollectOrder;
  readonly #forms: CollectedForm[];
  /** Files that were told since the last chosen one began: an archive tells several. */
  readonly #told = new Set<string>();
  #done = 0;
  /** The file that is being read; undefined between two. */
  current: string | undefined;

  constructor(order: CollectOrder) {
    this.#order = order;
    this.#forms = [...order.before];
  }

  note(event: ReadingEvent): void {
    switch (event.kind) {
      case 'reading':
        this.current = event.file;
        return;
      case 'progress':
        if (event.done !== this.#done) {
          this.#done = event.done;
          this.#told.clear();
        }
        return;
      case 'collected':
        this.current = undefined;
        this.#told.add(event.file.file);
        if (event.file.kind === 'form') {
          this.#forms.push(event.file);
        }
        return;
      case 'ended':
      case 'broken':
        this.current = undefined;
    }
  }

  rest(): ReadingOrder {
    return {
      ...this.#order,
      kind: 'forms',
      before: this.#forms,
      from: this.#done,
      passOver: new Set(this.#told),
    };
  }
}
