import { USUAL_STAGES } from '../../src/core/setup/stage';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { readSheet } from '../../src/workbook/readSheet';
import { composeSheet } from '../../src/sheets/layout/compose';
import type { WorkbookFailure } from '../../src/workbook/failure';
import type { WriteProgress } from '../../src/workbook/run/requests';
import { addSheets, startRound } from '../../src/workbook/startRound';
import { draftOf } from './sampleDraft';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

function sheetNames(): string[] {
  return book.model.sheets().map(({ name }) => name);
}

it('writes a round that reads back as the very same round, wrong cells included', async () => {
  const draft = draftFromFile(communes2026);
  await startRound(draft);
  const open = await readOpenWorkbook();
  expect(open.kind === 'round' && open.reading.findings).toEqual([]);
  expect(open.kind === 'round' && open.reading.draft).toEqual({ ...draft, stages: USUAL_STAGES });
});

it('adds its sheets after those that are there and brings the first one to the front', async () => {
  const names = await startRound(draftOf(2));
  expect(names).toEqual(['Đợt đánh giá', 'Bộ tiêu chí', 'Đơn vị', 'Điểm', 'Thu nhận', 'Khác biệt']);
  expect(sheetNames()).toEqual(['Sheet1', ...names]);
  const active = book.model.sheets().find(({ id }) => id === book.model.activeSheet());
  expect(active?.name).toBe('Đợt đánh giá');
});

it('gives a sheet another name where its own is taken, without regard to case', async () => {
  book.model.addSheet('đơn VỊ');
  const names = await startRound(draftOf(2));
  expect(names).toContain('Đơn vị (2)');
  const open = await readOpenWorkbook();
  expect(open.kind === 'round' && open.reading.draft).toEqual(draftOf(2));
});

it('refuses a second round and changes nothing', async () => {
  await startRound(draftOf(2));
  const before = book.model.save();
  await expect(startRound(draftOf(3))).rejects.toMatchObject({
    code: 'roundExists',
    sheet: 'Đợt đánh giá',
    state: 'untouched',
  });
  expect(book.model.save()).toEqual(before);
});

it('leaves alone a sheet that somebody else makes under our name in the meantime', async () => {
  book.faults.delay(40);
  const starting = startRound(draftOf(2));
  while (book.meter.bytesReceived === 0) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const id = book.model.addSheet('Điểm');
  book.model.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [['của người khác']]);
  await expect(starting).rejects.toMatchObject({ code: 'nameTaken', state: 'restored' });
  expect(sheetNames()).toEqual(['Sheet1', 'Điểm']);
});

it('says what stands where when not even the clean-up gets through', async () => {
  book.faults.breakWrite(100, 2);
  book.faults.failWrite(3);
  book.faults.failWrite(4);
  const failure = await startRound(draftOf(2)).catch((error: unknown) => error);
  expect(failure).toMatchObject({ state: 'partial' });
  const { places } = failure as WorkbookFailure;
  expect(places.map(({ sheet }) => sheet)).toEqual(sheetNames().slice(1));
  // Nothing is called whole that may not be.
  expect([...new Set(places.map(({ stands }) => stands))].sort()).toEqual(['between', 'unclear']);
});

it('takes as many syncs for 300 units as for 9', async () => {
  await startRound(draftOf(9));
  const few = book.meter.syncs;
  book.close();
  book = await openEmbeddedWorkbook();
  await startRound(draftOf(300));
  expect(book.meter.syncs).toBe(few);
  expect(few).toBe(4);
  expect(book.meter.largestRequest).toBeLessThan(4_000_000);
});

it('cuts what is too large for one request, and arrives whole all the same', async () => {
  const text = 'Nội dung dài. '.repeat(2000);
  const cells = Array.from({ length: 150 }, (_, index) => [`${index} ${text}`]);
  const layout = composeSheet({ name: 'Dài', columns: [] }, [{ blocks: [{ row: 0, column: 0, cells }] }]);
  await addSheets('startRound', [layout]);
  expect(book.meter.bytesSent).toBeGreaterThan(4_000_000);
  expect(book.meter.largestRequest).toBeLessThan(4_000_000);
  const grid = await readSheet('Dài');
  expect(grid.values).toEqual(cells);
});

it('is stopped between two sheets where it is long, and leaves no sheet behind', async () => {
  const before = book.model.save();
  const stop = new AbortController();
  const told: string[] = [];
  const onProgress = ({ sheet, number, count }: WriteProgress): void => {
    told.push(`${sheet} ${number}/${count}`);
    if (sheet === 'Điểm') {
      stop.abort();
    }
  };
  await expect(startRound(draftOf(900), 'vi', { onProgress, signal: stop.signal })).rejects.toMatchObject({
    code: 'cancelled',
    state: 'restored',
  });
  expect(told).toEqual(['Đợt đánh giá 1/6', 'Bộ tiêu chí 2/6', 'Đơn vị 3/6', 'Điểm 4/6']);
  expect(book.model.save()).toEqual(before);
});
