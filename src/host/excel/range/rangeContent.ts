import type { CellReading, CellValue, CellWrite } from '../../model/cell';
import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import { EventType, WHOLE_WORKBOOK } from '../event/events';
import { guardContent, guardSheet } from '../guard';
import { formatRect } from './address';
import { isFormula } from './formulaSyntax';
import type { RangeTarget } from './rangeTarget';
import { typedCell } from './typedText';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export type Matrix = readonly (readonly unknown[])[];

/** Content of every cell, or null where Excel gives none: whole rows and columns, millions of cells. */
export function readCells<T>(target: RangeTarget, pick: (cell: CellReading) => T): T[][] | null {
  if (target.isUnbounded) {
    return null;
  }
  return target.session.model.read(target.sheetId, target.rect).map((row) => row.map(pick));
}

/** As Office.js gives a value: "" for an empty cell, the text of an error. */
export function officeValue(value: CellValue): string | number | boolean {
  if (value === null) {
    return '';
  }
  return typeof value === 'object' ? value.error : value;
}

/** A cell as it was, to be written again. */
export function writeOf({ value, formula }: CellReading): CellWrite {
  if (formula !== undefined) {
    return { formula };
  }
  return typeof value === 'object' && value !== null ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) {
    return 'Empty';
  }
  if (typeof value === 'object') {
    return 'Error';
  }
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

/** `values =` and `formulas =`: typed into the cells, after the lock of every one of them was checked. */
export function writeCells(target: RangeTarget, value: unknown): void {
  if (target.isUnbounded) {
    throw new ExcelError('InvalidArgument', 'Whole rows and columns take no values.');
  }
  const matrix = matrixOf(target, value);
  const { session, sheetId, rect } = target;
  guardContent(target, session.modelBehindWrites);
  const before = session.modelBehindWrites.read(sheetId, rect);
  const year = new Date().getFullYear();
  const formats: { row: number; column: number; format: string }[] = [];
  const writes = matrix.map((row, r) =>
    row.map((cell, c) => {
      const numberFormat = before[r]?.[c]?.numberFormat ?? 'General';
      const typed = typedValue(cell, numberFormat, year);
      if (typed.format !== undefined && numberFormat === 'General') {
        formats.push({ row: rect.row + r, column: rect.column + c, format: typed.format });
      }
      return typed.write;
    }),
  );
  session.writes.add(sheetId, rect, writes);
  tellFormulas(target, before, writes);
  for (const run of columnRuns(formats)) {
    session.model.setStyle(sheetId, run.rect, { numberFormat: run.format });
  }
}

/** Tells which formulas came, went or are others now. */
function tellFormulas(
  { session, sheetId, rect }: RangeTarget,
  before: readonly (readonly CellReading[])[],
  writes: readonly (readonly CellWrite[])[],
): void {
  session.events.emit(EventType.worksheetFormulaChanged, [sheetId, WHOLE_WORKBOOK], () => {
    const formulaDetails = writes.flatMap((row, r) =>
      row.flatMap((write, c) => {
        const previousFormula = before[r]?.[c]?.formula ?? '';
        const formula = typeof write === 'object' && write !== null ? write.formula : '';
        const cell = { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 };
        return write === undefined || formula === previousFormula
          ? []
          : [{ cellAddress: formatRect(cell), previousFormula }];
      }),
    );
    return formulaDetails.length === 0
      ? undefined
      : { worksheetId: sheetId, source: 'Local', triggerSource: 'ThisLocalAddin', formulaDetails };
  });
}

/** `numberFormat =`: null leaves a cell as it is. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  guardSheet(target.session, target.sheetId, 'allowFormatCells');
  const { model } = target.session;
  if (typeof value === 'string') {
    model.setStyle(target.sheetId, target.rect, { numberFormat: value });
    return;
  }
  const matrix = matrixOf(target, value);
  const formats = matrix.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell === null) {
        return [];
      }
      if (typeof cell !== 'string') {
        throw new ExcelError('InvalidArgument', 'A number format is a text.');
      }
      return [{ row: target.rect.row + r, column: target.rect.column + c, format: cell }];
    }),
  );
  for (const run of columnRuns(formats)) {
    model.setStyle(target.sheetId, run.rect, { numberFormat: run.format });
  }
}

/** One value for all cells, alone or as an array of one, or an array of exactly the shape of the range. */
export function matrixOf(target: RangeTarget, value: unknown): Matrix {
  const { rows, columns } = target.rect;
  if (!Array.isArray(value)) {
    if (value === null || value === undefined) {
      throw new ExcelError('InvalidArgument', 'null is no value of a range.');
    }
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  if (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1) {
    const [[only]] = value as [[unknown]];
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => only));
  }
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (fits) {
    return value as Matrix;
  }
  throw new ExcelError(
    'InvalidArgument',
    `The array has not the ${String(rows)} rows and ${String(columns)} columns of the range.`,
  );
}

function typedValue(
  value: unknown,
  format: string,
  year: number,
): { readonly write: CellWrite; readonly format?: string } {
  switch (typeof value) {
    case 'string': {
      if (value.length > LONGEST_TEXT) {
        throw new ExcelError('InvalidArgument', 'The text is too long for a cell.');
      }
      if (value.startsWith('=') && value.length > LONGEST_FORMULA) {
        throw new ExcelError('FormulaLengthExceedsLimit');
      }
      return checked(typedCell(value, format, year));
    }
    case 'number':
      return { write: format === '@' ? String(value) : value };
    case 'boolean':
      return { write: format === '@' ? String(value).toUpperCase() : value };
    default:
      if (value === null || value === undefined) {
        return { write: undefined };
      }
      throw new ExcelError('InvalidArgument', 'A cell takes a text, a number or a boolean.');
  }
}

/** What Excel would not take as a formula it refuses, so a text that only looks like one needs its apostrophe. */
function checked<T extends { readonly write: CellWrite }>(typed: T): T {
  const { write } = typed;
  if (typeof write === 'object' && write !== null && !isFormula(write.formula)) {
    throw new ExcelError('InvalidArgument', `There is a problem with this formula: ${write.formula}`);
  }
  return typed;
}

interface FormatRun {
  readonly rect: Rect;
  readonly format: string;
}

/** Joins cells of one format that lie under one another, so that a column takes one call and not one per cell. */
function columnRuns(cells: readonly { row: number; column: number; format: string }[]): readonly FormatRun[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number; format: string }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const joins =
      last?.column === cell.column && last.format === cell.format && last.row + last.rows === cell.row;
    if (last && joins) {
      last.rows += 1;
    } else {
      runs.push({ ...cell, rows: 1 });
    }
  }
  return runs.map(({ format, ...rect }) => ({ format, rect: { ...rect, columns: 1 } }));
}
