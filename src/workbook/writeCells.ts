import { WorkbookFailure } from './failure';
import { exactText } from './render/exactText';
import { beginQuiet, endQuiet } from './run/quiet';
import { changeWorkbook, type Change } from './run/run';

/** What was done, and how to take it back. */
export interface Undoable {
  /** @throws WorkbookFailure changedMeanwhile if somebody has changed the cells since. */
  undo(): Promise<void>;
}

export interface CellWrite {
  /** "C7" */
  readonly cell: string;
  readonly value: string | number;
}

/** What a cell held: enough to write it again. */
interface CellState {
  readonly cell: string;
  readonly formula: unknown;
  readonly isText: boolean;
  readonly isTextFormat: boolean;
}

/** Writes single cells of one sheet, together, in two syncs; texts arrive as exactly these texts. */
export async function writeCells(
  command: string,
  sheet: string,
  find: (context: Excel.RequestContext) => Promise<readonly CellWrite[]>,
): Promise<Undoable> {
  const { before, written } = await changeWorkbook(command, async (context, change) => {
    const writes = await find(context);
    const states = await loadCells(
      context,
      change,
      sheet,
      writes.map(({ cell }) => cell),
    );
    await putContents(context, sheet, states, (_, index) => contentOf(writes[index]?.value ?? ''));
    return { before: states, written: writes };
  });
  return {
    undo: () =>
      changeWorkbook(`${command}.undo`, async (context, change) => {
        const now = await loadCells(
          context,
          change,
          sheet,
          before.map(({ cell }) => cell),
        );
        if (now.some(({ formula }, index) => formula !== written[index]?.value)) {
          throw new WorkbookFailure('changedMeanwhile', { sheet });
        }
        await putContents(context, sheet, now, (_, index) => rewritten(before[index]));
      }),
  };
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

async function putContents(
  context: Excel.RequestContext,
  name: string,
  states: readonly CellState[],
  contentFor: (state: CellState, index: number) => unknown,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  beginQuiet(context);
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
  endQuiet(context);
  await context.sync();
}

function contentOf(value: string | number): string | number {
  return typeof value === 'string' ? exactText(value) : value;
}

/** A text that begins with "=" reads like a formula; what differs is that its value is the text itself. */
function rewritten(state: CellState | undefined): unknown {
  const { formula = '', isText = false } = state ?? {};
  return typeof formula === 'string' && isText && formula !== '' ? exactText(formula) : formula;
}
