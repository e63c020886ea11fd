import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { TableInfo } from '../../model/table';
import { defineType, type HostObject, type Property } from '../../richapi/hostObject';
import { eventMethods } from '../event/eventMethods';
import { EventType } from '../event/events';
import { autoFilterObject, filterOf, putFilter } from '../filter/autoFilter';
import { guardSheet } from '../guard';
import { rangeObject } from '../range/range';
import { sortRange } from '../range/rangeCommands';
import { rangeArgument } from '../range/rangeLookup';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';
import { asBoolean, asText } from '../values';
import { worksheetObject } from '../worksheet/worksheet';
import { tableColumnCollectionObject } from './tableColumns';
import { bodyRect, tableInfo } from './tableInfo';
import { tableRowCollectionObject } from './tableRows';

export interface TableTarget {
  readonly session: ExcelSession;
  readonly id: string;
}

export const tableObject = defineType<TableTarget>(() => ({
  name: 'Table',
  identity: (table) => ({ Id: infoOf(table).id }),
  properties: {
    id: { get: (table) => infoOf(table).id },
    name: tableProperty('name', asText),
    style: tableProperty('style', asText),
    showHeaders: tableProperty('showHeaders', asBoolean),
    showTotals: tableProperty('showTotals', asBoolean),
    showBandedRows: tableProperty('showBandedRows', asBoolean),
    showBandedColumns: tableProperty('showBandedColumns', asBoolean),
    showFilterButton: tableProperty('showFilterButton', asBoolean),
  },
  navigations: {
    worksheet: (table) => worksheetObject({ session: table.session, id: infoOf(table).sheetId }),
    columns: (table) => tableColumnCollectionObject(table),
    rows: (table) => tableRowCollectionObject(table),
    sort: (table) => tableSortObject(table),
    autoFilter: (table) =>
      autoFilterObject({ session: table.session, sheetId: infoOf(table).sheetId, tableId: table.id }),
  },
  methods: {
    ...tableParts,
    resize: (table, args) => {
      const info = infoOf(table);
      const range = rangeArgument(table.session, info.sheetId, args, 0);
      if (range.sheetId !== info.sheetId || range.rect.row !== info.rect.row) {
        throw new ExcelError('InvalidArgument', 'The header row of a table stays where it is.');
      }
      change(table, { rect: range.rect });
    },
    convertToRange: (table) => {
      const info = infoOf(table);
      guardSheet(table.session, info.sheetId);
      table.session.model.removeTable(table.id, true);
      return rangeObject(new RangeTarget(table.session, info.sheetId, info.rect));
    },
    delete: (table) => {
      guardSheet(table.session, infoOf(table).sheetId);
      table.session.model.removeTable(table.id, false);
    },
    clearFilters: (table) => {
      const owner = { session: table.session, sheetId: infoOf(table).sheetId, tableId: table.id };
      const filter = filterOf(owner);
      if (filter) {
        putFilter(owner, { rect: filter.rect, criteria: {} });
      }
    },
    ...eventMethods<TableTarget>(
      { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelectionChanged },
      (table) => table.id,
    ),
  },
}));

/** The methods that answer a part of the table. */
const tableParts = {
  getRange: (table: TableTarget): HostObject => part(table, infoOf(table).rect),
  getDataBodyRange: (table: TableTarget): HostObject => part(table, bodyRect(infoOf(table))),
  getHeaderRowRange: (table: TableTarget): HostObject => {
    const info = infoOf(table);
    if (!info.showHeaders) {
      throw new ExcelError('InvalidOperation', 'The table shows no headers.');
    }
    return part(table, { ...info.rect, rows: 1 });
  },
  getTotalRowRange: (table: TableTarget): HostObject => {
    const info = infoOf(table);
    if (!info.showTotals) {
      throw new ExcelError('InvalidOperation', 'The table shows no totals.');
    }
    return part(table, { ...info.rect, row: info.rect.row + info.rect.rows - 1, rows: 1 });
  },
};

function part(table: TableTarget, rect: Rect): HostObject {
  return rangeObject(new RangeTarget(table.session, infoOf(table).sheetId, rect));
}

const tableSortObject = defineType<TableTarget>({
  name: 'TableSort',
  methods: {
    apply: (table, args) => {
      const info = infoOf(table);
      sortRange(new RangeTarget(table.session, info.sheetId, bodyRect(info)), args.list(0), false);
    },
    /** Forgets the order, the rows stay where they are; no order is remembered here. */
    clear: (table) => {
      infoOf(table);
    },
  },
});

export function infoOf(table: TableTarget): TableInfo {
  return tableInfo(table.session, table.id);
}

type Editable = Parameters<ExcelSession['model']['updateTable']>[1];

function change(table: TableTarget, patch: Editable): void {
  guardSheet(table.session, infoOf(table).sheetId);
  table.session.model.updateTable(table.id, patch);
}

function tableProperty<K extends keyof Editable & keyof TableInfo>(
  key: K,
  read: (value: unknown) => TableInfo[K],
): Property<TableTarget> {
  return {
    get: (table) => infoOf(table)[key],
    set: (table, value) => change(table, { [key]: read(value) }),
  };
}
