import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { SheetId } from '../../model/sheet';
import type { TableInfo } from '../../model/table';
import { defineCollection } from '../../richapi/collection';
import type { HostObject } from '../../richapi/hostObject';
import { eventMethods } from '../event/eventMethods';
import { EventType, WHOLE_WORKBOOK } from '../event/events';
import { guardSheet } from '../guard';
import { contains, intersection } from '../range/address';
import { rangeArgument } from '../range/rangeLookup';
import type { ExcelSession } from '../session';
import { tableObject } from './table';

interface Scope {
  readonly session: ExcelSession;
  /** undefined: the tables of the whole workbook */
  readonly sheetId?: SheetId;
}

interface RangeScope extends Scope {
  readonly within: Rect;
  /** Only tables that lie in the range as a whole. */
  readonly whole: boolean;
}

export const tableCollectionObject = defineCollection<Scope>(() => ({
  name: 'TableCollection',
  items: (scope) => tablesIn(scope).map((table) => objectOf(scope, table)),
  item: findTable,
  methods: {
    add: (scope, args) => {
      const { session } = scope;
      const range = rangeArgument(session, scope.sheetId ?? session.model.activeSheet(), args, 0);
      guardSheet(session, range.sheetId);
      if (typeof args.get(1) !== 'boolean') {
        throw new ExcelError('InvalidArgument', 'Say whether there are headers.');
      }
      return objectOf(scope, session.model.addTable(range.sheetId, range.rect, args.flag(1, true)));
    },
    ...eventMethods<Scope>(
      { DataChanged: EventType.tableChanged },
      (scope) => scope.sheetId ?? WHOLE_WORKBOOK,
    ),
  },
}));

/** `Range.getTables` */
export const tableScopedCollectionObject = defineCollection<RangeScope>(() => ({
  name: 'TableScopedCollection',
  items: (scope) => tablesWithin(scope).map((table) => objectOf(scope, table)),
  item: findTable,
  methods: {
    getFirst: (scope) => {
      const [first] = tablesWithin(scope);
      if (first) {
        return objectOf(scope, first);
      }
      throw new ExcelError('ItemNotFound', 'There is no table in the range.');
    },
  },
}));

function findTable(scope: Scope, key: string | number): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tablesIn(scope).find(
    (table) => table.id === String(key) || table.name.toLowerCase() === wanted,
  );
  return found ? objectOf(scope, found) : null;
}

function tablesIn(scope: Scope): readonly TableInfo[] {
  return scope.session.model
    .tables()
    .filter((table) => scope.sheetId === undefined || table.sheetId === scope.sheetId);
}

function tablesWithin(scope: RangeScope): readonly TableInfo[] {
  return tablesIn(scope).filter((table) =>
    scope.whole ? contains(scope.within, table.rect) : intersection(scope.within, table.rect) !== null,
  );
}

function objectOf(scope: Scope, table: TableInfo): HostObject {
  return tableObject({ session: scope.session, id: table.id });
}
