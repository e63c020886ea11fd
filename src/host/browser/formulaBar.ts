import { formatRect, parseReference } from '../excel/range/address';
import type { CellReading, CellWrite } from '../model/cell';
import type { WorkbookModel } from '../model/model';
import type { Rect } from '../model/rect';
import type { SheetId } from '../model/sheet';
import { vietnameseInput } from '../model/univer/grid/vietnameseInput';
import { PROTECTED, showRefusal } from './refusalDialog';

export interface FormulaBarParts {
  readonly nameBox: HTMLInputElement;
  readonly bar: HTMLInputElement;
  /** Gives the keyboard back to the grid. */
  readonly focusGrid: () => void;
}

/** Shows where the selection is and what its first cell really holds, and lets both be typed. */
export function connectFormulaBar(model: WorkbookModel, parts: FormulaBarParts): void {
  const { nameBox, bar, focusGrid } = parts;
  const show = (): void => {
    const { sheetId, rect } = model.selection();
    if (document.activeElement !== nameBox) {
      nameBox.value = formatRect({ ...rect, rows: 1, columns: 1 });
    }
    if (document.activeElement !== bar) {
      bar.value = contentOf(model, sheetId, rect);
    }
  };
  model.on('selection', show);
  model.on('edited', show);
  model.on('calculated', show);
  model.on('sheet', show);
  show();

  nameBox.addEventListener('focus', () => nameBox.select());
  nameBox.addEventListener('blur', show);
  nameBox.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') {
      return;
    }
    event.preventDefault();
    if (event.key === 'Enter') {
      go(model, nameBox.value.trim());
    }
    focusGrid();
  });

  bar.addEventListener('blur', show);
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      focusGrid();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void enter(model, bar.value).then((taken) => (taken ? focusGrid() : bar.focus()));
    }
  });
}

function contentOf(model: WorkbookModel, sheetId: SheetId, rect: Rect): string {
  const [[cell] = []] = model.read(sheetId, { row: rect.row, column: rect.column, rows: 1, columns: 1 });
  return cell ? (cell.formula ?? constantOf(cell)) : '';
}

/** A number shows all its digits, a date and a share their format. */
function constantOf({ value, text, numberFormat }: CellReading): string {
  return typeof value === 'number' && !/[dmyh%]/i.test(numberFormat) ? String(value).replace('.', ',') : text;
}

function go(model: WorkbookModel, text: string): void {
  const reference = parseReference(text);
  if (reference) {
    const named = reference.sheet?.toLowerCase();
    const sheet = model.sheets().find(({ name }) => name.toLowerCase() === named);
    if (named === undefined || sheet) {
      model.select(sheet?.id ?? model.activeSheet(), reference.rect);
    }
    return;
  }
  const table = model.tables().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (table) {
    model.select(table.sheetId, table.rect);
  }
}

/** Writes what was typed into the selected cell; false if the user wants to go on editing a refused value. */
async function enter(model: WorkbookModel, text: string): Promise<boolean> {
  const { sheetId, rect } = model.selection();
  const cell = { row: rect.row, column: rect.column, rows: 1, columns: 1 };
  if (model.isLocked(sheetId, cell)) {
    await showRefusal(PROTECTED, { canRetry: false });
    return true;
  }
  const [[current] = []] = model.read(sheetId, cell);
  const { write, format } = typedIntoBar(text, current?.numberFormat ?? 'General');
  if (write !== null && typeof write !== 'object' && write !== undefined) {
    const rule = await model.refusal(sheetId, cell.row, cell.column, write);
    if (rule?.errorAlert.show && rule.errorAlert.style === 'Stop') {
      return (await showRefusal(rule.errorAlert, { canRetry: true })) === 'cancel';
    }
  }
  model.batch(() => {
    model.write(sheetId, cell, [[write]]);
    if (format !== undefined && current?.numberFormat === 'General') {
      model.setStyle(sheetId, cell, { numberFormat: format });
    }
  });
  return true;
}

/** As the grid reads it; formulas in the English grammar, a text after an apostrophe. */
function typedIntoBar(
  text: string,
  currentFormat: string,
): { readonly write: CellWrite; readonly format?: string } {
  if (text === '') {
    return { write: null };
  }
  if (text.startsWith("'")) {
    return { write: text.slice(1) };
  }
  if (text.length > 1 && text.startsWith('=') && currentFormat !== '@') {
    return { write: { formula: text } };
  }
  const { value, format } = vietnameseInput(text, currentFormat, new Date().getFullYear());
  return { write: value, ...(format !== undefined && { format }) };
}
