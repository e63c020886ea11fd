import { analyseRound } from '../../src/core/round/analyse';
import { draftFromFile } from '../../src/core/round/draftFromFile';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import type { Grid } from '../../src/sheets/grid/grid';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { progressLayout } from '../../src/sheets/progress';
import { rankingLayout } from '../../src/sheets/ranking';
import { readSheet } from '../../src/workbook/readSheet';
import { writeResultSheet } from '../../src/workbook/writeResult';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

const analysis = analyseRound(draftFromFile(communes2026), '2026-10-20');

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
  ['ranking', rankingLayout(analysis, 2), rankingLayout(analysis, 1)],
  ['progress', progressLayout(analysis), progressLayout(analysis, 1)],
])(
  'writes the %s of the sample, keeps it when rewriting fails, and brings it back',
  async (_what, now, next) => {
    await writeResultSheet(now);
    expect(contentOfGrid(await readSheet(now.name))).toEqual(contentOf(now));
    const before = sheetAsSeen(now.name);
    book.faults.breakWrite(120);
    await expect(writeResultSheet(next)).rejects.toMatchObject({ state: 'restored' });
    expect(sheetAsSeen(now.name)).toEqual(before);
    const { undo } = await writeResultSheet(next);
    expect(contentOfGrid(await readSheet(next.name))).toEqual(contentOf(next));
    await undo();
    expect(sheetAsSeen(now.name)).toEqual(before);
  },
);
