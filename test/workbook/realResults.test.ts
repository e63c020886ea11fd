import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import { comparisonLayout } from '../../src/sheets/results/comparison/comparisonLayout';
import type { Grid } from '../../src/sheets/grid/grid';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { lossesLayout } from '../../src/sheets/results/losses/lossesLayout';
import { planLayout } from '../../src/sheets/results/plan/planLayout';
import { progressLayout } from '../../src/sheets/results/progress/progressLayout';
import { rankingLayout } from '../../src/sheets/results/ranking/rankingLayout';
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
const comparisonOf = ({ analysis: year, comparisons }: typeof late): SheetLayout =>
  comparisonLayout(year, YEAR, comparisons);
const lossesOf = ({ analysis: year, comparisons }: typeof late): SheetLayout =>
  lossesLayout(year, YEAR, comparisons);

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
  ['ranking', 120, rankingLayout(analysis, 2), rankingLayout(analysis, 1)],
  ['progress', 120, progressLayout(analysis), progressLayout(analysis, 1)],
  ['comparison', 40, comparisonOf(late), comparisonOf(early)],
  ['lost points', 40, lossesOf(late), lossesOf(early)],
  ['plans', 40, planLayout(early.analysis, YEAR), planLayout(late.analysis, YEAR)],
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
