import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../../src/host/openWorkbook';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { fixCell } from '../../../src/workbook/fixCell';
import { readSheet } from '../../../src/workbook/readSheet';
import { askForEditAfter, onEditWait, type EditWait } from '../../../src/workbook/run/editWait';
import { changeInTurn, readInWorkbook, runBatches } from '../../../src/workbook/run/run';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => {
  askForEditAfter(1000);
  book.close();
});

const fixOf = (value: number) =>
  ({ place: { table: 'scores', sheet: 'Sheet1', cell: 'A1' }, value }) as const;

it('never lets two changes interleave', async () => {
  const order: string[] = [];
  const change = (name: string): Promise<void> =>
    changeInTurn(() =>
      runBatches(async (context) => {
        for (const half of [1, 2]) {
          order.push(`${name}${half}`);
          await context.sync();
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }),
    );
  await Promise.all([change('a'), change('b'), change('c')]);
  expect(order).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
});

it('goes on after a change that failed, and reads what was written before', async () => {
  book.faults.failWrite(1);
  const failing = fixCell(fixOf(1));
  const following = fixCell(fixOf(2));
  const reading = readSheet('Sheet1');
  await expect(failing).rejects.toBeInstanceOf(WorkbookFailure);
  await following;
  expect((await reading).values).toEqual([[2]]);
});

it.each([
  [5102, 'busy'],
  [5012, 'sessionLost'],
  [5103, 'tooLarge'],
  [5104, 'tooLarge'],
  [5016, 'busy'],
  [7000, 'accessDenied'],
])('turns the transport error %i into %s', async (number, code) => {
  book.faults.failTransport(number);
  const reading = readInWorkbook('test', (context) => context.sync());
  await expect(reading).rejects.toMatchObject({ code, report: { command: 'test' } });
});

it.each([
  ['ItemNotFound', 'changedMeanwhile'],
  ['FilteredRangeConflict', 'filteredRows'],
  ['MergedRangeConflict', 'mergedCells'],
  ['ApiNotFound', 'notSupported'],
  ['AccessDenied', 'accessDenied'],
  ['SomethingNew', 'unexpected'],
])('turns the Excel error %s into %s', async (officeCode, code) => {
  book.faults.failWrite(1, officeCode);
  await expect(fixCell(fixOf(1))).rejects.toMatchObject({ code, report: { officeCode } });
});

it('lets nothing out that could quote a cell', async () => {
  book.faults.failWrite(1);
  const failure = await fixCell({ ...fixOf(0), value: 'bí mật' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WorkbookFailure);
  expect(JSON.stringify({ ...(failure as WorkbookFailure) })).not.toContain('bí mật');
  expect((failure as WorkbookFailure).message).toBe('unexpected');
  expect((failure as WorkbookFailure).cause).toBeUndefined();
});

it('waits while a cell is edited, says so, and goes on by itself', async () => {
  askForEditAfter(20);
  const waits: (EditWait | null)[] = [];
  const stop = onEditWait((wait) => waits.push(wait));
  book.faults.beginCellEdit();
  const fixing = fixCell(fixOf(7));
  while (waits.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(waits[0]?.since).toBeLessThanOrEqual(Date.now());
  book.faults.endCellEdit();
  await fixing;
  expect(waits.at(-1)).toBeNull();
  expect((await readSheet('Sheet1')).values).toEqual([[7]]);
  stop();
});

it('says nothing when Excel is only slow', async () => {
  askForEditAfter(20);
  const waits: (EditWait | null)[] = [];
  const stop = onEditWait((wait) => waits.push(wait));
  book.faults.delay(80);
  await fixCell(fixOf(7));
  expect(waits).toEqual([]);
  stop();
});
