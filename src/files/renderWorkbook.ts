import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { SheetLayout } from '../sheets/layout/sheetLayout';
import { cellsOf } from './render/cells';
import { chartOf } from './render/charts';
import { pageOf, printNamesOf } from './render/printing';
import { areaReference, formulaText } from './render/references';
import { color, DEFAULT_FONT, highlightStyle } from './render/styles';
import { tableOf } from './render/tables';
import { validationOf } from './render/validations';
import { writable } from './render/writable';

/** The file format counts the padding of a cell (5 pixels of 7 per digit) into the width of a column. */
const WIDTH_PADDING = 5 / 7;

/**
 * Renders layouts as the sheets of one .xlsx file; what stands in a layout stands in the file.
 *
 * The file opens on its first visible sheet. Formulas carry no results: whoever opens it computes them.
 *
 * @throws LayoutError for a layout that no .xlsx file can hold, a programming error.
 */
export async function renderWorkbook(given: readonly SheetLayout[]): Promise<Uint8Array> {
  const layouts = given.map(writable);
  return writeXlsx({
    sheets: layouts.map(sheetOf),
    defaultFont: DEFAULT_FONT,
    namedRanges: layouts.flatMap(printNamesOf),
    activeSheet: Math.max(
      0,
      layouts.findIndex((layout) => layout.visibility === 'visible'),
    ),
  });
}

function sheetOf(layout: SheetLayout): WriteSheet {
  return {
    name: layout.name,
    columns: layout.columns.map(({ width, hidden }) => ({
      width: width + WIDTH_PADDING,
      ...(hidden === true && { hidden }),
    })),
    cells: cellsOf(layout),
    rowDefs: new Map(
      layout.rows.map(({ row, height, hidden }) => [
        row,
        { ...(height !== undefined && { height }), ...(hidden === true && { hidden }) },
      ]),
    ),
    merges: layout.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    dataValidations: layout.validations.map(validationOf),
    conditionalRules: layout.highlights.map((highlight, index) => ({
      type: 'expression',
      priority: index + 1,
      formula: formulaText(highlight.formula),
      style: highlightStyle(highlight.style),
      range: areaReference(highlight.area),
    })),
    tables: layout.tables.map((table) => tableOf(layout, table)),
    charts: layout.charts.map((chart) => chartOf(layout, chart)),
    view: {
      showGridLines: layout.showGridlines,
      ...(layout.tabColor !== undefined && { tabColor: color(layout.tabColor) }),
    },
    ...(layout.freeze && { freezePane: layout.freeze }),
    // Whoever fills a form may still filter it, and widen a column that is too narrow for the text.
    ...(layout.protected && {
      protection: {
        sheet: true,
        objects: true,
        scenarios: true,
        autoFilter: true,
        formatColumns: true,
        formatRows: true,
      },
    }),
    ...(layout.print && pageOf(layout.print)),
    ...(layout.visibility === 'hidden' && { hidden: true }),
    ...(layout.visibility === 'veryHidden' && { veryHidden: true }),
  };
}
