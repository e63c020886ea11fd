import type { Area } from '../../sheets/layout/sheetLayout';
import { WorkbookFailure } from '../failure';

/** What stands where a result sheet is to be written. */
export interface ResultProbe {
  readonly sheetIds: ReadonlySet<string>;
  /** undefined: the sheet does not exist yet. */
  readonly existing?: ExistingSheet;
}

export interface ExistingSheet {
  /** What is used; undefined on an empty sheet. */
  readonly used?: Area;
  readonly merges: readonly Area[];
  readonly charts: ReadonlySet<string>;
  /** Ids of the conditional formats that have a formula. */
  readonly highlightIds: readonly string[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly tabColor: string;
}

/** One sync. @throws WorkbookFailure where the sheet must not be written. */
export async function probeResult(context: Excel.RequestContext, name: string): Promise<ResultProbe> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id');
  protection.load('protected');
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('showGridlines,tabColor');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/id,items/type');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn');
  await context.sync();
  const sheetIds = new Set(worksheets.items.map(({ id }) => id));
  if (sheet.isNullObject) {
    if (protection.protected) {
      throw new WorkbookFailure('protectedWorkbook');
    }
    return { sheetIds };
  }
  if (sheet.protection.protected) {
    throw new WorkbookFailure('protectedSheet', { sheet: name });
  }
  if (sheet.autoFilter.isDataFiltered) {
    throw new WorkbookFailure('filteredRows', { sheet: name });
  }
  if (sheet.tables.items.length > 0) {
    throw new WorkbookFailure('tableInTheWay', { sheet: name });
  }
  return {
    sheetIds,
    existing: {
      ...(!used.isNullObject && { used: areaOf(used) }),
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      charts: new Set(sheet.charts.items.map((chart) => chart.name)),
      highlightIds: conditionalFormats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id),
      freeze: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenOf(frozen),
      showGridlines: sheet.showGridlines,
      tabColor: sheet.tabColor,
    },
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Frozen rows come as whole rows, frozen columns as whole columns, both as the corner between. */
function frozenOf(range: Excel.Range): { readonly rows: number; readonly columns: number } {
  return {
    rows: range.isEntireColumn ? 0 : range.rowCount,
    columns: range.isEntireRow ? 0 : range.columnCount,
  };
}
