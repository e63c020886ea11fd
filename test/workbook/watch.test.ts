import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { fixCell } from '../../src/workbook/fixCell';
import { startRound } from '../../src/workbook/startRound';
import { watchWorkbook } from '../../src/workbook/watch';
import { writeResultSheet } from '../../src/workbook/writeResult';
import { resultLayout } from './resultLayout';
import { draftOf } from './sampleDraft';

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
