import type { Area, ChartLayout, SheetLayout } from '../../../sheets/layout/sheetLayout';
import { ACTION_BYTES } from '../../render/bytes';
import { addChart } from '../../render/charts';
import { contentSteps } from '../../render/content';
import { freezeSheet } from '../../render/freeze';
import { lookSteps } from '../../render/looks';
import { putResultMark } from './resultMark';
import { rangeOf } from '../../render/rangeOf';
import { columnSteps, rowSteps, type ColumnSize } from '../../render/sizes';
import type { Step } from '../../run/requests';
import { formatSteps } from '../formats/savedFormats';
import { formerChartData } from './chartData';
import { clearStep } from './clearSheet';
import { putMergeRecord } from './mergeRecord';
import type { SheetProbe } from './probe';
import { restorePages } from './savedPages';
import type { SheetSnapshot } from './snapshot';

/** What a sheet is brought back to, and from what. */
export interface Restoring {
  readonly probe: SheetProbe;
  readonly snapshot: SheetSnapshot;
  /** All cells that were touched. */
  readonly area: Area;
  /** What was written, wholly or in part. */
  readonly layout: SheetLayout;
  /** The charts that stand on the sheet now. */
  readonly charts: ReadonlySet<string>;
}

/** The steps that bring a sheet back to the snapshot after the layout was written, wholly or in part. */
export function restoreSteps(restoring: Restoring): Step[] {
  const { probe, snapshot, area, layout } = restoring;
  return [
    clearStep(area),
    ...contentSteps(snapshot.block),
    ...lookSteps(snapshot.bands),
    ...columnSteps(columnsOf(snapshot, layout)),
    ...rowSteps(snapshot.rows),
    ...snapshot.merges.map((merge) => step((sheet) => rangeOf(sheet, merge).merge(false))),
    ...formatSteps(snapshot.formats),
    step((sheet) => {
      sheet.showGridlines = probe.showGridlines;
      sheet.tabColor = probe.tabColor;
      freezeSheet(sheet, probe.freeze);
      putMergeRecord(sheet, snapshot.hasRecord ? snapshot.merges : undefined);
      putResultMark(sheet, probe.mark);
    }),
    {
      bytes: ACTION_BYTES * (2 + 2 * (snapshot.pages.rows.length + snapshot.pages.columns.length)),
      apply: (sheet) => restorePages(sheet, snapshot.pages),
    },
    ...layout.charts.map((chart) => step((sheet) => restoreChart(sheet, chart, restoring))),
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
  { probe, snapshot, layout, charts }: Restoring,
): void {
  if (!probe.charts.has(chart.name)) {
    if (charts.has(chart.name)) {
      sheet.charts.getItem(chart.name).delete();
    }
    return;
  }
  const data = formerChartData(chart, layout, snapshot.block);
  if (data && charts.has(chart.name)) {
    sheet.charts.getItem(chart.name).setData(rangeOf(sheet, data), 'Columns');
  } else if (data) {
    addChart(sheet, { ...chart, data });
  }
}

function step(apply: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: ACTION_BYTES * 2, apply };
}
