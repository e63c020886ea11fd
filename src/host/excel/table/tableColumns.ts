import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { filterObject } from '../filter/autoFilter';
import { guardSheet } from '../guard';
import { rangeObject } from '../range/range';
import { officeValue, readCells, writeCells } from '../range/rangeContent';
import { RangeTarget } from '../range/rangeTarget';
import { asText } from '../values';
import { infoOf, type TableTarget } from './table';
import { bodyRect, tableInfo } from './tableInfo';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

/** Ids are numbers counted from 1, as in a new Excel table; names are texts, so "3" and 3 are two keys. */
export const tableColumnCollectionObject = defineCollection<TableTarget>(() => ({
  name: 'TableColumnCollection',
  items: (table) => infoOf(table).columns.map((_, index) => tableColumnObject({ table, index })),
  item: (table, key): HostObject | null => {
    const { columns } = infoOf(table);
    const wanted = String(key).toLowerCase();
    const index =
      typeof key === 'number' ? key - 1 : columns.findIndex((name) => name.toLowerCase() === wanted);
    return index >= 0 && index < columns.length ? tableColumnObject({ table, index }) : null;
  },
  methods: {
    add: (table, args) => {
      const at = args.get(0);
      const index = typeof at === 'number' && at >= 0 ? at : infoOf(table).columns.length;
      addColumn(table, index, args.get(1), args.optionalText(2));
      return tableColumnObject({ table, index });
    },
  },
}));

const tableColumnObject = defineType<ColumnTarget>(() => ({
  name: 'TableColumn',
  identity: (column) => ({ Id: column.index + 1 }),
  properties: {
    id: { get: (column) => column.index + 1 },
    index: { get: (column) => column.index },
    name: {
      get: (column) => infoOf(column.table).columns[column.index] ?? '',
      set: (column, value) => {
        guardSheet(column.table.session, infoOf(column.table).sheetId);
        writeCells(headerOf(column), [[asText(value)]]);
      },
    },
    values: {
      calculated: true,
      get: (column) => readCells(wholeOf(column), (cell) => officeValue(cell.value)),
      set: (column, value) => writeCells(wholeOf(column), value),
    },
  },
  navigations: {
    filter: ({ table, index }) =>
      filterObject({
        session: table.session,
        sheetId: infoOf(table).sheetId,
        tableId: table.id,
        column: () => index,
      }),
  },
  methods: {
    getRange: (column) => rangeObject(wholeOf(column)),
    getHeaderRowRange: (column) => rangeObject(headerOf(column)),
    getDataBodyRange: (column) => rangeObject(partOf(column, bodyRect(infoOf(column.table)))),
    getTotalRowRange: (column) => {
      const { rect, showTotals } = infoOf(column.table);
      if (!showTotals) {
        throw new ExcelError('InvalidOperation', 'The table shows no totals.');
      }
      return rangeObject(partOf(column, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }));
    },
    delete: (column) => deleteColumn(column),
  },
}));

function partOf(column: ColumnTarget, rows: Rect): RangeTarget {
  const info = infoOf(column.table);
  if (column.index >= info.columns.length) {
    throw new ExcelError('ItemNotFound', 'The column does not exist any more.');
  }
  const rect = { ...rows, column: info.rect.column + column.index, columns: 1 };
  return new RangeTarget(column.table.session, info.sheetId, rect);
}

function wholeOf(column: ColumnTarget): RangeTarget {
  return partOf(column, infoOf(column.table).rect);
}

function headerOf(column: ColumnTarget): RangeTarget {
  const info = infoOf(column.table);
  if (!info.showHeaders) {
    throw new ExcelError('InvalidOperation', 'The table shows no headers.');
  }
  return partOf(column, { ...info.rect, rows: 1 });
}

/** Cells to the right of the table move only where the new column would cover something. */
function addColumn(table: TableTarget, index: number, values: unknown, name: string | undefined): void {
  const { session } = table;
  const { model } = session;
  const info = infoOf(table);
  guardSheet(session, info.sheetId);
  if (index > info.columns.length) {
    throw new ExcelError('InvalidArgument', 'The table has not so many columns.');
  }
  const beside = { ...info.rect, column: info.rect.column + info.rect.columns, columns: 1 };
  const isAtEnd = index === info.columns.length;
  const isFree = model.read(info.sheetId, beside).every((row) => row.every((cell) => cell.value === null));
  if (!isAtEnd || !isFree) {
    model.insert(info.sheetId, { ...info.rect, column: info.rect.column + index, columns: 1 }, 'Right');
  }
  const columns = info.rect.columns + 1;
  if (tableInfo(session, info.id).rect.columns !== columns) {
    model.updateTable(info.id, { rect: { ...info.rect, columns } });
  }
  const column = { table, index };
  if (Array.isArray(values)) {
    writeCells(wholeOf(column), values);
  }
  if (name !== undefined) {
    writeCells(headerOf(column), [[name]]);
  }
}

function deleteColumn(column: ColumnTarget): void {
  const { table } = column;
  const { model } = table.session;
  const info = infoOf(table);
  guardSheet(table.session, info.sheetId);
  if (info.columns.length === 1) {
    throw new ExcelError('InvalidOperation', 'A table keeps one column.');
  }
  model.remove(info.sheetId, wholeOf(column).rect, 'Left');
  const columns = info.rect.columns - 1;
  if (tableInfo(table.session, info.id).rect.columns !== columns) {
    model.updateTable(info.id, { rect: { ...info.rect, columns } });
  }
}
