import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { CellReading, CellWrite } from '../../cell';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { sheetOf, type ModelContext } from '../context';
import { inheritedStyle } from '../format/styles';
import { keptFormula, excelFormula } from '../table/tableFormula';
import { makeRoom } from './capacity';
import { toCellData, toCellValue } from './cellData';
import { setCells, setContents, type CellMatrix } from './cellWriting';
import { intersect, toRange } from './rects';

const EMPTY: CellReading = { value: null, text: '', numberFormat: 'General' };

/** Values and formulas. */
export function cellsPart(context: ModelContext): Pick<WorkbookModel, 'read' | 'write' | 'usedRect'> {
  return {
    read: (id, rect) => {
      const reader = new CellReader(context, sheetOf(context, id));
      const rows: CellReading[][] = [];
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        const line: CellReading[] = [];
        for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
          line.push(reader.read(row, column));
        }
        rows.push(line);
      }
      return rows;
    },
    write: (id, rect, cells) => write(context, id, rect, cells),
    usedRect: (id, valuesOnly) => usedRect(sheetOf(context, id), valuesOnly),
  };
}

/** Reads cells one by one; made once for many cells. */
export class CellReader {
  private readonly formulas;
  private readonly spilled;
  private readonly rows: number;
  private readonly columns: number;
  private readonly styles;

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: Worksheet,
  ) {
    this.formulas = context.injector.get(context.library.FormulaDataModel);
    this.spilled = this.formulas.getArrayFormulaCellData()[context.unitId]?.[sheet.getSheetId()];
    this.rows = sheet.getRowCount();
    this.columns = sheet.getColumnCount();
    this.styles = context.workbook.getStyles();
  }

  read(row: number, column: number): CellReading {
    if (row >= this.rows || column >= this.columns) {
      return EMPTY;
    }
    const raw = this.sheet.getCellRaw(row, column);
    const formula = raw ? this.formula(raw, row, column) : undefined;
    const spilled = this.spilled?.[row]?.[column];
    const isSpill = spilled !== undefined && spilled !== null && !isFilled(raw);
    const value = toCellValue(isSpill ? spilled : raw, isSpill || formula !== undefined);
    const style = this.styles.getStyleByCell(raw);
    const numberFormat =
      style?.n?.pattern || inheritedStyle(this.sheet, row, column)?.n?.pattern || EMPTY.numberFormat;
    if (value === null && formula === undefined) {
      return numberFormat === EMPTY.numberFormat ? EMPTY : { ...EMPTY, numberFormat };
    }
    return {
      value,
      text: this.text(row, column, value),
      numberFormat,
      ...(formula === undefined ? {} : { formula }),
    };
  }

  private formula(raw: ICellData, row: number, column: number): string | undefined {
    if (!raw.f && !raw.si) {
      return undefined;
    }
    const text =
      raw.f && !raw.si
        ? raw.f
        : this.formulas.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.context.unitId);
    return text ? excelFormula(this.context, this.sheet.getSheetId(), row, column, text) : undefined;
  }

  private text(row: number, column: number, value: CellReading['value']): string {
    if (typeof value === 'boolean') {
      return value ? 'TRUE' : 'FALSE';
    }
    if (typeof value === 'object') {
      return value?.error ?? '';
    }
    if (typeof value === 'string') {
      return value;
    }
    return String(this.sheet.getCell(row, column)?.v ?? '');
  }
}

function write(
  context: ModelContext,
  id: SheetId,
  rect: Rect,
  cells: readonly (readonly CellWrite[])[],
): void {
  const sheet = sheetOf(context, id);
  makeRoom(context, id, rect);
  const covered = coveredCells(sheet, rect);
  const matrix: CellMatrix = {};
  let count = 0;
  let formatted = false;
  cells.forEach((line, rowOffset) => {
    const row = rect.row + rowOffset;
    line.forEach((given, columnOffset) => {
      const column = rect.column + columnOffset;
      if (given === undefined || covered?.(row, column)) {
        return;
      }
      const cell = toCellData(
        typeof given === 'object' && given !== null
          ? { formula: keptFormula(context, id, row, column, given.formula) }
          : given,
      );
      const before = sheet.getCellRaw(row, column);
      if (cell.v === null && !cell.f && !before) {
        return;
      }
      const format = before?.s ? undefined : inheritedStyle(sheet, row, column)?.n;
      (matrix[row] ??= {})[column] = format ? { ...cell, s: { n: format } } : cell;
      formatted ||= format !== undefined && format !== null;
      count += 1;
    });
  });
  if (count > 0) {
    if (formatted) {
      setCells(context, id, matrix);
    } else {
      setContents(context, id, matrix);
    }
  }
}

/** Which cells of the rectangle lie under a merge; undefined if none can. */
function coveredCells(sheet: Worksheet, rect: Rect): ((row: number, column: number) => boolean) | undefined {
  const merges = sheet.getMergeData().filter((range) => {
    const merged = {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
    return intersect(merged, rect) !== null;
  });
  if (merges.length === 0) {
    return undefined;
  }
  return (row, column) =>
    merges.some(
      (range) =>
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn &&
        (row !== range.startRow || column !== range.startColumn),
    );
}

function usedRect(sheet: Worksheet, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  let bottom = -1;
  let right = -1;
  let top = Infinity;
  let left = Infinity;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (valuesOnly ? isFilled(cell) : isFilled(cell) || cell?.s || cell?.custom) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  });
  if (bottom >= 0) {
    used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
  return used;
}

function isFilled(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && ((cell.v !== null && cell.v !== undefined) || cell.f || cell.si || cell.p));
}

/** Cells of a sheet with content or format, for saving. */
export function forEachCell(
  sheet: Worksheet,
  rect: Rect | null,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const range = rect ? toRange(rect) : null;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (
      cell &&
      (!range ||
        (row >= range.startRow &&
          row <= range.endRow &&
          column >= range.startColumn &&
          column <= range.endColumn))
    ) {
      visit(row, column, cell);
    }
  });
}
