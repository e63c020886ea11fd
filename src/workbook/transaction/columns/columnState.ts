import type { Area } from '../../../sheets/layout/sheetLayout';
import { rangeOf } from '../../render/rangeOf';
import { areaOfRange } from '../areaOfRange';
import type { Inquiry } from '../inquiry';
import type { ColumnPlace } from './placeColumn';

/** What stands where a table gets a column. */
export interface ColumnState {
  /** Where the table stands, heading included; undefined where it is gone. */
  readonly table: Area | undefined;
  readonly headings: readonly string[];
  /** The first column right of all that stands on the sheet. */
  readonly end: number;
  /** Where the new heading stands in its place: nothing else stands in that column of the sheet. */
  readonly isBlank: boolean;
  /** What of its looks is made last; undefined where the new heading does not stand in its place. */
  readonly looks: string | undefined;
}

interface Pending {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly headings: Excel.Range;
  readonly used: Excel.Range;
  column?: PendingColumn;
}

interface PendingColumn {
  readonly used: Excel.Range;
  readonly body: Excel.Range;
  readonly formats: OfficeExtension.ClientResult<number>;
}

const HEADING_BYTES = 100;

export function askColumn(context: Excel.RequestContext, place: ColumnPlace): Inquiry<ColumnState> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  const table = context.workbook.tables.getItemOrNullObject(place.table);
  const pending: Pending = {
    sheet,
    table,
    range: table.getRange(),
    headings: table.getHeaderRowRange(),
    used: sheet.getUsedRangeOrNullObject(),
  };
  return {
    stages: [
      () => [{ bytes: 500 + place.before.columns * HEADING_BYTES, load: () => loadTable(pending) }],
      () =>
        headingAt(pending, place) === place.added.heading
          ? [{ bytes: 500, load: () => loadColumn(pending, place) }]
          : [],
    ],
    answer: () => ({
      table: pending.table.isNullObject ? undefined : areaOfRange(pending.range),
      headings: headingsOf(pending),
      end: pending.used.isNullObject ? 0 : pending.used.columnIndex + pending.used.columnCount,
      isBlank: isBlank(pending),
      looks: pending.column && looksText(pending.column),
    }),
  };
}

function loadTable({ table, range, headings, used }: Pending): () => void {
  table.load('name');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  headings.load('values');
  used.load('columnIndex,columnCount');
  return () => undefined;
}

function loadColumn(pending: Pending, { at, body }: ColumnPlace): () => void {
  const range = rangeOf(pending.sheet, { row: body.row, column: at, rows: body.rows, columns: 1 });
  const used = range.getEntireColumn().getUsedRangeOrNullObject(true);
  used.load('rowCount');
  range.load('format/columnWidth,dataValidation/type');
  pending.column = { used, body: range, formats: range.conditionalFormats.getCount() };
  return () => undefined;
}

function looksText({ body, formats }: PendingColumn): string {
  return JSON.stringify([body.format.columnWidth, body.dataValidation.type, formats.value]);
}

function headingsOf({ table, headings }: Pending): string[] {
  return table.isNullObject ? [] : ((headings.values as unknown[][])[0] ?? []).map(String);
}

function headingAt(pending: Pending, { at }: ColumnPlace): string | undefined {
  const { table, range } = pending;
  return table.isNullObject ? undefined : headingsOf(pending)[at - range.columnIndex];
}

/** One used cell: that of the heading. */
function isBlank({ column }: Pending): boolean {
  return column !== undefined && !column.used.isNullObject && column.used.rowCount === 1;
}
