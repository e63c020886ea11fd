import { WorkbookFailure } from './failure';
import { nameDenial } from './run/denial';
import { toFailure } from './run/officeErrors';
import { changeInTurn, readInWorkbook, runBatches } from './run/run';

/** A sheet, and perhaps a cell on it, such as "C7". */
export interface SheetPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * Brings the sheet of a place to the front and selects its cell, if it names one.
 *
 * @throws WorkbookFailure cellFiltered or cellHidden where the cell is selected and cannot be seen; its remedy shows it.
 */
export function selectPlace(place: SheetPlace): Promise<void> {
  return readInWorkbook('selectPlace', async (context) => {
    const { sheet, cell } = await askPlace(context, place);
    sheet.activate();
    cell?.select();
    await context.sync();
    const code = hiddenBy(sheet, cell);
    if (code) {
      throw new WorkbookFailure(code, { sheet: sheet.name, remedy: () => revealPlace(place) });
    }
  });
}

/**
 * Shows a cell that a filter, or a hidden row or column, keeps from being seen, and selects it. The filters of its sheet
 * are cleared only where one of them hides rows.
 */
export function revealPlace(place: SheetPlace): Promise<void> {
  return changeInTurn(async () => {
    try {
      await runBatches(async (context) => {
        const { sheet, cell } = await askPlace(context, place);
        if (hiddenBy(sheet, cell) === 'cellFiltered') {
          clearFilters(sheet);
        }
        if (cell) {
          cell.getEntireRow().rowHidden = false;
          cell.getEntireColumn().columnHidden = false;
        }
        sheet.activate();
        cell?.select();
        await context.sync();
      });
    } catch (error) {
      const { sheet } = place;
      const failure = toFailure(error, 'revealPlace', { ...(sheet !== undefined && { sheet }) });
      throw await nameDenial(failure, { sheets: sheet === undefined ? [] : [sheet], changesSheets: false });
    }
  });
}

interface AskedPlace {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range | undefined;
}

/** One sync. @throws WorkbookFailure where there is no such sheet. */
async function askPlace(
  context: Excel.RequestContext,
  { sheet: name, cell }: SheetPlace,
): Promise<AskedPlace> {
  if (name === undefined) {
    throw new WorkbookFailure('sheetMissing');
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  const range = cell === undefined ? undefined : sheet.getRange(cell);
  range?.load('rowHidden,columnHidden');
  await context.sync();
  if (sheet.isNullObject) {
    throw new WorkbookFailure('sheetMissing', { sheet: name });
  }
  return { sheet, cell: range };
}

function hiddenBy(
  sheet: Excel.Worksheet,
  cell: Excel.Range | undefined,
): 'cellFiltered' | 'cellHidden' | undefined {
  if (!cell?.rowHidden) {
    return cell?.columnHidden ? 'cellHidden' : undefined;
  }
  return isFiltered(sheet) ? 'cellFiltered' : 'cellHidden';
}

function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  return autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}

function clearFilters({ autoFilter, tables }: Excel.Worksheet): void {
  if (autoFilter.isDataFiltered) {
    autoFilter.clearCriteria();
  }
  for (const table of tables.items.filter(({ autoFilter: own }) => own.isDataFiltered)) {
    table.clearFilters();
  }
}
