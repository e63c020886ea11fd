import { type Page } from 'playwright-core';
import type { CellReading } from '../../src/host/model/cell';
import type { WorkbookModel } from '../../src/host/model/model';
import type { Rect } from '../../src/host/model/rect';

interface WithBook {
  readonly embeddedWorkbook: { readonly model: WorkbookModel };
}

/** The names of the sheets behind the grid, in their order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { model } = (globalThis as unknown as WithBook).embeddedWorkbook;
    return model.sheets().map(({ name }) => name);
  });
}

/** What a cell holds, by the name of its sheet and 0-based row and column. */
export function readCell(
  page: Page,
  sheet: string,
  row: number,
  column: number,
): Promise<CellReading | undefined> {
  return page.evaluate(
    (at) => {
      const { model } = (globalThis as unknown as WithBook).embeddedWorkbook;
      const found = model.sheets().find(({ name }) => name === at.sheet);
      return found && model.read(found.id, { row: at.row, column: at.column, rows: 1, columns: 1 })[0]?.[0];
    },
    { sheet, row, column },
  );
}

/** What a sheet holds from A1 to its last used cell, as texts: numbers as they are stored, not as they are shown. */
export function sheetValues(page: Page, sheet: string): Promise<string[][]> {
  return page.evaluate((name) => {
    const { model } = (globalThis as unknown as WithBook).embeddedWorkbook;
    const found = model.sheets().find((each) => each.name === name);
    const used = found && model.usedRect(found.id, true);
    if (!found || !used) return [];
    const { row, column, rows, columns } = used;
    const all = { row: 0, column: 0, rows: row + rows, columns: column + columns };
    return model
      .read(found.id, all)
      .map((cells) => cells.map(({ value }) => (typeof value === 'object' ? '' : String(value))));
  }, sheet);
}

/** Sheet and place of what is selected. */
export function selection(page: Page): Promise<{ readonly sheet: string | undefined; readonly rect: Rect }> {
  return page.evaluate(() => {
    const { model } = (globalThis as unknown as WithBook).embeddedWorkbook;
    const { sheetId, rect } = model.selection();
    return { sheet: model.sheets().find(({ id }) => id === sheetId)?.name, rect };
  });
}

/** Goes to a cell by the name box, as one does in Excel, and gives the keyboard to the grid. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.fill('#name-box', address);
  await page.press('#name-box', 'Enter');
}

/** Types into the cell that is selected in the grid. */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
