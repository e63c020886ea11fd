import { WorkbookFailure } from './failure';
import { exactText } from './render/exactText';
import { rangeOf } from './render/rangeOf';
import { rewritten } from './render/readBack';
import { beginQuiet, endQuiet } from './run/quiet';
import { changeWorkbook, type Change } from './run/run';
import { areaTakenIn, growTable, shrinkTable, type TableGrowth } from './tables/growth';

/** What was done, and how to take it back. */
export interface Undoable {
  /** @throws WorkbookFailure changedMeanwhile if somebody has changed the cells since. */
  undo(): Promise<void>;
}

export interface CellWrite {
  /** "C7" */
  readonly cell: string;
  readonly value: string | number;
  /** A cell that a table takes in. Its format becomes Text, as that of the settings above it. */
  readonly isTakenIn?: true;
}

/** What is to be written, and where. */
export interface CellPlan {
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
  /** A table that takes in cells below it; nothing stands there. */
  readonly growth?: TableGrowth;
}

/** What a cell held: enough to write it again. */
interface CellState {
  readonly cell: string;
  readonly formula: unknown;
  readonly isText: boolean;
  readonly isTextFormat: boolean;
}

const NO_CELL: CellState = { cell: '', formula: '', isText: false, isTextFormat: false };

/**
 * Writes single cells of one sheet, together, in two syncs; texts arrive as exactly these texts. Several cells are
 * written all or none.
 */
export async function writeCells(
  command: string,
  find: (context: Excel.RequestContext) => Promise<CellPlan>,
): Promise<Undoable> {
  const { before, plan } = await changeWorkbook(command, async (context, change) => {
    const found = await find(context);
    const { sheet, writes, growth } = found;
    const states = await loadCells(
      context,
      change,
      sheet,
      writes.map(({ cell }) => cell),
    );
    if (writes.length > 1) {
      change.onFailure((recovery) => putBack(recovery, found, states, states));
    }
    await inQuiet(context, () => {
      if (growth) {
        takeIn(context.workbook.worksheets.getItem(sheet), growth);
      }
      const formatted = states.map((state, index) =>
        writes[index]?.isTakenIn ? { ...state, isTextFormat: true } : state,
      );
      putContents(context, sheet, formatted, (_, index) => contentOf(writes[index]?.value ?? ''));
    });
    return { before: states, plan: found };
  });
  const { sheet, writes, growth } = plan;
  return {
    undo: () =>
      changeWorkbook(`${command}.undo`, async (context, change) => {
        const table = growth && context.workbook.tables.getItemOrNullObject(growth.name).getRange();
        table?.load('rowIndex,columnIndex,rowCount,columnCount');
        const now = await loadCells(
          context,
          change,
          sheet,
          before.map(({ cell }) => cell),
        );
        const isAsWritten = now.every(({ formula }, index) => formula === writes[index]?.value);
        if (!isAsWritten || (growth && !hasGrown(table, growth))) {
          throw new WorkbookFailure('changedMeanwhile', { sheet });
        }
        await putBack(context, plan, now, before);
      }),
  };
}

function putBack(
  context: Excel.RequestContext,
  { sheet, growth }: CellPlan,
  now: readonly CellState[],
  before: readonly CellState[],
): Promise<void> {
  return inQuiet(context, () => {
    putContents(context, sheet, now, (_, index) => formerContent(before[index]));
    if (growth) {
      shrinkTable(context.workbook.worksheets.getItem(sheet), growth);
    }
  });
}

/** The rows that a table takes in look like its last one. */
function takeIn(sheet: Excel.Worksheet, growth: TableGrowth): void {
  const { before } = growth;
  growTable(sheet, growth);
  const last = rangeOf(sheet, { ...before, row: before.row + before.rows - 1, rows: 1 });
  rangeOf(sheet, areaTakenIn(growth)).copyFrom(last, 'Formats');
}

function hasGrown(table: Excel.Range | undefined, { before, rows }: TableGrowth): boolean {
  return (
    table !== undefined &&
    !table.isNullObject &&
    table.rowIndex === before.row &&
    table.columnIndex === before.column &&
    table.rowCount === before.rows + rows &&
    table.columnCount === before.columns
  );
}

async function inQuiet(context: Excel.RequestContext, work: () => void): Promise<void> {
  beginQuiet(context);
  work();
  endQuiet(context);
  await context.sync();
}

async function loadCells(
  context: Excel.RequestContext,
  change: Change,
  name: string,
  cells: readonly string[],
): Promise<CellState[]> {
  change.about(name);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load('protected');
  const ranges = cells.map((cell) => {
    const range = sheet.getRange(cell);
    range.load('values,formulas,numberFormat,format/protection/locked');
    return range;
  });
  await context.sync();
  if (sheet.isNullObject) {
    throw new WorkbookFailure('sheetMissing', { sheet: name });
  }
  if (sheet.protection.protected && ranges.some((range) => range.format.protection.locked !== false)) {
    throw new WorkbookFailure('protectedSheet', { sheet: name });
  }
  return ranges.map((range, index) => {
    const value: unknown = range.values[0]?.[0];
    const formula: unknown = range.formulas[0]?.[0];
    // On a protected sheet formats cannot be changed, not even for a moment.
    const isTextFormat = range.numberFormat[0]?.[0] === '@' && !sheet.protection.protected;
    return { cell: cells[index] ?? '', formula, isText: value === formula, isTextFormat };
  });
}

function putContents(
  context: Excel.RequestContext,
  name: string,
  states: readonly CellState[],
  contentFor: (state: CellState, index: number) => unknown,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  states.forEach((state, index) => {
    const range = sheet.getRange(state.cell);
    if (state.isTextFormat) {
      // In a cell of the format Text a number would become a text.
      range.numberFormat = [['General']];
    }
    range.formulas = [[contentFor(state, index)]];
    if (state.isTextFormat) {
      range.numberFormat = [['@']];
    }
  });
}

function contentOf(value: string | number): string | number {
  return typeof value === 'string' ? exactText(value) : value;
}

function formerContent({ formula, isText }: CellState = NO_CELL): unknown {
  return rewritten(formula, isText);
}
