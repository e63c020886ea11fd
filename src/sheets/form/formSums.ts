import { cellAddress, columnFixedAddress } from '../grid/address';
import type { CellContent } from '../layout/sheetLayout';
import type { FormContent } from './formContent';
import { FIRST_ROW } from './formGeometry';

/** A sum of rows of the form as parts of a formula. */
export interface SumParts {
  /** The cells of which at least one must be a number: empty is not zero. */
  readonly counted: string;
  readonly sum: string;
}

/**
 * The parts of the sum of some rows.
 *
 * @param before the column of the period before, whose points stand on where a row has none of its own.
 */
export function sumParts(positions: readonly number[], column: number, before?: number): SumParts {
  const own = cellsOf(positions, column);
  if (before === undefined) {
    return { counted: own, sum: `SUM(${own})` };
  }
  const standing = isBlock(positions)
    ? `SUMPRODUCT(--(${own}=""),${cellsOf(positions, before)})`
    : positions
        .map((position) => [
          cellAddress(FIRST_ROW + position, column),
          cellAddress(FIRST_ROW + position, before),
        ])
        .map(([cell, earlier]) => `IF(${cell}="",N(${earlier}),0)`)
        .join('+');
  return { counted: `${own},${cellsOf(positions, before)}`, sum: `SUM(${own})+${standing}` };
}

/** More than one row, without another one between. */
function isBlock(positions: readonly number[]): boolean {
  return positions.length > 1 && (positions.at(-1) ?? 0) - (positions[0] ?? 0) === positions.length - 1;
}

function cellsOf(positions: readonly number[], column: number): string {
  const cells = positions.map((position) => cellAddress(FIRST_ROW + position, column));
  return isBlock(positions) ? `${cells[0]}:${cells.at(-1)}` : cells.join(',');
}

/**
 * A cell of the points of every period up to the one of the form.
 *
 * @param formulaOf given the column of a period and, in the period of the form, the one before it: the columns of
 *   earlier periods already show what stood on from the ones before.
 */
export function periodCells(
  { geometry, period }: FormContent,
  formulaOf: (column: number, before: number | undefined) => string,
): CellContent[] {
  return geometry.points.map((column, index) =>
    index > period
      ? null
      : { formula: formulaOf(column, index === period ? geometry.points[index - 1] : undefined) },
  );
}

/** The sums of some rows, or an empty text while none of them has points. */
export function sumCells(positions: readonly number[], content: FormContent): CellContent[] {
  return periodCells(content, (column, before) => {
    const { counted, sum } = sumParts(positions, column, before);
    return `=IF(COUNT(${counted})=0,"",${sum})`;
  });
}

/** The sums of the items of a section outside the tree, up to the cap that stands in its row as the maximum. */
export function sectionCells(
  position: number,
  children: readonly number[],
  content: FormContent,
): CellContent[] {
  const cap = columnFixedAddress(FIRST_ROW + position, content.geometry.columnOf('maximum'));
  return periodCells(content, (column, before) => {
    const { counted, sum } = sumParts(children, column, before);
    return `=IF(COUNT(${counted})=0,"",MIN(${cap},${sum}))`;
  });
}
