import { readBack } from '../../render/readBack';
import type { RowsPlace } from './placeRows';
import { writtenBlocks } from './rowSteps';

/**
 * Whether the rows hold just what was written, and nobody has entered anything since. Formulas in the user's own
 * columns do not count: Excel itself fills them down.
 *
 * @param cells of the rows, over the whole width of the table, as `formulas` gives them.
 */
export function areRowsWritten(place: RowsPlace, cells: readonly (readonly unknown[])[]): boolean {
  const { column } = place.growth.before;
  const expected = expectedCells(place);
  const own = new Set(place.columns.values());
  return cells.every((row, r) =>
    row.every((found, c) =>
      own.has(column + c)
        ? found === (expected.get(key(place.first + r, column + c)) ?? '')
        : found === '' || String(found).startsWith('='),
    ),
  );
}

function expectedCells(place: RowsPlace): ReadonlyMap<string, unknown> {
  return new Map(
    writtenBlocks(place).flatMap((block) =>
      block.cells.flatMap((row, r) =>
        row.map((content, c) => [key(block.row + r, block.column + c), readBack(content)] as const),
      ),
    ),
  );
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
