import { CHARTS_KEY, type ChartBag, type ChartSeries } from '../../model/bags';
import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { SheetId } from '../../model/sheet';
import { qualified } from '../range/address';
import type { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';

export interface ChartOwner {
  readonly session: ExcelSession;
  readonly sheetId: SheetId;
}

export interface ChartTarget extends ChartOwner {
  readonly id: string;
}

export function chartsOf(owner: ChartOwner): readonly ChartBag[] {
  const stored = owner.session.model.bag({ sheetId: owner.sheetId }, CHARTS_KEY);
  return Array.isArray(stored) ? (stored as readonly ChartBag[]) : [];
}

export function chartOf(target: ChartTarget): ChartBag {
  const found = chartsOf(target).find((chart) => chart.id === target.id);
  if (found) {
    return found;
  }
  throw new ExcelError('ItemNotFound', 'The chart does not exist any more.');
}

export function putCharts(owner: ChartOwner, charts: readonly ChartBag[]): void {
  owner.session.model.setBag({ sheetId: owner.sheetId }, CHARTS_KEY, charts);
}

/**
 * The series of a block of cells, as Excel finds them: a first row of texts names the series and a first column of
 * texts the categories; with 'Auto' the longer side runs along the categories.
 */
export function seriesOf(range: RangeTarget, by: 'Auto' | 'Columns' | 'Rows'): readonly ChartSeries[] {
  const { session, sheetId, rect } = range;
  const sheet = session.sheet(sheetId).name;
  const byColumns = by === 'Columns' || (by === 'Auto' && rect.rows >= rect.columns);
  const cells = session.model.read(sheetId, rect);
  const isText = (row: number, column: number): boolean => typeof cells[row]?.[column]?.value === 'string';
  const isEmptyCorner = cells[0]?.[0]?.value === null;
  const hasHeader = rect.rows > 1 && (isText(0, rect.columns - 1) || isEmptyCorner);
  const hasLabels = rect.columns > 1 && (isText(rect.rows - 1, 0) || isEmptyCorner);
  const [top, left] = [hasHeader ? 1 : 0, hasLabels ? 1 : 0];
  const part = (row: number, column: number, rows: number, columns: number): string => {
    const target: Rect = { row: rect.row + row, column: rect.column + column, rows, columns };
    return qualified(sheet, target, '$');
  };
  const [rows, columns] = [rect.rows - top, rect.columns - left];
  return byColumns
    ? Array.from({ length: columns }, (_, i) => ({
        ...(hasHeader && { nameRef: part(0, left + i, 1, 1) }),
        values: part(top, left + i, rows, 1),
        ...(hasLabels && { categories: part(top, 0, rows, 1) }),
      }))
    : Array.from({ length: rows }, (_, i) => ({
        ...(hasLabels && { nameRef: part(top + i, 0, 1, 1) }),
        values: part(top + i, left, 1, columns),
        ...(hasHeader && { categories: part(0, left, 1, columns) }),
      }));
}

/** In charts of points the first series says where they lie, and with bubbles the third how large they are. */
export function pointSeries(type: string, series: readonly ChartSeries[]): readonly ChartSeries[] {
  const [first, second, third] = series;
  if (!/^(?:XYScatter|Bubble)/.test(type) || !first || !second || first.categories !== undefined) {
    return series;
  }
  if (type.startsWith('Bubble') && third) {
    return [{ ...second, categories: first.values, formats: { bubbleSizes: third.values } }];
  }
  return series.slice(1).map((each) => ({ ...each, categories: first.values }));
}

/** Points from the corner of the sheet to the corner of a cell. */
export function cellCorner(range: RangeTarget, row: number, column: number): { left: number; top: number } {
  const { model } = range.session;
  const sum = (count: number, size: (index: number) => { size: number; hidden: boolean }): number =>
    Array.from({ length: count }, (_, i) => size(i)).reduce(
      (total, each) => total + (each.hidden ? 0 : each.size),
      0,
    );
  return {
    left: sum(column, (i) => model.columnSize(range.sheetId, i)),
    top: sum(row, (i) => model.rowSize(range.sheetId, i)),
  };
}
