import { ExcelError } from '../../model/excelError';
import type { FilterState, SheetId } from '../../model/sheet';
import { isRecord } from '../../richapi/callArguments';
import { defineType } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { rangeObject } from '../range/range';
import { rangeArgument } from '../range/rangeLookup';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';
import { tableInfo } from '../table/tableInfo';

export interface FilterOwner {
  readonly session: ExcelSession;
  readonly sheetId: SheetId;
  /** Present on the filter of a table. */
  readonly tableId?: string;
}

export const autoFilterObject = defineType<FilterOwner>(() => ({
  name: 'AutoFilter',
  properties: {
    enabled: { get: (owner) => owner.tableId !== undefined || filterOf(owner) !== null },
    isDataFiltered: { get: (owner) => Object.keys(filterOf(owner)?.criteria ?? {}).length > 0 },
    criteria: {
      get: (owner) => {
        const filter = filterOf(owner);
        if (!filter) {
          return [];
        }
        return Array.from({ length: filter.rect.columns }, (_, column) => {
          const values = filter.criteria[column];
          return values ? { filterOn: 'Values', values } : null;
        });
      },
    },
  },
  methods: {
    apply: (owner, args) => {
      const range = rangeArgument(owner.session, owner.sheetId, args, 0);
      const column = args.get(1);
      const current = filterOf(owner);
      const sameRange = current && JSON.stringify(current.rect) === JSON.stringify(range.rect);
      const criteria = sameRange ? { ...current.criteria } : {};
      if (typeof column === 'number') {
        if (column >= range.rect.columns) {
          throw new ExcelError('InvalidArgument', 'There is no such column.');
        }
        criteria[column] = valuesOf(args.record(2));
      }
      putFilter(owner, { rect: range.rect, criteria });
    },
    clearCriteria: (owner) => {
      const filter = filterOf(owner);
      if (filter) {
        putFilter(owner, { ...filter, criteria: {} });
      }
    },
    reapply: (owner) => {
      const filter = filterOf(owner);
      if (filter) {
        putFilter(owner, filter);
      }
    },
    remove: (owner) => putFilter(owner, null),
    getRangeOrNullObject: (owner) => {
      const rect = filterOf(owner)?.rect;
      return rect ? rangeObject(new RangeTarget(owner.session, owner.sheetId, rect)) : null;
    },
  },
}));

export interface ColumnFilter extends FilterOwner {
  readonly tableId: string;
  readonly column: () => number;
}

/** `TableColumn.filter` */
export const filterObject = defineType<ColumnFilter>({
  name: 'Filter',
  properties: {
    criteria: {
      get: (filter) => {
        const values = filterOf(filter)?.criteria[filter.column()];
        return values ? { filterOn: 'Values', values } : null;
      },
    },
  },
  methods: {
    apply: (filter, args) => filterColumn(filter, valuesOf(args.record(0))),
    applyValuesFilter: (filter, args) => filterColumn(filter, args.list(0).map(String)),
    clear: (filter) => filterColumn(filter, undefined),
  },
});

/** The filter of a sheet, or that of a table if the owner is one. */
export function filterOf(owner: FilterOwner): FilterState | null {
  const filter = owner.session.model.filter(owner.sheetId);
  return filter?.tableId === owner.tableId ? filter : null;
}

export function putFilter(owner: FilterOwner, filter: Pick<FilterState, 'rect' | 'criteria'> | null): void {
  guardSheet(owner.session, owner.sheetId, 'allowAutoFilter');
  const { tableId } = owner;
  owner.session.model.setFilter(
    owner.sheetId,
    filter && { ...filter, ...(tableId !== undefined && { tableId }) },
  );
}

function filterColumn(filter: ColumnFilter, values: readonly string[] | undefined): void {
  const { [filter.column()]: _replaced, ...others } = filterOf(filter)?.criteria ?? {};
  const criteria = values ? { ...others, [filter.column()]: values } : others;
  putFilter(filter, { rect: tableInfo(filter.session, filter.tableId).rect, criteria });
}

/** Only filters by value are known here; others would have to be calculated. */
function valuesOf(criteria: Readonly<Record<string, unknown>>): readonly string[] {
  const { filterOn, values, criterion1 } = criteria;
  if (filterOn === 'Values' && Array.isArray(values)) {
    return values.map((value: unknown) => (isRecord(value) ? String(value.date) : String(value)));
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string' && /^=[^*?]*$/.test(criterion1)) {
    return [criterion1.slice(1)];
  }
  throw new ExcelError('NotImplemented', `Filters on ${String(filterOn)} are not answered.`);
}
