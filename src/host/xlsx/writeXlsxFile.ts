import { writeXlsx, type TableDefinition, type WriteSheet } from 'hucre/xlsx';
import {
  CHARTS_KEY,
  PAGE_LAYOUT_KEY,
  PROPERTIES_KEY,
  type ChartsBag,
  type PageLayoutBag,
} from '../model/bags';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { addressOf } from '../model/univer/move/references';
import { toFileCells } from './cells';
import { toFileChart } from './charts';
import { toFileRules } from './conditionalFormats';
import { toFilePage } from './pageLayout';
import { printNames } from './printNames';
import { toFileProtection } from './protection';
import { DEFAULT_FONT, toFileColor, toFileStyle } from './styles';
import { toFileValidation } from './validations';

/** A workbook as the bytes of an .xlsx file. Settings and custom XML of the bags are not part of it. */
export async function writeXlsxFile(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const properties = (workbook.bag[PROPERTIES_KEY] ?? {}) as Readonly<Record<string, string>>;
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => toFileSheet(workbook, sheet)),
    activeSheet: workbook.activeSheet,
    defaultFont: DEFAULT_FONT,
    namedRanges: [
      ...workbook.names.map(({ name, formula, sheet, comment }) => ({
        name,
        range: formula.replace(/^=/, ''),
        ...(sheet === undefined ? {} : { scope: sheet }),
        ...(comment === '' ? {} : { comment }),
      })),
      ...workbook.sheets.flatMap((sheet) => printNames(sheet.name, layoutOf(sheet))),
    ],
    properties: {
      ...(properties['title'] ? { title: properties['title'] } : {}),
      ...(properties['subject'] ? { subject: properties['subject'] } : {}),
      ...(properties['author'] ? { creator: properties['author'] } : {}),
      ...(properties['company'] ? { company: properties['company'] } : {}),
    },
  });
}

function toFileSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): WriteSheet {
  const charts = (sheet.bag[CHARTS_KEY] ?? []) as ChartsBag;
  return {
    name: sheet.name,
    cells: toFileCells(sheet),
    rows: [],
    columns: toFileColumns(sheet),
    rowDefs: new Map(
      sheet.rows.map(({ index, height, hidden }) => [
        index,
        { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
      ]),
    ),
    merges: sheet.merges.map((rect) => ({
      startRow: rect.row,
      startCol: rect.column,
      endRow: rect.row + rect.rows - 1,
      endCol: rect.column + rect.columns - 1,
    })),
    dataValidations: sheet.validations.map(toFileValidation),
    conditionalRules: toFileRules(sheet.conditionalFormats),
    ...(sheet.freeze.rows > 0 || sheet.freeze.columns > 0 ? { freezePane: sheet.freeze } : {}),
    ...(sheet.protection.protected ? { protection: toFileProtection(sheet.protection) } : {}),
    ...(PAGE_LAYOUT_KEY in sheet.bag ? toFilePage(layoutOf(sheet)) : {}),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === '' ? {} : { tabColor: toFileColor(sheet.tabColor) }),
    },
    ...(sheet.visibility === 'Hidden' ? { hidden: true } : {}),
    ...(sheet.visibility === 'VeryHidden' ? { veryHidden: true } : {}),
    tables: sheet.tables.map(toFileTable),
    charts: charts.map((chart) => toFileChart(workbook, sheet, chart)),
  };
}

function layoutOf(sheet: SheetSnapshot): PageLayoutBag {
  return (sheet.bag[PAGE_LAYOUT_KEY] ?? {}) as PageLayoutBag;
}

/** hucre takes columns by their position. */
function toFileColumns(sheet: SheetSnapshot): NonNullable<WriteSheet['columns']> {
  const columns: NonNullable<WriteSheet['columns']> = [];
  for (const { index, width, hidden, style } of sheet.columns) {
    columns[index] = {
      ...(width === undefined ? {} : { width }),
      ...(hidden ? { hidden } : {}),
      ...(style ? { style: toFileStyle(style) } : {}),
    };
  }
  return Array.from(columns, (column) => column ?? {});
}

function toFileTable(table: SheetSnapshot['tables'][number]): TableDefinition {
  return {
    name: table.name,
    range: addressOf(table.rect),
    // A line break in a heading is written as an escape, in the table as in the cell.
    columns: table.columns.map((name) => ({ name: name.replace(/\r?\n/g, '_x000a_') })),
    ...(table.style === '' ? {} : { style: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}
