import type { Finding } from '../../src/core/finding/finding';
import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import { cellAddress } from '../../src/sheets/grid/address';
import { locate } from '../../src/sheets/round/readRound';
import { scoresTable } from '../../src/sheets/tables/scoresTable';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { readSheet } from '../../src/workbook/readSheet';
import { selectPlace } from '../../src/workbook/select';
import { startRound } from '../../src/workbook/startRound';
import { PLANTED_MISTAKES, type PlantedMistake } from '../samples/plantedMistakes';

const SHEET = 'Điểm';
/** A day after the last deadline. */
const AS_OF = '2026-12-16';
const draft = draftFromFile(communes2026);
const columns = scoresTable(draft.periods).columns;

type Typed = string | number | null;

/** What a user does about a mistake: types into cells of its row, deletes the row, or fills in a whole form. */
type Correction =
  | { readonly kind: 'type'; readonly cells: Readonly<Record<string, Typed>> }
  | { readonly kind: 'deleteRow' }
  | { readonly kind: 'fillForm'; readonly period: string };

const type = (cells: Readonly<Record<string, Typed>>): Correction => ({ kind: 'type', cells });
const form = (period: string): Correction => ({ kind: 'fillForm', period });

/** In the order of the planted mistakes. */
const CORRECTIONS: readonly Correction[] = [
  type({ 'points.Q1': 1 }),
  type({ 'points.6T': 0.5 }),
  type({ 'points.9T': 0.5 }),
  type({ 'points.6T': 1.25 }),
  type({ 'points.NAM': 1.5 }),
  type({ 'data.Q1': 'Ban hành không kịp thời' }),
  type({ evidence: 'Báo cáo số 12/BC-UBND ngày 30/06/2026' }),
  type({ 'data.NAM': '9/10' }),
  type({ 'data.NAM': '24/26' }),
  type({ 'data.NAM': 'Đầy đủ và kịp thời', evidence: 'Báo cáo số 20/BC-UBND' }),
  type({ 'points.NAM': 0.75 }),
  type({ 'data.9T': '45/50' }),
  { kind: 'deleteRow' },
  type({ 'points.6T': null, 'data.6T': '18/20', evidence: 'Báo cáo số 21/BC-UBND' }),
  type({ 'data.9T': '40/50' }),
  type({ 'points.6T': 3.84 }),
  type({ 'data.NAM': 'Đúng quy định' }),
  type({ 'points.NAM': null }),
  type({ 'points.6T': 0.25 }),
  type({ 'data.6T': 'Công khai chậm', 'points.6T': 0.75 }),
  type({ 'stage.TD1': 2 }),
  form('6T'),
  form('9T'),
  form('NAM'),
  { kind: 'deleteRow' },
  { kind: 'deleteRow' },
];

let book: EmbeddedWorkbook;
let started: WorkbookSnapshot;

beforeAll(async () => {
  book = await openEmbeddedWorkbook();
  await startRound(draft);
  started = book.model.save();
  book.close();
});
beforeEach(async () => {
  book = await openEmbeddedWorkbook({ snapshot: started });
});
afterEach(() => book.close());

/** Checks the workbook as the pane does. */
async function check(): Promise<Finding[]> {
  const open = await readOpenWorkbook();
  if (open.kind !== 'round') throw new Error(open.kind);
  const { draft: read, origins, findings } = open.reading;
  const { setupFindings, entryFindings } = analyseRound(read, AS_OF);
  return [...findings, ...[...setupFindings, ...entryFindings].map((finding) => locate(finding, origins))];
}

function nameOf({ code, unit, item, period, column }: PlantedMistake): string {
  return [code, unit, item, period, column].map((part) => part ?? '–').join(' ');
}

function mistakeOf({ code, unit, item, period, place }: Finding): string {
  return nameOf({
    code,
    ...(unit !== undefined && { unit }),
    ...(item !== undefined && { item }),
    ...(period !== undefined && { period }),
    column: place.column ?? '',
  });
}

/** The sheet as somebody reads it: where each heading stands, and what each row says. */
interface Page {
  readonly columnOf: ReadonlyMap<string, number>;
  /** By sheet row (0-based). */
  readonly rows: readonly { readonly row: number; readonly unit: string; readonly item: string }[];
}

async function readPage(): Promise<Page> {
  const grid = await readSheet(SHEET);
  const headingIndex = grid.values.findIndex((row) => row.includes('Mã đơn vị'));
  const headings = grid.values[headingIndex] ?? [];
  const columnOf = new Map(columns.map(({ key, vi }) => [key, grid.column + headings.indexOf(vi)]));
  const text = (row: number, key: string): string =>
    String(grid.values[row]?.[(columnOf.get(key) ?? 0) - grid.column] ?? '');
  const rows = grid.values.slice(headingIndex + 1).map((_, index) => {
    const at = headingIndex + 1 + index;
    return { row: grid.row + at, unit: text(at, 'unitCode'), item: text(at, 'itemCode') };
  });
  return { columnOf, rows };
}

/** The items that a unit itself scores and that are due in a period. */
function dueItems(period: string): readonly string[] {
  return communes2026.framework.criteria
    .filter(({ source, due }) => source === 'self' && due === period)
    .map(({ code }) => code);
}

