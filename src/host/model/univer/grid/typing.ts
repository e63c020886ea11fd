import type { ICellDataForSheetInterceptor, Nullable } from '@univerjs/core';
import type { SheetId } from '../../sheet';
import { sheetOf, type ModelContext } from '../context';
import { inheritedStyle } from '../format/styles';
import { toCellData, toCellValue } from '../range/cellData';
import { refusal } from '../validation/validationCheck';
import { validationAt } from '../validation/validations';
import { vietnameseInput } from './vietnameseInput';

export interface Refusal {
  readonly title: string;
  readonly message: string;
}

/** Before the grid's own readers of typed text. */
const FIRST = 1000;

/** What is typed into the grid is read as Excel in Vietnamese would, and refused by the validation over the cell. */
export function understandTyping(context: ModelContext, onRefusal: (refusal: Refusal) => void): void {
  const { SheetInterceptorService, AFTER_CELL_EDIT, BEFORE_CELL_EDIT, VALIDATE_CELL } = context.library;
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);
  let asked = false;
  const decide = async (
    before: Nullable<Promise<boolean>>,
    id: SheetId,
    row: number,
    column: number,
  ): Promise<boolean> => {
    asked = true;
    const accepted = (await before) !== false && (await check(context, id, row, column, onRefusal));
    settle(context, accepted);
    return accepted;
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) =>
      next(cell && editable(context, cell, subUnitId, row, col)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      context.state.deferred = validationAt(context, subUnitId, row, col) ? [] : null;
      asked = false;
      // An unchanged value is not written, and then nobody asks whether it is valid.
      queueMicrotask(() => {
        if (!asked) {
          settle(context, true);
        }
      });
      return next(cell && typed(context, cell, subUnitId, row, col));
    },
  });
  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: (before, { subUnitId, row, col }, next) => next(decide(before, subUnitId, row, col)),
  });
}

/** In the editor a number shows all its digits, a date and a share their format. */
function editable(
  context: ModelContext,
  cell: ICellDataForSheetInterceptor,
  id: string,
  row: number,
  column: number,
): ICellDataForSheetInterceptor {
  const raw = sheetOf(context, id).getCellRaw(row, column);
  if (
    typeof raw?.v !== 'number' ||
    raw.f ||
    raw.t === 3 ||
    /[dmyh%]/i.test(formatOf(context, id, row, column))
  ) {
    return cell;
  }
  return { ...cell, v: String(raw.v).replace('.', ',') };
}

function typed(
  context: ModelContext,
  cell: ICellDataForSheetInterceptor,
  id: string,
  row: number,
  column: number,
): ICellDataForSheetInterceptor {
  // Formulas, rich text and texts after an apostrophe are read by the grid.
  if (cell.f || cell.p || cell.t === 4 || typeof cell.v !== 'string' || cell.v === '') {
    return cell;
  }
  const format = formatOf(context, id, row, column);
  const input = vietnameseInput(cell.v, format, new Date().getFullYear());
  const read = { ...cell, ...toCellData(input.value) };
  if (input.format === undefined || format !== 'General') {
    return read;
  }
  const style = context.workbook.getStyles().getStyleByCell(cell);
  return { ...read, s: { ...style, n: { pattern: input.format } } };
}

function formatOf(context: ModelContext, id: string, row: number, column: number): string {
  const sheet = sheetOf(context, id);
  const own = context.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
  return own?.n?.pattern || inheritedStyle(sheet, row, column)?.n?.pattern || 'General';
}

async function check(
  context: ModelContext,
  id: string,
  row: number,
  column: number,
  onRefusal: (refusal: Refusal) => void,
): Promise<boolean> {
  const cell = sheetOf(context, id).getCellRaw(row, column);
  if (cell?.f) {
    return true;
  }
  const rule = await refusal(context, id, row, column, toCellValue(cell, false));
  if (!rule?.errorAlert.show || rule.errorAlert.style !== 'Stop') {
    return true;
  }
  onRefusal({ title: rule.errorAlert.title, message: rule.errorAlert.message });
  return false;
}

/** Tells the waiting edit, or keeps silent about it and about the grid's way back to the old value. */
function settle(context: ModelContext, accepted: boolean): void {
  const { deferred } = context.state;
  if (accepted) {
    context.state.deferred = null;
    deferred?.forEach((edit) => context.events.raise('edited', edit));
    return;
  }
  setTimeout(() => {
    context.state.deferred = null;
  });
}
