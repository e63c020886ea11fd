import type { CollectedForm } from '../../sheets/collect/collected.types';
import type { CollectEvent, CollectOrder, ReadingEvent, ReadingOrder } from './collect.types';
import type { WorkerRun } from './startWorker';

/** How often it is looked whether the reading has said anything (milliseconds). */
const LOOK_EVERY = 1_000;
/**
 * After so many looks in silence a file counts as one that cannot be read: half a minute. A form takes a small part of
 * a second, and the largest file that is allowed some seconds on an old machine.
 *
 * Looks are counted and not the time: while a laptop sleeps, or a tab in the background is held back, nobody looks, and
 * the reading did not get its time either.
 */
const LOOKS_IN_SILENCE = 30;

/**
 * Watches over a reading of files. When one file does not come to an end, its reading is broken off, the file refused
 * as too slow, and a new reading goes on behind it with what was read so far. One that does not even begin is broken.
 *
 * @param start begins a reading; after its `stop` it tells nothing more.
 */
export function superviseReading(
  order: CollectOrder,
  start: (order: ReadingOrder, tell: (event: ReadingEvent) => void) => WorkerRun,
  tell: (event: CollectEvent) => void,
): WorkerRun {
  const log = new ReadingLog(order);
  let silentLooks = 0;
  let run: WorkerRun;
  const hear = (event: ReadingEvent): void => {
    silentLooks = 0;
    log.note(event);
    if (event.kind === 'ended' || event.kind === 'broken') {
      clearInterval(timer);
    }
    if (event.kind !== 'reading') {
      tell(event);
    }
  };
  const look = (): void => {
    silentLooks += 1;
    if (silentLooks < LOOKS_IN_SILENCE) {
      return;
    }
    const file = log.current;
    run.stop();
    if (file === undefined) {
      hear({ kind: 'broken' });
      return;
    }
    hear({ kind: 'collected', file: { kind: 'refused', file, code: 'tooSlow', parameters: {} } });
    run = start(log.rest(), hear);
  };
  const timer = setInterval(look, LOOK_EVERY);
  run = start(log.rest(), hear);
  return {
    stop: () => {
      clearInterval(timer);
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
    return { ...this.#order, before: this.#forms, from: this.#done, passOver: new Set(this.#told) };
  }
}
