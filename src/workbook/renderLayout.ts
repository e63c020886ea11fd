import type { SheetLayout } from '../sheets/layout/sheetLayout';
import { ACTION_BYTES } from './render/bytes';
import { chartStep } from './render/charts';
import { contentSteps } from './render/content';
import { freezeSheet } from './render/freeze';
import { highlightSteps } from './render/highlights';
import { bandsOfStyles } from './render/lookBands';
import { lookSteps } from './render/looks';
import { printStep } from './render/print';
import { rangeOf } from './render/rangeOf';
import { columnSizes, columnSteps, rowSteps } from './render/sizes';
import { validationStep } from './render/validations';
import type { Step } from './run/requests';

export interface RenderOptions {
  /** Charts that stand on the sheet already: they get new data instead of a twin. */
  readonly existingCharts?: ReadonlySet<string>;
  /**
   * A sheet is protected once, when it is made. Later on that would empty the user's undo history, and so would
   * lifting it.
   */
  readonly isNew: boolean;
}

/**
 * The steps that turn an empty sheet into the layout.
 *
 * In an order that matters: content while all cells are still General (render/content), number formats after it,
 * merges after the looks (Excel on the web loses lines that are drawn on merged cells, OfficeDev/office-js 6405),
 * tables on headings that are there, charts last because only they cannot be taken back by rewriting cells, and
 * the protection after everything that it would refuse.
 */
export function renderLayout(layout: SheetLayout, options: RenderOptions): Step[] {
  const { existingCharts = new Set(), isNew } = options;
  return [
    ...layout.blocks.flatMap(contentSteps),
    ...lookSteps(bandsOfStyles(layout.styles)),
    ...columnSteps(columnSizes(layout.columns)),
    ...rowSteps(layout.rows),
    ...layout.merges.map((area) => step((sheet) => rangeOf(sheet, area).merge(false))),
    ...layout.tables.map((table) => step((sheet) => addTable(sheet, table))),
    ...layout.validations.map(validationStep),
    ...highlightSteps(layout.highlights),
    step((sheet) => setView(sheet, layout)),
    ...(layout.print ? [printStep(layout.print)] : []),
    ...layout.charts.map((chart) => chartStep(chart, existingCharts)),
    ...(isNew ? [step((sheet) => finishNewSheet(sheet, layout))] : []),
  ];
}

function step(apply: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: ACTION_BYTES * 2, apply };
}

function addTable(sheet: Excel.Worksheet, layout: SheetLayout['tables'][number]): void {
  const table = sheet.tables.add(rangeOf(sheet, layout.area), true);
  table.name = layout.name;
  // The cells carry their own look; Excel's stripes would lie over it.
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

function setView(sheet: Excel.Worksheet, layout: SheetLayout): void {
  sheet.showGridlines = layout.showGridlines;
  if (layout.tabColor !== undefined) {
    sheet.tabColor = layout.tabColor;
  }
  if (layout.freeze) {
    freezeSheet(sheet, layout.freeze);
  }
}

function finishNewSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  if (layout.protected) {
    sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
  }
  if (layout.visibility !== 'visible') {
    sheet.visibility = layout.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  }
}
