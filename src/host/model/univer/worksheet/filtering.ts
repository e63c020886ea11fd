import type { WorkbookModel } from '../../model';
import type { FilterState, SheetId } from '../../sheet';
import { perform, sheetOf, type ModelContext } from '../context';
import { CellReader } from '../range/cells';

/** The auto filter of a sheet or of one of its tables. Hidden rows are computed from what the cells show. */
export function filteringPart(
  context: ModelContext,
): Pick<WorkbookModel, 'filter' | 'setFilter' | 'filteredRows'> {
  const hidden = new HiddenRows(context);
  context.injector
    .get(context.library.SheetInterceptorService)
    .intercept(context.library.INTERCEPTOR_POINT.ROW_FILTERED, {
      handler: (filtered, location, next) =>
        filtered || hidden.of(location.subUnitId).has(location.row) || next(filtered),
    });
  return {
    filter: (id) => context.slots.sheet(id, 'filter'),
    setFilter: (id, filter) => {
      sheetOf(context, id);
      const change = context.slots.changeSheet(id, 'filter', filter);
      perform(context, { redo: [change.redo], undo: [change.undo] });
    },
    filteredRows: (id) => [...hidden.of(id)].sort((first, second) => first - second),
  };
}

/** As in Excel a filter is applied when it is set, not again when cells change. */
class HiddenRows {
  private readonly known = new Map<SheetId, { filter: FilterState; rows: Set<number> }>();
  private static readonly NONE: ReadonlySet<number> = new Set();

  constructor(private readonly context: ModelContext) {}

  of(id: SheetId): ReadonlySet<number> {
    const filter = this.context.slots.sheet(id, 'filter');
    if (!filter || Object.keys(filter.criteria).length === 0) {
      return HiddenRows.NONE;
    }
    const known = this.known.get(id);
    if (known?.filter === filter) {
      return known.rows;
    }
    const rows = new Set<number>();
    // Known before it is filled: reading a cell's text asks for filtered rows again.
    this.known.set(id, { filter, rows });
    this.fill(id, filter, rows);
    return rows;
  }

  private fill(id: SheetId, { rect, criteria }: FilterState, rows: Set<number>): void {
    const reader = new CellReader(this.context, sheetOf(this.context, id));
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) {
      const passes = Object.entries(criteria).every(([column, texts]) =>
        texts.includes(reader.read(row, rect.column + Number(column)).text),
      );
      if (!passes) {
        rows.add(row);
      }
    }
  }
}
