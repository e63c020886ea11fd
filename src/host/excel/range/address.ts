import type { Rect } from '../../model/rect';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A reference as written in A1 style, with the sheet where one is named. */
export interface Reference {
  readonly sheet?: string;
  readonly rect: Rect;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** "A1", "$A$1:B2", "A:C", "2:5", each with or without a sheet; null for anything else or outside of Excel's grid. */
export function parseReference(text: string): Reference | null {
  const { sheet, local } = splitSheet(text.trim());
  const [from, to, ...rest] = local.split(':');
  if (from === undefined || rest.length > 0) {
    return null;
  }
  const rect = parseCorners(from, to ?? from, to !== undefined);
  return rect && { rect, ...(sheet !== undefined && { sheet }) };
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A1:B2", "A:C" for whole columns, "1:5" for whole rows; with `mark` "$" the absolute form. */
export function formatRect(rect: Rect, mark: '' | '$' = ''): string {
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => mark + String(index + 1);
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  if (isEntireColumn(rect)) {
    return `${column(rect.column)}:${column(lastColumn)}`;
  }
  if (isEntireRow(rect)) {
    return `${row(rect.row)}:${row(lastRow)}`;
  }
  const first = column(rect.column) + row(rect.row);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

export function qualified(sheet: string, rect: Rect, mark: '' | '$' = ''): string {
  return `${quoteSheet(sheet)}!${formatRect(rect, mark)}`;
}

/** Excel quotes names that are not one plain word or that read like a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.rows >= MAX_ROWS;
}

export function isEntireRow(rect: Rect): boolean {
  return rect.columns >= MAX_COLUMNS;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

function splitSheet(text: string): { sheet?: string; local: string } {
  const quotedName = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quotedName) {
    return { sheet: (quotedName[1] ?? '').replaceAll("''", "'"), local: quotedName[2] ?? '' };
  }
  const at = text.lastIndexOf('!');
  return at < 0 ? { local: text } : { sheet: text.slice(0, at), local: text.slice(at + 1) };
}

function parseCorners(from: string, to: string, isPair: boolean): Rect | null {
  const [a, b] = [CELL.exec(from), CELL.exec(to)];
  if (a && b) {
    return between(rowIndex(a[2]), columnIndex(a[1]), rowIndex(b[2]), columnIndex(b[1]));
  }
  if (!isPair) {
    return null;
  }
  const [firstColumn, lastColumn] = [COLUMN.exec(from), COLUMN.exec(to)];
  if (firstColumn && lastColumn) {
    return between(0, columnIndex(firstColumn[1]), MAX_ROWS - 1, columnIndex(lastColumn[1]));
  }
  const [firstRow, lastRow] = [ROW.exec(from), ROW.exec(to)];
  return firstRow && lastRow
    ? between(rowIndex(firstRow[1]), 0, rowIndex(lastRow[1]), MAX_COLUMNS - 1)
    : null;
}

function between(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const [lastRow, lastColumn] = [Math.max(row1, row2), Math.max(column1, column2)];
  if (row < 0 || column < 0 || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) {
    return null;
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnIndex(letters = ''): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowIndex(digits = ''): number {
  return Number(digits) - 1;
}
