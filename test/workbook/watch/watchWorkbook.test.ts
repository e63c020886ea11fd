import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../../src/host/openWorkbook';
import { fixCell } from '../../../src/workbook/fixCell';
import { readSheet } from '../../../src/workbook/readSheet';
import { startRound } from '../../../src/workbook/startRound';
import { watchWorkbook } from '../../../src/workbook/watch/watchWorkbook';
import { writeResultSheet } from '../../../src/workbook/writeResult';
import { resultLayout } from '../resultLayout';
import { draftOf } from '../sampleDraft';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

const longEnough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

function typeInto(row: number): void {
  const id = book.model.sheets()[0]?.id ?? '';
  book.model.write(id, { row, column: 0, rows: 1, columns: 1 }, [[row]]);
}

it('tells many edits once, and none after it was stopped', async () => {
  const changed = jest.fn();
  const stop = await watchWorkbook(changed);
  for (let row = 0; row < 5; row++) typeInto(row);
  await longEnough();
  expect(changed).toHaveBeenCalledTimes(1);
  await stop();
  typeInto(9);
  await longEnough();
  expect(changed).toHaveBeenCalledTimes(1);
});

it('tells that a sheet was added or removed', async () => {
  const changed = jest.fn();
  const stop = await watchWorkbook(changed);
  const id = book.model.addSheet('Mới');
  await longEnough();
  book.model.removeSheet(id);
  await longEnough();
  expect(changed).toHaveBeenCalledTimes(2);
  await stop();
});

it('keeps silent about what we write ourselves, also when it fails half-way', async () => {
  const changed = jest.fn();
  const stop = await watchWorkbook(changed);
  await startRound(draftOf(2));
  await writeResultSheet(resultLayout(['A']));
  book.faults.breakWrite(20);
  await expect(writeResultSheet(resultLayout(['B', 'C']))).rejects.toBeDefined();
  await fixCell({ place: { table: 'scores', sheet: 'Sheet1', cell: 'A1' }, value: 1 });
  await longEnough();
  expect(changed).not.toHaveBeenCalled();
  typeInto(3);
  await longEnough();
  expect(changed).toHaveBeenCalledTimes(1);
  await stop();
});

describe('where Excel is silent about choices from lists', () => {
  /** A cell that gets another value without an event, as from a drop-down list in Excel on the web. */
  function choose(value: string): void {
    book.host.events.enabled = false;
    const id = book.model.sheets()[0]?.id ?? '';
    book.model.write(id, { row: 1, column: 1, rows: 1, columns: 1 }, [[value]]);
    book.host.events.enabled = true;
  }

  async function select(address: string): Promise<void> {
    book.meter.reset();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).select();
      await context.sync();
    });
    // The selection is told by an event, and read after it.
    while (book.meter.syncs < 3) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await readSheet('Sheet1');
  }

  it('tells of them when another cell is selected, and of nothing else', async () => {
    const changed = jest.fn();
    const stop = await watchWorkbook(changed, 'OfficeOnline');
    await select('B2');
    choose('Đạt');
    await select('C3');
    await longEnough();
    expect(changed).toHaveBeenCalledTimes(1);
    await select('B2');
    await select('C4');
    await longEnough();
    expect(changed).toHaveBeenCalledTimes(1);
    await stop();
  });
});
