import { parseReference } from '../../src/host/excel/address';
import {
  type CellReading,
  type CellStyle,
  type CellValue,
  type CellWrite,
  ExcelError,
  type ModelEvents,
  type ProtectionState,
  type Rect,
  type SheetInfo,
  type TableInfo,
  type WorkbookModel,
} from '../../src/host/model/model';

interface Cell {
  value: CellValue;
  formula?: string;
  style: Partial<CellStyle>;
}

const NO_EDGE = { style: 'None', weight: 'Thin', color: '#000000' } as const;
const PLAIN: CellStyle = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fillColor: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  borders: { top: NO_EDGE, bottom: NO_EDGE, left: NO_EDGE, right: NO_EDGE },
  numberFormat: 'General',
  locked: true,
  formulaHidden: false,
};

/** A workbook of plain values, just enough for tests of the executor that need no grid: formulas are not calculated. */
export function createMemoryModel(): WorkbookModel & { readonly flushes: { count: number } } {
  const sheets: SheetInfo[] = [];
  const cells = new Map<string, Map<string, Cell>>();
  const bags = new Map<string, unknown>();
  const protections = new Map<string, ProtectionState>();
  const tables: TableInfo[] = [];
  const tracked = new Set<{ sheetId: string; rect: Rect | null }>();
  const handlers = new Map<string, Set<(payload: never) => void>>();
  const flushes = { count: 0 };
  let last = 0;

  const emit = <K extends keyof ModelEvents>(event: K, payload: ModelEvents[K]): void =>
    handlers.get(event)?.forEach((handler) => (handler as (value: ModelEvents[K]) => void)(payload));
  const sheetCells = (id: string): Map<string, Cell> => {
    const found = cells.get(id);
    if (found) return found;
    throw new ExcelError('ItemNotFound');
  };
  const each = <T>(rect: Rect, visit: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (__, c) => visit(rect.row + r, rect.column + c)),
    );
  const cellAt = (id: string, row: number, column: number): Cell => {
    const key = `${String(row)},${String(column)}`;
    const cell = sheetCells(id).get(key) ?? { value: null, style: {} };
    sheetCells(id).set(key, cell);
    return cell;
  };
  const scopeKey = (scope: 'workbook' | { readonly sheetId: string }, key: string): string =>
    scope === 'workbook' ? key : `${scope.sheetId} ${key}`;

  const model: Partial<WorkbookModel> = {
    dispose: () => undefined,
    sheets: () => sheets,
    addSheet: (name = `Sheet${String(sheets.length + 1)}`) => {
      if (/[:\\/?*[\]]/.test(name) || name.length > 31) throw new ExcelError('InvalidArgument');
      if (sheets.some((sheet) => sheet.name === name)) throw new ExcelError('ItemAlreadyExists');
      last += 1;
      const id = `sheet-${String(last)}`;
      sheets.push({
        id,
        name,
        position: sheets.length,
        visibility: 'Visible',
        tabColor: '',
        showGridlines: true,
        showHeadings: true,
      });
      cells.set(id, new Map());
      return id;
    },
    updateSheet: (id, patch) => {
      const index = sheets.findIndex((sheet) => sheet.id === id);
      sheets[index] = { ...(sheets[index] as SheetInfo), ...patch };
    },
    activeSheet: () => sheets[0]?.id ?? '',
    read: (id, rect) =>
      each(rect, (row, column): CellReading => {
        const cell = sheetCells(id).get(`${String(row)},${String(column)}`);
        const value = cell?.value ?? null;
        return {
          value,
          text: value === null ? '' : String(value),
          numberFormat: cell?.style.numberFormat ?? 'General',
          ...(cell?.formula !== undefined && { formula: cell.formula }),
        };
      }),
    write: (id, rect, writes) => {
      each(rect, (row, column) => {
        const write: CellWrite = writes[row - rect.row]?.[column - rect.column];
        if (write === undefined) return;
        const cell = cellAt(id, row, column);
        delete cell.formula;
        if (typeof write === 'object' && write !== null)
          Object.assign(cell, { value: null, formula: write.formula });
        else cell.value = write;
      });
      emit('edited', { sheetId: id, rect, source: 'api', kind: 'RangeEdited' });
    },
    usedRect: (id) => {
      const filled = [...sheetCells(id)].filter(
        ([, cell]) => cell.value !== null || cell.formula !== undefined,
      );
      if (filled.length === 0) return null;
      const at = filled.map(([key]) => key.split(',').map(Number) as [number, number]);
      const [rows, columns] = [at.map(([row]) => row), at.map(([, column]) => column)];
      const [row, column] = [Math.min(...rows), Math.min(...columns)];
      return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    },
    insert: (id, rect) => {
      for (const one of tracked) {
        if (one.sheetId === id && one.rect && one.rect.row >= rect.row) {
          one.rect = { ...one.rect, row: one.rect.row + rect.rows };
        }
      }
    },
    styles: (id, rect) =>
      each(rect, (row, column) => ({
        ...PLAIN,
        ...sheetCells(id).get(`${String(row)},${String(column)}`)?.style,
      })),
    setStyle: (id, rect, { borders: _borders, ...patch }) => {
      each(rect, (row, column) => Object.assign(cellAt(id, row, column).style, patch));
    },
    protection: (id) => protections.get(id) ?? { protected: false, options: {} },
    setProtection: (id, state) => void protections.set(id, state),
    isLocked: (id, rect) =>
      (protections.get(id)?.protected ?? false) &&
      (model.styles?.(id, rect) ?? []).some((row) => row.some((style) => style.locked)),
    tables: () => tables,
    addTable: (sheetId, rect) => {
      const header = model.read?.(sheetId, { ...rect, rows: 1 })[0] ?? [];
      const table: TableInfo = {
        id: String(tables.length + 1),
        name: `Table${String(tables.length + 1)}`,
        sheetId,
        rect: { ...rect, rows: Math.max(2, rect.rows) },
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        columns: header.map((cell) => cell.text),
      };
      tables.push(table);
      return table;
    },
    updateTable: (id, patch) => {
      const index = tables.findIndex((table) => table.id === id);
      tables[index] = { ...(tables[index] as TableInfo), ...patch };
    },
    names: () => [],
    filter: () => null,
    filteredRows: () => [],
    merges: () => [],
    bag: (scope, key) => bags.get(scopeKey(scope, key)),
    setBag: (scope, key, value) => void bags.set(scopeKey(scope, key), value),
    track: (sheetId, rect) => {
      const one: { sheetId: string; rect: Rect | null } = { sheetId, rect };
      tracked.add(one);
      return { sheetId, current: () => one.rect, release: () => void tracked.delete(one) };
    },
    hold: () => undefined,
    flush: () => {
      flushes.count += 1;
      return Promise.resolve();
    },
    batch: (work) => work(),
    on: (event, handler) => {
      const set = handlers.get(event) ?? new Set();
      handlers.set(event, set);
      set.add(handler as (payload: never) => void);
      return () => set.delete(handler as (payload: never) => void);
    },
  };
  model.addSheet?.('Sheet1');
  return Object.assign(model as WorkbookModel, { flushes });
}

/** "A1:B2" as a rectangle. */
export function rectOf(address: string): Rect {
  const reference = parseReference(address);
  if (!reference) throw new Error(`${address} is no address`);
  return reference.rect;
}
