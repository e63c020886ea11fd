import type { Area, ChartLayout, SheetLayout } from '../../sheets/layout/sheetLayout';
import { ACTION_BYTES } from '../render/bytes';
import { contentSteps } from '../render/content';
import { freezeSheet } from '../render/freeze';
import { addHighlight } from '../render/highlights';
import { lookSteps } from '../render/looks';
import { rangeOf } from '../render/rangeOf';
import { columnSteps, rowSteps, type ColumnSize } from '../render/sizes';
import type { Step } from '../run/requests';
import { formerChartData } from './chartData';
import type { SheetSnapshot } from './snapshot';
import { clearStep } from './clearSheet';

/** The steps that bring a sheet back to the snapshot after the layout was written, wholly or in part, into `area`. */
export function restoreSteps(snapshot: SheetSnapshot, area: Area, layout: SheetLayout): Step[] {
  return [
    clearStep(area),
    ...snapshot.merges.map((merge) => step((sheet) => rangeOf(sheet, merge).merge(false))),
    ...contentSteps(snapshot.block),
    ...lookSteps(snapshot.bands),
    ...columnSteps(columnsOf(snapshot, layout)),
    ...rowSteps(snapshot.rows),
    ...[...snapshot.highlights]
      .reverse()
      .map((highlight) =>
        step((sheet) => addHighlight(rangeOf(sheet, highlight.area), highlight.formula, highlight.look)),
      ),
    step((sheet) => {
      sheet.showGridlines = snapshot.showGridlines;
      sheet.tabColor = snapshot.tabColor;
      freezeSheet(sheet, snapshot.freeze);
    }),
    ...layout.charts.map((chart) => step((sheet) => restoreChart(sheet, chart, layout, snapshot))),
  ];
}

/** The former widths, and the standard one where the layout has set a width for the first time. */
function columnsOf(snapshot: SheetSnapshot, layout: SheetLayout): ColumnSize[] {
  const former = new Map(snapshot.columns.map((column) => [column.index, column]));
  const touched = layout.columns
    .map((_, index): ColumnSize => ({ index, width: snapshot.standardWidth, hidden: false }))
    .filter(({ index }) => !former.has(index));
  return [...former.values(), ...touched].sort((left, right) => left.index - right.index);
}

/** A chart that was there shows its old rows again; one that was not is removed. */
function restoreChart(
  sheet: Excel.Worksheet,
  chart: ChartLayout,
  layout: SheetLayout,
  snapshot: SheetSnapshot,
): void {
  if (!snapshot.charts.has(chart.name)) {
    sheet.charts.getItemOrNullObject(chart.name).delete();
    return;
  }
  const data = formerChartData(chart, layout, snapshot.block);
  if (data) {
    sheet.charts.getItem(chart.name).setData(rangeOf(sheet, data), 'Columns');
  }
}

function step(apply: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: ACTION_BYTES * 2, apply };
}
