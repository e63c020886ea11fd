import { ACTION_BYTES, valueBytes } from '../../render/bytes';
import { rangeOf } from '../../render/rangeOf';
import type { Step } from '../../run/requests';
import type { InquiryPart } from '../inquiry';
import { runsOf, type CellRun, type PlacedCell } from './cellRuns';

/** What a cell holds: enough to write it again. */
export interface CellState {
  readonly formula: unknown;
  /** The value is a text, even if it looks like a formula. */
  readonly isText: boolean;
  readonly numberFormat: string;
  /** It may not be typed in while its sheet is protected. */
  readonly isLocked: boolean;
}

const STATE_BYTES = 60;

/** Asks what cells of a sheet hold; `states` is filled in their order, and stays empty where there is no sheet. */
export function askStates(
  sheet: () => Excel.Worksheet,
  cells: readonly PlacedCell[],
  states: CellState[],
): InquiryPart[] {
  return runsOf(cells).map((run) => ({
    bytes: run.cells.length * STATE_BYTES,
    load: () => {
      const range = rangeOf(sheet(), areaOf(run));
      range.load('formulas,values,numberFormat,format/protection/locked');
      return () =>
        run.cells.forEach((cell, index) => {
          if (cell !== undefined && !sheet().isNullObject) {
            states[cell] = stateAt(range, index);
          }
        });
    },
  }));
}

function stateAt(range: Excel.Range, index: number): CellState {
  const formula: unknown = range.formulas[index]?.[0];
  return {
    formula,
    isText: range.values[index]?.[0] === formula,
    numberFormat: String(range.numberFormat[index]?.[0]),
    isLocked: range.format.protection.locked !== false,
  };
}

/** What a cell gets, and the number format that it has now and keeps. */
export interface CellWriting extends PlacedCell {
  /** As it is written to `formulas`. */
  readonly content: unknown;
  readonly numberFormat: string;
}

/**
 * Writes cells. In a cell of the format Text a number would become a text, so such cells are General for the moment.
 */
export function writingSteps(cells: readonly CellWriting[]): Step[] {
  return runsOf(cells).map((run) => {
    const written = run.cells.map((cell) => (cell === undefined ? undefined : cells[cell]));
    // null leaves a cell as it is, "" empties it.
    const contents = written.map((cell) => [cell ? cell.content : null]);
    const areText = written.map((cell) => cell?.numberFormat === '@');
    const formats = (format: string): (string | null)[][] =>
      areText.map((isText) => [isText ? format : null]);
    const bytes = contents.reduce((sum, [content]) => sum + valueBytes(content), ACTION_BYTES * 3);
    return {
      bytes: bytes + written.length * 20,
      apply: (sheet): void => {
        const range = rangeOf(sheet, areaOf(run));
        if (areText.includes(true)) {
          range.numberFormat = formats('General') as string[][];
        }
        range.formulas = contents;
        if (areText.includes(true)) {
          range.numberFormat = formats('@') as string[][];
        }
      },
    };
  });
}

function areaOf({ row, column, cells }: CellRun): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  return { row, column, rows: cells.length, columns: 1 };
}
