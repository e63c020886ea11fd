import { formatRect, parseReference } from '../excel/address';
import { typedCell } from '../excel/typedText';
import { type CellValue, type Rect, type SheetId, type WorkbookModel } from '../model/model';
import { PROTECTED, type Refusal } from './refusalDialog';

export interface FormulaBarParts {
  readonly nameBox: HTMLInputElement;
  readonly bar: HTMLInputElement;
  /** Gives the keyboard back to the grid. */
  readonly focusGrid: () => void;
  readonly refuse: (refusal: Partial<Refusal>) => Promise<'retry' | 'cancel'>;
}

/** Shows where the selection is and what its first cell really holds, and lets both be typed. */
export function connectFormulaBar(model: WorkbookModel, parts: FormulaBarParts): void {
  const { nameBox, bar, focusGrid } = parts;
  const show = (): void => {
    const { sheetId, rect } = model.selection();
    if (document.activeElement !== nameBox) nameBox.value = formatRect({ ...rect, rows: 1, columns: 1 });
    if (document.activeElement !== bar) bar.value = contentOf(model, sheetId, rect);
  };
  model.on('selection', show);
  model.on('edited', show);
  model.on('calculated', show);
  model.on('sheet', show);
  show();

  nameBox.addEventListener('focus', () => nameBox.select());
  nameBox.addEventListener('blur', show);
  nameBox.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') go(model, nameBox.value.trim());
    focusGrid();
  });

  bar.addEventListener('blur', show);
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      focusGrid();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void enter(model, bar.value, parts.refuse).then((taken) => (taken ? focusGrid() : bar.focus()));
    }
  });
}

function contentOf(model: WorkbookModel, sheetId: SheetId, rect: Rect): string {
  const [[cell] = []] = model.read(sheetId, { row: rect.row, column: rect.column, rows: 1, columns: 1 });
  if (!cell) return '';
  return cell.formula ?? textOf(cell.value);
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function go(model: WorkbookModel, text: string): void {
  const reference = parseReference(text);
  if (reference) {
    const named = reference.sheet?.toLowerCase();
    const sheet = model.sheets().find(({ name }) => name.toLowerCase() === named);
    if (named === undefined || sheet) model.select(sheet?.id ?? model.activeSheet(), reference.rect);
    return;
  }
  const table = model.tables().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (table) model.select(table.sheetId, table.rect);
}

/** Writes what was typed into the selected cell; false if the user wants to go on editing a refused value. */
async function enter(
  model: WorkbookModel,
  text: string,
  refuse: FormulaBarParts['refuse'],
): Promise<boolean> {
  const { sheetId, rect } = model.selection();
  const cell = { row: rect.row, column: rect.column, rows: 1, columns: 1 };
  if (model.isLocked(sheetId, cell)) {
    await refuse(PROTECTED);
    return true;
  }
  const [[current] = []] = model.read(sheetId, cell);
  const { write, format } = typedCell(text, current?.numberFormat ?? 'General', new Date().getFullYear());
  if (typeof write !== 'object' && write !== undefined) {
    const rule = await model.refusal(sheetId, cell.row, cell.column, write);
    if (rule && rule.errorAlert.show) return (await refuse(rule.errorAlert)) === 'cancel';
  }
  model.batch(() => {
    model.write(sheetId, cell, [[write]]);
    if (format !== undefined && current?.numberFormat === 'General') {
      model.setStyle(sheetId, cell, { numberFormat: format });
    }
  });
  return true;
}
