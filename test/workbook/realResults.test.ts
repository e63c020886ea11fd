import { layoutOf } from '../../src/sheets/results/registry';
import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import type { Grid } from '../../src/sheets/grid/grid';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { readSheet } from '../../src/workbook/readSheet';
import { writeResultSheet } from '../../src/workbook/writeResult';
import { sampleWithLastYear, YEAR } from '../sheets/lastYearSample';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

const analysis = analyseRound(draftFromFile(communes2026), '2026-10-20');
const late = sampleWithLastYear('2027-01-01');
const early = sampleWithLastYear('2026-03-01', { entries: [] });

/** What the layout says, cell by cell. */
function contentOf(layout: SheetLayout): unknown[][] {
  const content: unknown[][] = [];
  for (const { row, column, cells } of layout.blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell !== null && cell !== '') (content[row + r] ??= [])[column + c] = cell;
      }),
    );
  }
  return content;
}

function contentOfGrid(grid: Grid): unknown[][] {
  const content: unknown[][] = [];
  grid.values.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell !== null) (content[grid.row + r] ??= [])[grid.column + c] = cell;
    }),
  );
  return content;
}

function sheetAsSeen(name: string): unknown {
  const found = book.model.save().sheets.find((sheet) => sheet.name === name);
  return JSON.parse(JSON.stringify(found).replace(/"id":"[^"]*"/g, '"id":""'));
}

it.each([
  ['ranking', 120, layoutOf('ranking', analysis, 2), layoutOf('ranking', analysis, 1)],
  ['progress', 120, layoutOf('progress', analysis, 2), layoutOf('progress', analysis, 1)],
  ['comparison', 40, layoutOf('comparison', late, YEAR), layoutOf('comparison', early, YEAR)],
  ['lost points', 40, layoutOf('losses', late, YEAR), layoutOf('losses', early, YEAR)],
  ['plans', 40, layoutOf('plan', early, YEAR), layoutOf('plan', late, YEAR)],
])(
  'writes the sheet of %s, keeps it when rewriting fails, and brings it back',
  async (_what, breakAt, now, next) => {
    await writeResultSheet(now);
    expect(contentOfGrid(await readSheet(now.name))).toEqual(contentOf(now));
    const before = sheetAsSeen(now.name);
    book.faults.breakWrite(breakAt);
    await expect(writeResultSheet(next)).rejects.toMatchObject({ state: 'restored' });
    expect(sheetAsSeen(now.name)).toEqual(before);
    const { undo } = await writeResultSheet(next);
    expect(contentOfGrid(await readSheet(next.name))).toEqual(contentOf(next));
    await undo();
    expect(sheetAsSeen(now.name)).toEqual(before);
  },
);
