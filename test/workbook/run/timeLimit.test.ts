import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../../src/host/openWorkbook';
import { fixCell } from '../../../src/workbook/fixCell';
import { readSheet } from '../../../src/workbook/readSheet';
import { askForEditAfter, onEditWait } from '../../../src/workbook/run/editWait';
import { measureTimeWith } from '../../../src/workbook/run/timeLimit';

let book: EmbeddedWorkbook;
const waiting = new Set<() => void>();

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
  measureTimeWith((_, call) => {
    waiting.add(call);
    return () => waiting.delete(call);
  });
});
afterEach(() => {
  measureTimeWith();
  askForEditAfter(1000);
  waiting.clear();
  book.close();
});

/** Until something is waited for, and then until its time is over. */
async function timePasses(): Promise<void> {
  while (waiting.size === 0) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  for (const call of [...waiting]) {
    waiting.delete(call);
    call();
  }
}

const fix = { place: { table: 'scores', sheet: 'Sheet1', cell: 'A1' }, value: 7 } as const;

it('says that Excel does not answer, and the next command goes on', async () => {
  book.faults.play({ kind: 'unanswered', isDone: false });
  const reading = expect(readSheet('Sheet1')).rejects.toMatchObject({ code: 'noAnswer', state: 'untouched' });
  await timePasses();
  await reading;
  await fixCell(fix);
  expect((await readSheet('Sheet1')).values).toEqual([[7]]);
});

it('looks before it speaks: what was done without an answer is done', async () => {
  book.faults.play(null, { kind: 'unanswered', isDone: true });
  const fixing = fixCell(fix);
  while (book.faults.isPlaying) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await timePasses();
  const { undo } = await fixing;
  expect((await readSheet('Sheet1')).values).toEqual([[7]]);
  await undo();
  expect((await readSheet('Sheet1')).values).toEqual([]);
});

it('writes nothing any more when the answer comes late after all', async () => {
  askForEditAfter(1_000_000);
  book.faults.beginCellEdit();
  const fixing = expect(fixCell(fix)).rejects.toMatchObject({ code: 'noAnswer', state: 'untouched' });
  await timePasses();
  await fixing;
  book.faults.endCellEdit();
  expect((await readSheet('Sheet1')).values).toEqual([]);
});

it('does not count the time in which a cell is edited', async () => {
  askForEditAfter(5);
  const told = new Promise((resolve) => onEditWait(resolve));
  book.faults.beginCellEdit();
  const fixing = fixCell(fix);
  await told;
  await timePasses();
  expect(waiting.size).toBeGreaterThan(0);
  book.faults.endCellEdit();
  await fixing;
  expect((await readSheet('Sheet1')).values).toEqual([[7]]);
});
