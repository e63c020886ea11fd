import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../../src/host/openWorkbook';
import { fixCell } from '../../../src/workbook/fixCell';
import { selectPlace } from '../../../src/workbook/select';
import type { WorkbookFailure } from '../../../src/workbook/failure';
import { startRound } from '../../../src/workbook/startRound';
import { writeResultSheets } from '../../../src/workbook/writeResult';
import { failureText } from '../../../src/words/failureText';
import { resultLayout } from '../resultLayout';
import { draftOf } from '../sampleDraft';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
  await startRound(draftOf(1));
});
afterEach(() => book.close());

const place = { table: 'scores', sheet: 'Điểm', cell: 'A5' } as const;
const fix = (): Promise<unknown> => fixCell({ place, value: '1' });
const write = (): Promise<unknown> => writeResultSheets([resultLayout(['A'])]);

const idOf = (name: string): string => book.model.sheets().find((sheet) => sheet.name === name)?.id ?? '';
const protect = (name: string): void =>
  book.model.setProtection(idOf(name), { protected: true, options: {} });

/** The state comes about after the command has looked for it, as when a colleague locks a sheet in between. */
const meanwhile = (change: () => void): void => {
  const { admit } = book.faults;
  let requests = 0;
  book.faults.admit = (request) => {
    requests += 1;
    if (requests === 2) {
      change();
    }
    return admit.call(book.faults, request);
  };
};

const protectStructure = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });

async function refusal(work: () => Promise<unknown>): Promise<WorkbookFailure> {
  return work().then(
    () => Promise.reject(new Error('It was done.')),
    (failure: WorkbookFailure) => failure,
  );
}

it.each([
  ['a cell is corrected', fix],
  ['sheets are added', write],
])('says of a workbook that is open for viewing only what it is: %s', async (_what, work) => {
  const before = book.model.save();
  book.faults.isReadOnly = true;
  const failure = await refusal(work);
  expect(failure).toMatchObject({
    code: 'readOnly',
    state: 'untouched',
    report: { officeCode: 'AccessDenied' },
  });
  expect(failure.sheet).toBeUndefined();
  expect(book.model.save()).toEqual(before);
});

it('says so of showing a hidden cell, too', async () => {
  book.model.setRows(idOf('Điểm'), 4, 1, { hidden: true });
  const { remedy } = await refusal(() => selectPlace(place));
  book.faults.isReadOnly = true;
  expect(await refusal(() => remedy?.() ?? Promise.resolve())).toMatchObject({ code: 'readOnly' });
  book.faults.isReadOnly = false;
  protect('Điểm');
  expect(await refusal(() => remedy?.() ?? Promise.resolve())).toMatchObject({
    code: 'protectedSheet',
    sheet: 'Điểm',
  });
});

it.each([
  ['before', (): void => protect('Điểm')],
  ['while it is corrected', (): void => meanwhile(() => protect('Điểm'))],
])('names the sheet that was protected %s', async (_when, prepare) => {
  prepare();
  expect(await refusal(fix)).toMatchObject({ code: 'protectedSheet', sheet: 'Điểm', state: 'untouched' });
});

it('names the protected one of several sheets', async () => {
  const both = [resultLayout(['A']), { ...resultLayout(['B']), name: 'Điểm mất' }];
  await writeResultSheets(both);
  meanwhile(() => protect('Điểm mất'));
  expect(await refusal(() => writeResultSheets([...both].reverse()))).toMatchObject({
    code: 'protectedSheet',
    sheet: 'Điểm mất',
  });
});

it('says of a protected structure what it is, where a sheet is to be added or taken away again', async () => {
  const { undo } = await writeResultSheets([resultLayout(['A'])]);
  await protectStructure();
  const other = { ...resultLayout(['B']), name: 'Điểm mất' };
  expect(await refusal(() => writeResultSheets([other]))).toMatchObject({ code: 'protectedWorkbook' });
  expect(await refusal(undo)).toMatchObject({ code: 'protectedWorkbook', state: 'untouched' });
});

it('says nothing of a protected structure that is not in the way', async () => {
  await protectStructure();
  book.faults.failWrite(1, 'AccessDenied');
  expect(await refusal(fix)).toMatchObject({ code: 'accessDenied' });
  await fix();
});

it.each([
  ['another sheet is protected', (): void => protect('Đơn vị')],
  ['nothing is locked', (): void => undefined],
])('calls nothing locked that is not: %s', async (_what, prepare) => {
  prepare();
  book.faults.failWrite(1, 'AccessDenied');
  expect(await refusal(fix)).toMatchObject({ code: 'accessDenied', state: 'untouched' });
});

it('says what is true in any case where the workbook cannot be asked', async () => {
  const refused = { kind: 'refused', number: 7000 } as const;
  book.faults.play(null, { kind: 'broken', after: 0, code: 'AccessDenied' }, null, null, refused);
  expect(await refusal(fix)).toMatchObject({ code: 'accessDenied', state: 'untouched' });
});

it.each(['vi', 'en'] as const)('has a sentence and a way out of its own for each (%s)', (language) => {
  const codes = ['readOnly', 'protectedSheet', 'protectedWorkbook', 'accessDenied'] as const;
  const texts = codes.map((code) => failureText(code, undefined, language));
  expect(new Set(texts.map(({ title }) => title)).size).toBe(codes.length);
  expect(new Set(texts.map(({ steps }) => steps[0])).size).toBe(codes.length);
});
