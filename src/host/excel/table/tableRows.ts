import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { TableInfo } from '../../model/table';
import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { rangeObject } from '../range/range';
import { officeValue, readCells, writeCells, type Matrix } from '../range/rangeContent';
import { RangeTarget } from '../range/rangeTarget';
import { infoOf, type TableTarget } from './table';
import { bodyRect, tableInfo } from './tableInfo';

interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

export const tableRowCollectionObject = defineCollection<TableTarget>(() => ({
  name: 'TableRowCollection',
  items: (table) =>
    Array.from({ length: bodyRect(infoOf(table)).rows }, (_, index) => tableRowObject({ table, index })),
  item: (table, key): HostObject | null => {
    const index = Number(key);
    return index >= 0 && index < bodyRect(infoOf(table)).rows ? tableRowObject({ table, index }) : null;
  },
  methods: {
    add: (table, args) => {
      const index = args.get(0);
      const values = rowsOf(args.get(1), infoOf(table).rect.columns);
      const at = typeof index === 'number' && index >= 0 ? index : undefined;
      return tableRowObject({ table, index: addRows(table, at, values) });
    },
    deleteRowsAt: (table, args) => deleteRows(table, args.integer(0), args.optionalInteger(1, 1)),
  },
}));

const tableRowObject = defineType<RowTarget>(() => ({
  name: 'TableRow',
  properties: {
    index: { get: (row) => row.index },
    values: {
      calculated: true,
      get: (row) => readCells(rangeOf(row), (cell) => officeValue(cell.value)),
      set: (row, value) => writeCells(rangeOf(row), value),
    },
  },
  methods: {
    getRange: (row) => rangeObject(rangeOf(row)),
    delete: (row) => deleteRows(row.table, row.index, 1),
  },
}));

function rangeOf(row: RowTarget): RangeTarget {
  const info = infoOf(row.table);
  const body = bodyRect(info);
  if (row.index >= body.rows) {
    throw new ExcelError('ItemNotFound', 'The row of the table does not exist any more.');
  }
  return new RangeTarget(row.table.session, info.sheetId, { ...body, row: body.row + row.index, rows: 1 });
}

/** The values of one or several rows, or one empty row if there are none. */
function rowsOf(values: unknown, columns: number): Matrix {
  if (values === undefined) {
    return [Array.from({ length: columns }, () => null)];
  }
  const rows: unknown = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
  const fits = Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (fits && rows.length > 0) {
    return rows as Matrix;
  }
  throw new ExcelError('InvalidArgument', `A row of the table has ${String(columns)} values.`);
}

/** Answers the index of the first new row. */
function addRows(table: TableTarget, index: number | undefined, values: Matrix): number {
  const { session } = table;
  const info = infoOf(table);
  guardSheet(session, info.sheetId);
  const body = bodyRect(info);
  const isEmpty = index === undefined && body.rows === 1 && isBlank(table, body);
  const at = isEmpty ? 0 : (index ?? body.rows);
  if (at > body.rows) {
    throw new ExcelError('InvalidArgument', 'The table has not so many rows.');
  }
  makeRoom(table, info, body.row + at, isEmpty ? values.length - 1 : values.length);
  const target = { ...body, row: body.row + at, rows: values.length };
  writeCells(new RangeTarget(session, info.sheetId, target), values);
  return at;
}

/** Cells below move down only where there are any; the table ends up exactly so much longer. */
function makeRoom(table: TableTarget, info: TableInfo, row: number, count: number): void {
  if (count === 0) {
    return;
  }
  const { model } = table.session;
  const end = info.rect.row + info.rect.rows;
  const isAtEnd = row === end;
  const below = { ...info.rect, row: end, rows: count };
  const blocked =
    !isBlank(table, below) ||
    model.tables().some((each) => each.id !== info.id && overlaps(each, info, below));
  if (!isAtEnd || blocked) {
    model.insert(info.sheetId, { ...info.rect, row, rows: count }, 'Down');
  }
  const wanted = info.rect.rows + count;
  if (tableInfo(table.session, info.id).rect.rows !== wanted) {
    model.updateTable(info.id, { rect: { ...info.rect, rows: wanted } });
  }
}

function overlaps(other: TableInfo, own: TableInfo, below: Rect): boolean {
  const { rect } = other;
  return (
    other.sheetId === own.sheetId &&
    rect.row < below.row + below.rows &&
    rect.row + rect.rows > below.row &&
    rect.column < below.column + below.columns &&
    rect.column + rect.columns > below.column
  );
}

/** A table keeps one row: the last ones are emptied instead. */
function deleteRows(table: TableTarget, index: number, count: number): void {
  const { model } = table.session;
  const info = infoOf(table);
  guardSheet(table.session, info.sheetId);
  const body = bodyRect(info);
  if (index < 0 || count < 1 || index + count > body.rows) {
    throw new ExcelError('InvalidArgument', 'The table has not these rows.');
  }
  const removed = count === body.rows ? count - 1 : count;
  if (removed > 0) {
    model.remove(info.sheetId, { ...body, row: body.row + index, rows: removed }, 'Up');
    const wanted = info.rect.rows - removed;
    if (tableInfo(table.session, info.id).rect.rows !== wanted) {
      model.updateTable(info.id, { rect: { ...info.rect, rows: wanted } });
    }
  }
  if (removed < count) {
    model.clear(info.sheetId, { ...body, rows: 1 }, 'Contents');
  }
}

function isBlank(table: TableTarget, rect: Rect): boolean {
  const cells = table.session.model.read(infoOf(table).sheetId, rect);
  return cells.every((row) => row.every((cell) => cell.value === null && cell.formula === undefined));
}
