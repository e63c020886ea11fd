import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { buildRound } from '../../src/core/round/build';
import { collectForms } from '../../src/files/collect/collectForms';
import { renderForms } from '../../src/files/forms';
import { fillForm } from '../../src/tools/demo/fillForm';
import { readRound } from '../../src/tools/demo/readRound';
import { chosenFile, receiveFiles } from '../../src/tools/demo/receiveFiles';
import { splitEntries } from '../../src/tools/demo/splitEntries';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import type { ZipEntry } from '../../src/files/zip';
import type { CollectedForm } from '../../src/sheets/collect/collected.types';
import { receiveForms } from '../../src/workbook/receiveForms';
import { startRound } from '../../src/workbook/startRound';
import { asSeen } from '../workbook/asSeen';

const ON = '2026-07-01';
const SIX_MONTHS = 1;
/** Five units are enough: three with a good form and two whose form has errors. */
const units = communes2026.units.slice(0, 5);
const draft = draftFromFile({
  ...communes2026,
  units,
  entries: (communes2026.entries ?? []).filter(({ unit }) => units.some(({ code }) => code === unit)),
});
const { round } = buildRound(draft);
const { inSheet, byForm } = splitEntries(round, draft.scores, SIX_MONTHS);

let book: EmbeddedWorkbook;
let files: ZipEntry[];
let started: WorkbookSnapshot;
/** What stands in the workbook where nothing broke off. */
let whole: unknown;

beforeAll(async () => {
  files = await returnedFiles();
  book = await openEmbeddedWorkbook();
  await startRound({ ...draft, scores: inSheet });
  started = book.model.save();
  await receiveFiles(files, ON);
  whole = await content();
  book.close();
});
beforeEach(async () => {
  book = await openEmbeddedWorkbook({ snapshot: started });
});
afterEach(() => book.close());

/** The forms of 6 months as the sample's units fill them in; some have errors. */
async function returnedFiles(): Promise<ZipEntry[]> {
  const all = round.units.map((_, unit) => unit);
  const filled: ZipEntry[] = [];
  for await (const { unit, fileName, bytes } of renderForms(round, inSheet, all, SIX_MONTHS)) {
    const form = fillForm(bytes, byForm[unit] ?? new Map(), SIX_MONTHS);
    filled.push(...(form ? [{ fileName, bytes: form }] : []));
  }
  return filled;
}

async function read(signal?: AbortSignal, onFile?: (files: number) => void): Promise<CollectedForm[]> {
  const forms: CollectedForm[] = [];
  for await (const file of collectForms(files.map(chosenFile), round, { ...(signal && { signal }) })) {
    forms.push(...(file.kind === 'form' ? [file] : []));
    onFile?.(forms.length);
  }
  return forms;
}

/** What every unit has entered, and what each file came to be, in whatever order they came. */
async function content(): Promise<unknown> {
  const { scores, submissions, differences } = (await readRound()).reading.draft;
  return { scores, submissions: submissions.map((row) => JSON.stringify(row)).sort(), differences };
}

it('leaves the workbook alone while files are read, also when the pane is closed in the middle', async () => {
  const before = asSeen(book);
  const closing = new AbortController();
  const forms = await read(closing.signal, (count) => count === 3 && closing.abort());
  expect([forms.length, files.length]).toEqual([3, 5]);
  expect(asSeen(book)).toEqual(before);
});

it('takes what is left where a part of the files was received before the pane was closed', async () => {
  await receiveFiles(files.slice(0, 3), ON);
  await receiveFiles(files, ON);
  expect(await content()).toEqual(whole);
});

it.each([2, 3, 8, 20, 40])(
  'goes on without duplicates when the pane is closed after %i writes, and nobody clears up',
  async (writes) => {
    const forms = await read();
    const choices = forms.filter(({ state }) => state === 'valid').map((form) => ({ form }));
    const toFix = forms.filter(({ state }) => state === 'toFix');
    book.faults.breakWrite(writes);
    book.faults.failWrite(2);
    book.faults.failWrite(3);
    await expect(receiveForms({ round, choices, toFix, on: ON })).rejects.toMatchObject({
      // Never one of those that call the workbook safe.
      state: expect.stringMatching(/^(partial|unknown)$/u) as string,
    });
    book.faults.clear();
    await receiveFiles(files, ON);
    expect(await content()).toEqual(whole);
  },
);
