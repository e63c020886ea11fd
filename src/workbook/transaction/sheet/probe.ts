import type { Area } from '../../../sheets/layout/sheetLayout';
import type { FailureCode } from '../../../words/failureCode';
import { areaOfRange } from '../areaOfRange';
import type { FoundFormat } from '../formats/savedFormats';
import { askResultMark } from './resultMark';
import { askMergeRecord, type MergeRecord } from './mergeRecord';

/** What is to be known of a sheet before it can be read. */
export interface SheetProbe {
  readonly id: string;
  /** Why it must not be written. */
  readonly obstacle?: FailureCode;
  /** What is used, formats included; undefined on an empty sheet. */
  readonly used?: Area;
  /** What holds values. */
  readonly filled?: Area;
  readonly merges: MergeRecord;
  readonly mark: string | undefined;
  readonly charts: ReadonlySet<string>;
  readonly formats: readonly FoundFormat[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly tabColor: string;
}

/** Asks for a sheet; after the sync undefined where there is none. */
export function askProbe(sheet: Excel.Worksheet): () => SheetProbe | undefined {
  sheet.load('id,showGridlines,tabColor');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load('rowIndex,columnIndex,rowCount,columnCount');
  const readMerges = askMergeRecord(sheet);
  const readMark = askResultMark(sheet);
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/id,items/type');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn');
  return () => {
    if (sheet.isNullObject) {
      return undefined;
    }
    const obstacle = obstacleOf(sheet);
    return {
      id: sheet.id,
      ...(obstacle && { obstacle }),
      ...(!used.isNullObject && { used: areaOfRange(used) }),
      ...(!filled.isNullObject && { filled: areaOfRange(filled) }),
      merges: readMerges(),
      mark: readMark(),
      charts: new Set(sheet.charts.items.map((chart) => chart.name)),
      formats: conditionalFormats.items.map(({ id, type }) => ({ id, type })),
      freeze: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenOf(frozen),
      showGridlines: sheet.showGridlines,
      tabColor: sheet.tabColor,
    };
  };
}

function obstacleOf(sheet: Excel.Worksheet): FailureCode | undefined {
  if (sheet.protection.protected) {
    return 'protectedSheet';
  }
  if (sheet.autoFilter.isDataFiltered) {
    return 'filteredRows';
  }
  return sheet.tables.items.length > 0 ? 'tableInTheWay' : undefined;
}

/** Frozen rows come as whole rows, frozen columns as whole columns, both as the corner between. */
function frozenOf(range: Excel.Range): { readonly rows: number; readonly columns: number } {
  return {
    rows: range.isEntireColumn ? 0 : range.rowCount,
    columns: range.isEntireRow ? 0 : range.columnCount,
  };
}
