import { ExcelError } from '../../model/excelError';
import type { FilterState, SheetId } from '../../model/sheet';
import { defineType } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { rangeObject } from '../range/range';
import { rangeArgument } from '../range/rangeLookup';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';
import { tableInfo } from '../table/tableInfo';
import { passingTexts, type Criteria } from './filterCriteria';

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
        return Array.from({ length: filter.rect.columns }, (_, column) => criteriaOf(filter, column));
      },
    },
  },
  methods: {
    apply: (owner, args) => {
      const range = rangeArgument(owner.session, owner.sheetId, args, 0);
      const column = args.get(1);
      const current = filterOf(owner);
      const sameRange = current && JSON.stringify(current.rect) === JSON.stringify(range.rect);
      const before = sameRange ? current : { rect: range.rect, criteria: {} };
      if (typeof column !== 'number') {
        putFilter(owner, before);
        return;
      }
      if (column >= range.rect.columns) {
        throw new ExcelError('InvalidArgument', 'There is no such column.');
      }
      putFilter(owner, withColumn(owner, before, column, args.record(2)));
    },
    clearCriteria: (owner) => {
      const filter = filterOf(owner);
      if (filter) {
        putFilter(owner, { rect: filter.rect, criteria: {} });
      }
    },
    clearColumnCriteria: (owner, args) => {
      const filter = filterOf(owner);
      if (filter) {
        putFilter(owner, withColumn(owner, filter, args.integer(0), undefined));
      }
    },
    reapply: (owner) => {
      const filter = filterOf(owner);
      if (filter) {
        const again = Object.entries(filter.given ?? {}).reduce<Filter>(
          (state, [column, criteria]) => withColumn(owner, state, Number(column), criteria),
          filter,
        );
        putFilter(owner, { ...again });
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
        const state = filterOf(filter);
        return state && criteriaOf(state, filter.column());
      },
    },
  },
  methods: {
    apply: (filter, args) => filterColumn(filter, args.record(0)),
    applyValuesFilter: (filter, args) => filterColumn(filter, { filterOn: 'Values', values: args.list(0) }),
    applyCustomFilter: (filter, args) =>
      filterColumn(filter, {
        filterOn: 'Custom',
        criterion1: args.text(0),
        criterion2: args.optionalText(1),
        operator: args.choice(2, ['And', 'Or'] as const, 'And'),
      }),
    applyDynamicFilter: (filter, args) =>
      filterColumn(filter, { filterOn: 'Dynamic', dynamicCriteria: args.text(0) }),
    applyTopItemsFilter: (filter, args) =>
      filterColumn(filter, { filterOn: 'TopItems', criterion1: args.integer(0) }),
    applyTopPercentFilter: (filter, args) =>
      filterColumn(filter, { filterOn: 'TopPercent', criterion1: args.integer(0) }),
    applyBottomItemsFilter: (filter, args) =>
      filterColumn(filter, { filterOn: 'BottomItems', criterion1: args.integer(0) }),
    applyBottomPercentFilter: (filter, args) =>
      filterColumn(filter, { filterOn: 'BottomPercent', criterion1: args.integer(0) }),
    clear: (filter) => filterColumn(filter, undefined),
  },
});

/** The filter of a sheet, or that of a table if the owner is one. */
export function filterOf(owner: FilterOwner): FilterState | null {
  const filter = owner.session.model.filter(owner.sheetId);
  return filter?.tableId === owner.tableId ? filter : null;
}

type Filter = Omit<FilterState, 'tableId'>;

export function putFilter(owner: FilterOwner, filter: Filter | null): void {
  guardSheet(owner.session, owner.sheetId, 'allowAutoFilter');
  const { tableId } = owner;
  owner.session.model.setFilter(
    owner.sheetId,
    filter && { ...filter, ...(tableId !== undefined && { tableId }) },
  );
}

function filterColumn(filter: ColumnFilter, criteria: Criteria | undefined): void {
  const { rect } = tableInfo(filter.session, filter.tableId);
  const before = filterOf(filter);
  putFilter(filter, withColumn(filter, { criteria: {}, ...before, rect }, filter.column(), criteria));
}

/** The filter with other criteria in one column, or with none there. */
function withColumn(
  owner: FilterOwner,
  before: Filter,
  column: number,
  criteria: Criteria | undefined,
): Filter {
  const { [column]: _texts, ...texts } = before.criteria;
  const { [column]: _asked, ...given } = before.given ?? {};
  if (!criteria) {
    return { ...before, criteria: texts, given };
  }
  const { row, rows } = before.rect;
  const body = { row: row + 1, column: before.rect.column + column, rows: rows - 1, columns: 1 };
  const cells = owner.session.model.read(owner.sheetId, body).flat();
  return {
    ...before,
    criteria: { ...texts, [column]: passingTexts(criteria, cells) },
    given: criteria.filterOn === 'Values' ? given : { ...given, [column]: criteria },
  };
}

function criteriaOf(filter: FilterState, column: number): Criteria | null {
  const values = filter.criteria[column];
  return values ? (filter.given?.[column] ?? { filterOn: 'Values', values }) : null;
}
