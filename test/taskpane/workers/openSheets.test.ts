import { strToU8 } from 'fflate';
import type { FileOrder, SheetsEvent } from '../../../src/taskpane/workers/files.types';
import { openSheets } from '../../../src/taskpane/workers/openSheets';
import { readSheets } from '../../../src/taskpane/workers/readSheets';
import { blankForm } from '../../files/collect/sampleForms';

type Fate = 'reads' | 'hangs' | 'dies';

/** A worker that reads as the real one does, or meets with what a hostile file does to it. */
class FatedWorker {
  static fate: Fate = 'reads';
  static orders: FileOrder[] = [];
  static ended = 0;
  onmessage: ((message: { readonly data: SheetsEvent }) => void) | undefined;
  onerror: ((event: { preventDefault(): void }) => void) | undefined;
  #isEnded = false;

  postMessage(order: FileOrder): void {
    FatedWorker.orders.push(order);
    if (order.kind !== 'sheets') {
      throw new Error('One file was to be read');
    }
    if (FatedWorker.fate === 'reads') {
      void readSheets(order, (event) => this.#tell(event));
      return;
    }
    queueMicrotask(() => {
      this.#tell({ kind: 'reading', file: order.file.name });
      if (FatedWorker.fate === 'dies') {
        this.onerror?.({ preventDefault: () => undefined });
      }
    });
  }

  terminate(): void {
    this.#isEnded = true;
    FatedWorker.ended += 1;
  }

  #tell(event: SheetsEvent): void {
    if (!this.#isEnded) {
      this.onmessage?.({ data: structuredClone(event) });
    }
  }
}

let form: File;
beforeAll(async () => {
  form = new File([(await blankForm()).slice()], 'bang.xlsx');
  Object.assign(globalThis, { Worker: FatedWorker });
});
beforeEach(() => {
  FatedWorker.fate = 'reads';
  FatedWorker.orders = [];
  FatedWorker.ended = 0;
});
afterEach(() => {
  jest.useRealTimers();
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

it('a file of one’s own is read beside the pane, which gets its cells', async () => {
  const opened = await openSheets(form);
  expect(opened).toMatchObject({ kind: 'opened', sheets: [{ sheet: 'Phiếu tự chấm' }, {}, {}] });
  expect(opened.kind === 'opened' && opened.sheets[0]?.values.length).toBeGreaterThan(5);
  expect([FatedWorker.orders.length, FatedWorker.ended > 0]).toEqual([1, true]);
});

it('where only the names of sheets are wanted, no cells are sent', async () => {
  const opened = await openSheets(form, 'names');
  expect(
    opened.kind === 'opened' && opened.sheets.map(({ sheet, values }) => [sheet, values.length]),
  ).toEqual([
    ['Phiếu tự chấm', 0],
    ['Hướng dẫn', 0],
    ['ParForm', 0],
  ]);
});

it('what it is refused for is the reason of that file', async () => {
  const refusals = await Promise.all(
    [
      new File([], 'rong.xlsx'),
      new File([strToU8('%PDF').slice()], 'a.xlsx'),
      new File([strToU8('x').slice()], 'a.png'),
      new File([(await form.arrayBuffer()).slice(0, 900)], 'cat.xlsx'),
    ].map(async (file) => openSheets(file)),
  );
  expect(refusals.map((each) => each.kind === 'refused' && each.code)).toEqual([
    'empty',
    'wrongExtension',
    'notAWorkbook',
    'damaged',
  ]);
});

it('one that does not come to an end is given up after half a minute, and its worker ended', async () => {
  FatedWorker.fate = 'hangs';
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  const opening = openSheets(form);
  await new Promise((resolve) => setImmediate(resolve));
  jest.advanceTimersByTime(30_000);
  expect(await opening).toMatchObject({ kind: 'refused', code: 'tooSlow' });
  expect(FatedWorker.ended).toBe(1);
});

it('one that takes all memory is refused, and is not tried again in the pane itself', async () => {
  FatedWorker.fate = 'dies';
  expect(await openSheets(form)).toMatchObject({ kind: 'refused', code: 'tooHeavy' });
  expect(FatedWorker.orders).toHaveLength(1);
});
