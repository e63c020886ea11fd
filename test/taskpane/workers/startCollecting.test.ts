import { strToU8, zipSync } from 'fflate';
import type { CollectedFile } from '../../../src/sheets/collect/collected.types';
import type { CollectEvent, ReadingEvent, ReadingOrder } from '../../../src/taskpane/workers/files.types';
import { readForms } from '../../../src/taskpane/workers/readForms';
import { startCollecting } from '../../../src/taskpane/workers/startCollecting';
import { blankForm, chosen, filled, outcomeOf, ROUND } from '../../files/collect/sampleForms';

const HALF_A_MINUTE = 30_000;

/** A worker that reads as the real one does, until it comes to a file that keeps it for ever or takes all memory. */
class StuckWorker {
  /** Files that no worker gets through. */
  static hanging: ReadonlySet<string> = new Set();
  /** Files at which every worker ends for want of memory. */
  static heavy: ReadonlySet<string> = new Set();
  static started: ReadingOrder[] = [];
  static ended = 0;
  onmessage: ((message: { readonly data: ReadingEvent }) => void) | undefined;
  onerror: ((event: { preventDefault(): void }) => void) | undefined;
  #isStuck = false;

  postMessage(order: ReadingOrder): void {
    StuckWorker.started.push(structuredClone({ ...order, files: [] }));
    void readForms(order, new AbortController().signal, (event) => this.#tell(event));
  }

  terminate(): void {
    this.#isStuck = true;
    StuckWorker.ended += 1;
  }

  #tell(event: ReadingEvent): void {
    if (!this.#isStuck) {
      this.onmessage?.({ data: event });
    }
    if (event.kind === 'reading' && !this.#isStuck) {
      this.#isStuck = StuckWorker.hanging.has(event.file) || StuckWorker.heavy.has(event.file);
      if (StuckWorker.heavy.has(event.file)) {
        this.onerror?.({ preventDefault: () => undefined });
      }
    }
  }
}

let form: Uint8Array;
beforeAll(async () => {
  form = filled(await blankForm());
  Object.assign(globalThis, { Worker: StuckWorker });
});
beforeEach(() => {
  StuckWorker.started = [];
  StuckWorker.ended = 0;
  StuckWorker.heavy = new Set();
  jest.useFakeTimers({
    doNotFake: ['setTimeout', 'setImmediate', 'performance', 'queueMicrotask', 'nextTick'],
  });
});
afterEach(() => {
  jest.useRealTimers();
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

/** Everything that can go on has gone on. */
async function settled(events: readonly CollectEvent[]): Promise<void> {
  for (let before = -1; before < events.length;) {
    before = events.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

function told(events: readonly CollectEvent[]): CollectedFile[] {
  return events.flatMap((event) => (event.kind === 'collected' ? [event.file] : []));
}

/** Reads files of which some hang; the clock is moved on until nothing more comes. */
async function read(
  files: Readonly<Record<string, Uint8Array>>,
  hanging: readonly string[],
): Promise<CollectEvent[]> {
  StuckWorker.hanging = new Set(hanging);
  const events: CollectEvent[] = [];
  startCollecting(
    {
      files: Object.entries(files).map(([name, bytes]) => chosen(name, bytes)),
      round: ROUND,
      scores: [],
      before: [],
    },
    (event) => events.push(event),
  );
  for (let round = 0; round <= hanging.length + 1; round += 1) {
    await settled(events);
    jest.advanceTimersByTime(HALF_A_MINUTE);
  }
  await settled(events);
  return events;
}

it('refuses a file that does not come to an end and reads the others', async () => {
  const other = strToU8('không phải bảng tính');
  const events = await read({ 'a.xlsx': form, 'treo.xlsx': form, 'b.docx': other }, ['treo.xlsx']);
  expect(told(events).map(outcomeOf)).toEqual([
    'a.xlsx: valid',
    'treo.xlsx: tooSlow',
    'b.docx: notAWorkbook',
  ]);
  expect(events.at(-1)).toEqual({ kind: 'ended' });
  expect(StuckWorker.started).toHaveLength(2);
});

it('refuses a file at which the reading ends for want of memory, and reads the others', async () => {
  StuckWorker.heavy = new Set(['nang.xlsb', 'goi.zip/2.xlsx']);
  const archive = zipSync({ '1.docx': strToU8('x'), '2.xlsx': form, '3.xlsx': form });
  const events = await read({ 'a.docx': strToU8('x'), 'nang.xlsb': form, 'goi.zip': archive }, []);
  expect(told(events).map(outcomeOf)).toEqual([
    'a.docx: notAWorkbook',
    'nang.xlsb: tooHeavy',
    'goi.zip/1.docx: notAWorkbook',
    'goi.zip/2.xlsx: tooHeavy',
    'goi.zip/3.xlsx: valid',
  ]);
  expect(events.at(-1)).toEqual({ kind: 'ended' });
});

it('goes on inside an archive, file by file, and tells nothing twice', async () => {
  const archive = zipSync({ '1.docx': strToU8('x'), '2.xlsx': form, '3.xlsx': form, '4.txt': strToU8('y') });
  const events = await read({ 'goi.zip': archive, 'sau.txt': strToU8('z') }, [
    'goi.zip/2.xlsx',
    'goi.zip/3.xlsx',
  ]);
  expect(told(events).map(outcomeOf)).toEqual([
    'goi.zip/1.docx: notAWorkbook',
    'goi.zip/2.xlsx: tooSlow',
    'goi.zip/3.xlsx: tooSlow',
    'goi.zip/4.txt: notAWorkbook',
    'sau.txt: notAWorkbook',
  ]);
  expect(events.at(-1)).toEqual({ kind: 'ended' });
});

it('knows a form again that was read before the interruption', async () => {
  const events = await read({ 'a.xlsx': form, 'treo.xlsx': form, 'b.xlsx': form }, ['treo.xlsx']);
  expect(told(events).map(outcomeOf)).toEqual([
    'a.xlsx: valid',
    'treo.xlsx: tooSlow',
    'b.xlsx: same as a.xlsx',
  ]);
});

it('says that nothing can be read here where not even the first file is begun', async () => {
  const events: CollectEvent[] = [];
  const postMessage = jest.spyOn(StuckWorker.prototype, 'postMessage').mockImplementation(() => undefined);
  startCollecting({ files: [chosen('a.xlsx', form)], round: ROUND, scores: [], before: [] }, (event) =>
    events.push(event),
  );
  jest.advanceTimersByTime(HALF_A_MINUTE - 1_000);
  expect(events).toEqual([]);
  jest.advanceTimersByTime(1_000);
  expect(events).toEqual([{ kind: 'broken' }]);
  postMessage.mockRestore();
});

it('is silent after it was stopped, whatever hangs', async () => {
  StuckWorker.hanging = new Set(['treo.xlsx']);
  const events: CollectEvent[] = [];
  const run = startCollecting(
    { files: [chosen('a.xlsx', form), chosen('treo.xlsx', form)], round: ROUND, scores: [], before: [] },
    (event) => events.push(event),
  );
  await settled(events);
  run.stop();
  const before = [...events];
  jest.advanceTimersByTime(10 * HALF_A_MINUTE);
  await settled(events);
  expect(events).toEqual(before);
  expect([StuckWorker.started.length, StuckWorker.ended]).toEqual([1, 1]);
});
