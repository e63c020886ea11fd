import { defineType } from '../../richapi/hostObject';
import { conditionalFormatCollectionObject } from '../conditionalFormat/conditionalFormatCollection';
import { rangeFormatObject } from '../format/rangeFormat';
import { dataValidationObject } from '../validation/dataValidation';
import { asBoolean } from '../values';
import { worksheetObject } from '../worksheet/worksheet';
import { isEntireColumn, isEntireRow } from './address';
import { areasOf } from './areas';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { hideLines, rangeCommands, sortRange } from './rangeCommands';
import { officeValue, readCells, valueType, writeCells, writeNumberFormats } from './rangeContent';
import { rangeNavigation } from './rangeNavigation';
import type { RangeTarget } from './rangeTarget';
import { isRowHidden } from './specialCells';

export const rangeObject = defineType<RangeTarget>(() => ({
  name: 'Range',
  keep: (range) => range.keep(),
  release: (range) => range.release(),
  properties: {
    address: { get: (range) => range.address },
    addressLocal: { get: (range) => range.address },
    rowIndex: { get: (range) => range.rect.row },
    columnIndex: { get: (range) => range.rect.column },
    rowCount: { get: (range) => range.rect.rows },
    columnCount: { get: (range) => range.rect.columns },
    cellCount: { get: (range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount) },
    isEntireColumn: { get: (range) => isEntireColumn(range.rect) },
    isEntireRow: { get: (range) => isEntireRow(range.rect) },
    values: {
      calculated: true,
      get: (range) => readCells(range, (cell) => officeValue(cell.value)),
      set: writeCells,
    },
    valueTypes: { calculated: true, get: (range) => readCells(range, (cell) => valueType(cell.value)) },
    text: { calculated: true, get: (range) => readCells(range, (cell) => cell.text) },
    formulas: {
      calculated: true,
      get: (range) => readCells(range, (cell) => cell.formula ?? officeValue(cell.value)),
      set: writeCells,
    },
    formulasLocal: {
      calculated: true,
      get: (range) => readCells(range, (cell) => cell.formula ?? officeValue(cell.value)),
      set: writeCells,
    },
    numberFormat: { get: (range) => readCells(range, (cell) => cell.numberFormat), set: writeNumberFormats },
    numberFormatLocal: {
      get: (range) => readCells(range, (cell) => cell.numberFormat),
      set: writeNumberFormats,
    },
    hasSpill: { get: () => false },
    hidden: { get: (range) => agree([hiddenRows(range), hiddenColumns(range)]) },
    rowHidden: { get: hiddenRows, set: (range, value) => hideLines(range, 'rows', asBoolean(value)) },
    columnHidden: {
      get: hiddenColumns,
      set: (range, value) => hideLines(range, 'columns', asBoolean(value)),
    },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    style: { get: () => 'Normal' },
  },
  navigations: {
    worksheet: (range) => worksheetObject({ session: range.session, id: range.sheetId }),
    format: (range) => rangeFormatObject(areasOf(range)),
    dataValidation: (range) => dataValidationObject(areasOf(range)),
    conditionalFormats: (range) => conditionalFormatCollectionObject(areasOf(range)),
    sort: (range) => rangeSortObject(range),
  },
  methods: { ...rangeNavigation, ...rangeCommands },
}));

const rangeSortObject = defineType<RangeTarget>({
  name: 'RangeSort',
  methods: { apply: (range, args) => sortRange(range, args.list(0), args.flag(2, false)) },
});

/** Rows and columns past this count of a large range are not looked at one by one. */
const MOST_LINES = 10_000;

function hiddenRows(range: RangeTarget): boolean | null {
  const filtered = new Set(range.session.model.filteredRows(range.sheetId));
  return lines(range.rect.row, range.rect.rows, (row) => isRowHidden(range, row, filtered));
}

function hiddenColumns(range: RangeTarget): boolean | null {
  const { model } = range.session;
  return lines(
    range.rect.column,
    range.rect.columns,
    (column) => model.columnSize(range.sheetId, column).hidden,
  );
}

function lines(first: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  return agree(Array.from({ length: Math.min(count, MOST_LINES) }, (_, i) => isHidden(first + i)));
}

/** null where some are and some are not. */
function agree(values: readonly (boolean | null)[]): boolean | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
