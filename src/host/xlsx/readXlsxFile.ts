import { readXlsx, type Sheet, type TableDefinition, type Workbook } from 'hucre/xlsx';
import { CHARTS_KEY, PAGE_LAYOUT_KEY, PROPERTIES_KEY, type ChartsBag } from '../model/bags';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { parseReference } from '../model/univer/move/references';
import { fromFileCell, styleReader } from './cells';
import { fromFileChart } from './charts';
import { fromFileRules } from './conditionalFormats';
import { fromFilePage } from './pageLayout';
import { withPrintNames } from './printNames';
import { fromFileProtection } from './protection';
import { fromFileColor, fromFileStyle } from './styles';
import { fromFileValidation } from './validations';

/** Reads an .xlsx file. Comments, pictures, rich text runs and icon sets are left out. */
export async function readXlsxFile(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const { title, subject, creator, company } = workbook.properties ?? {};
  const properties = Object.fromEntries(
    Object.entries({ title, subject, author: creator, company }).filter(([, text]) => text),
  );
  return {
    sheets: workbook.sheets.map((sheet) => fromFileSheet(workbook, sheet)),
    activeSheet: workbook.activeSheet ?? 0,
    names: (workbook.namedRanges ?? [])
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, range, scope, comment }) => ({
        name,
        formula: `=${range}`,
        comment: comment ?? '',
        visible: true,
        ...(scope === undefined ? {} : { sheet: scope }),
      })),
    bag: Object.keys(properties).length > 0 ? { [PROPERTIES_KEY]: properties } : {},
  };
}

function fromFileSheet(workbook: Workbook, sheet: Sheet): SheetSnapshot {
  const theme = workbook.themeColors ?? [];
  const columns = (sheet.columns ?? []).flatMap((column, index) => {
    const style = column.style ? fromFileStyle(column.style, theme) : undefined;
    const known = {
      ...(column.width === undefined ? {} : { width: column.width }),
      ...(column.hidden ? { hidden: true } : {}),
      ...(style && Object.keys(style).length > 0 ? { style } : {}),
    };
    return Object.keys(known).length > 0 ? [{ index, ...known }] : [];
  });
  const rows = [...(sheet.rowDefs ?? [])].flatMap(([index, { height, hidden }]) =>
    height === undefined && !hidden
      ? []
      : [{ index, ...(height === undefined ? {} : { height }), ...(hidden ? { hidden: true } : {}) }],
  );
  const layout = withPrintNames(fromFilePage(sheet), workbook.namedRanges ?? [], sheet.name);
  const charts: ChartsBag = (sheet.charts ?? []).map((chart, index) =>
    fromFileChart({ columns, rows }, chart, index),
  );
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    tabColor: fromFileColor(sheet.view?.tabColor, theme),
    showGridlines: sheet.view?.showGridLines ?? true,
    cells: cellsOf(sheet, theme),
    columns,
    rows,
    merges: (sheet.merges ?? []).map((merge) => ({
      row: merge.startRow,
      column: merge.startCol,
      rows: merge.endRow - merge.startRow + 1,
      columns: merge.endCol - merge.startCol + 1,
    })),
    validations: (sheet.dataValidations ?? []).map(fromFileValidation),
    conditionalFormats: fromFileRules(sheet.conditionalRules ?? [], theme),
    tables: (sheet.tables ?? []).flatMap(fromFileTable),
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    protection: fromFileProtection(sheet.protection),
    bag: {
      ...(layout ? { [PAGE_LAYOUT_KEY]: layout } : {}),
      ...(charts.length > 0 ? { [CHARTS_KEY]: charts } : {}),
    },
  };
}

function cellsOf(sheet: Sheet, theme: readonly string[]): SheetSnapshot['cells'] {
  const styleOf = styleReader(theme);
  const cells: SheetSnapshot['cells'][number][] = [];
  const listed = new Set<string>();
  sheet.rows.forEach((row, rowIndex) =>
    row.forEach((plain, column) => {
      const key = `${rowIndex},${column}`;
      listed.add(key);
      const detail = sheet.cells?.get(key);
      const cell = fromFileCell(rowIndex, column, plain, detail, styleOf(detail));
      if (cell) {
        cells.push(cell);
      }
    }),
  );
  for (const [key, detail] of sheet.cells ?? []) {
    if (!listed.has(key)) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = fromFileCell(row, column, null, detail, styleOf(detail));
      if (cell) {
        cells.push(cell);
      }
    }
  }
  return cells.sort((first, second) => first.row - second.row || first.column - second.column);
}

function fromFileTable(table: TableDefinition): SheetSnapshot['tables'] {
  const reference = table.range === undefined ? null : parseReference(table.range);
  if (!reference) {
    return [];
  }
  return [
    {
      name: table.displayName ?? table.name,
      rect: reference.rect,
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      style: table.style ?? '',
      showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      columns: table.columns.map((column) => column.name.replace(/_x000[aA]_/g, '\n')),
    },
  ];
}
