import type { CellWrite } from '../../cell';
import { ExcelError } from '../../excelError';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import type { TableInfo } from '../../table';
import { perform, sheetOf, type ModelContext } from '../context';
import { allNames } from '../formula/names';
import { escaped } from '../formula/structuredReference';
import { CellReader, cellsPart } from '../range/cells';
import { clearingPart } from '../range/clearing';
import { intersect } from '../range/rects';
import { structurePart } from '../range/structure';
import { withoutTable } from './tableRemoval';
import { replaceInFormulas, rewriteFormulas } from './tableRename';
import { freeColumnName } from './tableShift';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[RrCc])$/;
const DEFAULT_STYLE = 'TableStyleMedium2';

type TablePatch = Parameters<WorkbookModel['updateTable']>[1];

/** Tables. The model keeps them; the formula engine is told their place and columns (`tableEngine.ts`). */
export function tablesPart(
  context: ModelContext,
): Pick<WorkbookModel, 'tables' | 'addTable' | 'updateTable' | 'removeTable'> {
  return {
    tables: () => context.slots.book('tables'),
    addTable: (sheetId, rect, hasHeaders, name) => addTable(context, sheetId, rect, hasHeaders, name),
    updateTable: (id, patch) => updateTable(context, id, patch),
    removeTable: (id, keepValues) => {
      const table = tableById(context, id);
      replaceInFormulas(context, table.name, (formula) => withoutTable(context, formula, table, keepValues));
      setTables(
        context,
        context.slots.book('tables').filter((each) => each.id !== id),
      );
      if (!keepValues) {
        clearingPart(context).clear(table.sheetId, table.rect, 'All');
      }
    },
  };
}

export function setTables(context: ModelContext, tables: readonly TableInfo[]): void {
  const change = context.slots.changeBook('tables', tables);
  perform(context, { redo: [change.redo], undo: [change.undo] });
}

function tableById(context: ModelContext, id: string): TableInfo {
  const table = context.slots.book('tables').find((each) => each.id === id);
  if (!table) {
    throw new ExcelError('ItemNotFound', 'The table does not exist.');
  }
  return table;
}

function addTable(
  context: ModelContext,
  sheetId: SheetId,
  given: Rect,
  hasHeaders: boolean,
  name: string | undefined,
): TableInfo {
  sheetOf(context, sheetId);
  if (name !== undefined) {
    checkName(context, name);
  }
  checkPlace(context, sheetId, given);
  const withHeader = hasHeaders ? given : { ...given, rows: given.rows + 1 };
  if (!hasHeaders) {
    structurePart(context).insert(sheetId, { ...given, rows: 1 }, 'Down');
  }
  const rect = { ...withHeader, rows: Math.max(2, withHeader.rows) };
  const table: TableInfo = {
    id: `table-${Math.random().toString(36).slice(2, 10)}`,
    name: name ?? freeTableName(context),
    sheetId,
    rect,
    showHeaders: true,
    showTotals: false,
    style: DEFAULT_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    columns: settleHeadings(context, sheetId, rect),
  };
  setTables(context, [...context.slots.book('tables'), table]);
  return table;
}

function updateTable(context: ModelContext, id: string, patch: TablePatch): void {
  const before = tableById(context, id);
  if (patch.name !== undefined && patch.name !== before.name) {
    checkName(context, patch.name, id);
  }
  let rect = patch.rect ?? before.rect;
  if (patch.showTotals !== undefined && patch.showTotals !== before.showTotals && !patch.rect) {
    rect = totalsRect(context, before, patch.showTotals);
  }
  if (rect.rows < 2 || rect.columns < 1) {
    throw new ExcelError('InvalidArgument', 'A table needs a header row and a row of data.');
  }
  checkPlace(context, before.sheetId, rect, id);
  const moved = rect !== before.rect;
  const showHeaders = patch.showHeaders ?? before.showHeaders;
  const columns = moved && showHeaders ? settleHeadings(context, before.sheetId, rect) : before.columns;
  const after = { ...before, ...patch, rect, columns };
  setTables(
    context,
    context.slots.book('tables').map((table) => (table.id === id ? after : table)),
  );
  if (after.showTotals && !before.showTotals && !patch.rect) {
    writeTotals(context, after);
  }
  if (after.name !== before.name) {
    rewriteFormulas(context, { table: before.name, to: after.name });
  }
}

