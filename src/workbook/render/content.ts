import type { CellBlock, CellContent } from '../../sheets/layout/sheetLayout';
import type { Step } from '../run/requests';
import { ACTION_BYTES, valueBytes } from './bytes';
import { exactText } from './exactText';
import { formulaText } from './formulaText';

/** A block comes in parts of whole rows, so that requests can be cut between them. */
const PART_BYTES = 500_000;
/** office.js cuts arrays into pieces of 1,500 cells; each piece costs its own path. */
const BYTES_PER_CELL_FOR_PIECES = 1;

type Written = string | number | boolean | null;

/**
 * Steps that write a block. Cells must still have the format General: Excel turns a number into a text where the
 * format is Text, so number formats come afterwards.
 */
export function contentSteps(block: CellBlock): Step[] {
  const width = block.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const steps: Step[] = [];
  let first = 0;
  let bytes = ACTION_BYTES;
  block.cells.forEach((row, index) => {
    bytes += rowBytes(row, width);
    if (bytes >= PART_BYTES || index === block.cells.length - 1) {
      steps.push(partStep(block, first, index + 1, width, bytes));
      first = index + 1;
      bytes = ACTION_BYTES;
    }
  });
  return width === 0 ? [] : steps;
}

function partStep(block: CellBlock, first: number, end: number, width: number, bytes: number): Step {
  return {
    bytes,
    apply: (sheet): void => {
      const written = block.cells.slice(first, end).map((row) => fullRow(row, width));
      const part = sheet.getRangeByIndexes(block.row + first, block.column, end - first, width);
      part.formulas = written;
    },
  };
}

/** null leaves a cell as it is, and so empty: the sheet is new or was cleared. */
function fullRow(row: readonly CellContent[], width: number): Written[] {
  return Array.from({ length: width }, (_, column) => writtenValue(row[column] ?? null));
}

function writtenValue(content: CellContent): Written {
  if (typeof content === 'string') {
    return content === '' ? null : exactText(content);
  }
  return content !== null && typeof content === 'object' ? formulaText(content.formula) : content;
}

function rowBytes(row: readonly CellContent[], width: number): number {
  let bytes = 4 + width * BYTES_PER_CELL_FOR_PIECES;
  for (let column = 0; column < width; column++) {
    bytes += valueBytes(writtenValue(row[column] ?? null));
  }
  return bytes;
}