/** The sheet row in which a mistake was planted. */
function plantedRow(mistake: PlantedMistake, { rows }: Page): number | undefined {
  const { unit } = mistake;
  switch (mistake.code) {
    case 'entryUnitUnknown':
      return rows.find((row) => row.unit === 'XM13')?.row;
    case 'entryItemUnknown':
      return rows.find((row) => row.unit === unit && row.item === '3.5.1')?.row;
    case 'submissionMissing': {
      const due = dueItems(mistake.period ?? '');
      return rows.find((row) => row.unit === unit && due.includes(row.item))?.row;
    }
    default:
      return rows
        .filter((row) => row.unit === unit && row.item === mistake.item)
        .at(mistake.code === 'entryTwice' ? 1 : 0)?.row;
  }
}

const rowOfCell = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]) - 1;

/** Which of the typed values Excel itself would not let in. */
async function refusedCells(correction: Correction, row: number, page: Page): Promise<string[]> {
  const sheetId = book.model.sheets().find(({ name }) => name === SHEET)?.id ?? '';
  const typed = correction.kind === 'type' ? Object.entries(correction.cells) : [];
  const refusals = await Promise.all(
    typed.map(async ([key, value]) =>
      (await book.model.refusal(sheetId, row, page.columnOf.get(key) ?? -1, value)) ? [key] : [],
    ),
  );
  return refusals.flat();
}

/** Does in Excel what a user does, in the row of a cell. */
async function correct(correction: Correction, row: number, page: Page): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const put = (at: number, key: string, value: Typed): void => {
      const range = sheet.getRange(cellAddress(at, page.columnOf.get(key) ?? -1));
      if (value === null) range.clear('Contents');
      else range.values = [[value]];
    };
    if (correction.kind === 'type') {
      Object.entries(correction.cells).forEach(([key, value]) => put(row, key, value));
    } else if (correction.kind === 'deleteRow') {
      const first = page.rows[0]?.row ?? 0;
      context.workbook.tables
        .getItem('ParScores')
        .rows.getItemAt(row - first)
        .delete();
    } else {
      fillForm(correction.period, row, page, put);
    }
    await context.sync();
  });
}

/** Copies what another unit, without a mistake, has entered for the items due in the period. */
function fillForm(
  period: string,
  row: number,
  { rows }: Page,
  put: (at: number, key: string, value: Typed) => void,
): void {
  const unit = rows.find((each) => each.row === row)?.unit;
  for (const item of dueItems(period)) {
    const at = rows.find((each) => each.unit === unit && each.item === item)?.row;
    const entry = communes2026.entries?.find((each) => each.unit === 'XM05' && each.item === item);
    const { data, points } = entry?.periods?.[period] ?? {};
    if (at === undefined) continue;
    if (typeof data === 'string' || typeof data === 'number') put(at, `data.${period}`, data);
    if (typeof points === 'string' || typeof points === 'number') put(at, `points.${period}`, points);
    if (typeof entry?.evidence === 'string') put(at, 'evidence', entry.evidence);
  }
}

it('finds exactly the planted mistakes, each in its cell of sheet Điểm', async () => {
  const page = await readPage();
  const expected = PLANTED_MISTAKES.map((mistake) => {
    const row = plantedRow(mistake, page) ?? -1;
    return `${nameOf(mistake)}: ${SHEET}!${cellAddress(row, page.columnOf.get(mistake.column) ?? -1)}`;
  });
  const found = await check();
  const cells = found.map((finding) => `${mistakeOf(finding)}: ${finding.place.sheet}!${finding.place.cell}`);
  expect(cells.sort()).toEqual(expected.sort());
});

it('leads to the cell of each mistake; correcting it there clears that finding and no other', async () => {
  let found = await check();
  let page = await readPage();
  for (const [index, mistake] of PLANTED_MISTAKES.entries()) {
    const name = nameOf(mistake);
    const correction = CORRECTIONS[index];
    const finding = found.find((each) => mistakeOf(each) === name);
    const cell = finding?.place.cell;
    if (!correction || !finding || cell === undefined) throw new Error(name);
    await selectPlace(finding.place);
    const selected = book.model.selection()?.rect;
    expect([name, selected && cellAddress(selected.row, selected.column)]).toEqual([name, cell]);
    expect([name, await refusedCells(correction, rowOfCell(cell), page)]).toEqual([name, []]);
    await correct(correction, rowOfCell(cell), page);
    if (correction.kind === 'deleteRow') page = await readPage();
    const others = found.filter((each) => each !== finding).map(mistakeOf);
    found = await check();
    expect([name, found.map(mistakeOf).sort()]).toEqual([name, others.sort()]);
  }
  expect(found).toEqual([]);
});

it('has nothing to find after all mistakes were corrected in one go', async () => {
  const page = await readPage();
  const work = PLANTED_MISTAKES.map((mistake, index) => ({
    correction: CORRECTIONS[index] ?? type({}),
    row: plantedRow(mistake, page) ?? -1,
  }));
  const isDeletion = ({ correction }: (typeof work)[number]): boolean => correction.kind === 'deleteRow';
  const deletions = work.filter(isDeletion).sort((left, right) => right.row - left.row);
  for (const { correction, row } of [...work.filter((each) => !isDeletion(each)), ...deletions]) {
    await correct(correction, row, page);
  }
  expect(await check()).toEqual([]);
});