/** The totals row is the last of the table's rows; what lies below makes room for it. */
function totalsRect(context: ModelContext, table: TableInfo, show: boolean): Rect {
  const { rect, sheetId } = table;
  if (!show) {
    clearingPart(context).clear(sheetId, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, 'Contents');
    return { ...rect, rows: rect.rows - 1 };
  }
  const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
  const isFree = cellsPart(context)
    .read(sheetId, below)
    .flat()
    .every((cell) => cell.value === null);
  if (!isFree) {
    structurePart(context).insert(sheetId, below, 'Down');
  }
  return { ...rect, rows: rect.rows + 1 };
}

/** As Excel fills a new totals row: a word in the first column, the sum of the last, or how many texts it has. */
function writeTotals(context: ModelContext, { sheetId, rect, columns }: TableInfo): void {
  const { read, write } = cellsPart(context);
  const last = { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
  const body = read(sheetId, { ...last, row: rect.row + 1, rows: rect.rows - 2 }).flat();
  const isNumbers = body.some(({ value }) => typeof value === 'number');
  const heading = escaped(columns.at(-1) ?? '');
  const formula = `=SUBTOTAL(${isNumbers ? '109' : '103'},[${heading}])`;
  const row = columns.map((_, index): CellWrite =>
    index === columns.length - 1 ? { formula } : index === 0 ? 'Tổng' : undefined,
  );
  write(sheetId, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, [row]);
}

function checkName(context: ModelContext, name: string, except?: string): void {
  if (!TABLE_NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) {
    throw new ExcelError('InvalidArgument', `"${name}" is not a valid table name.`);
  }
  const wanted = name.toLowerCase();
  const taken =
    context.slots
      .book('tables')
      .some((table) => table.id !== except && table.name.toLowerCase() === wanted) ||
    allNames(context).some((each) => each.name.toLowerCase() === wanted);
  if (taken) {
    throw new ExcelError('ItemAlreadyExists', `The name "${name}" is taken.`);
  }
}

function checkPlace(context: ModelContext, sheetId: SheetId, rect: Rect, except?: string): void {
  const overlap = context.slots
    .book('tables')
    .some((table) => table.id !== except && table.sheetId === sheetId && intersect(table.rect, rect));
  if (overlap) {
    throw new ExcelError('InvalidArgument', 'A table cannot overlap another table.');
  }
}

function freeTableName(context: ModelContext): string {
  const taken = new Set(context.slots.book('tables').map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) {
    number += 1;
  }
  return `Table${number}`;
}

/** Reads the header row, fills what is empty, makes doubles unique, and writes back what changed, as text. */
function settleHeadings(context: ModelContext, sheetId: SheetId, rect: Rect): string[] {
  const reader = new CellReader(context, sheetOf(context, sheetId));
  const columns: string[] = [];
  const writes: CellWrite[] = [];
  for (let offset = 0; offset < rect.columns; offset += 1) {
    const cell = reader.read(rect.row, rect.column + offset);
    const name = uniqueHeading(cell.text, columns);
    writes.push(cell.value === name && cell.formula === undefined ? undefined : name);
    columns.push(name);
  }
  if (writes.some((write) => write !== undefined)) {
    cellsPart(context).write(sheetId, { ...rect, rows: 1 }, [writes]);
  }
  return columns;
}

export function uniqueHeading(text: string, taken: readonly string[]): string {
  if (text === '') {
    return freeColumnName(taken);
  }
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = text;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    name = `${text}${number}`;
  }
  return name;
}
