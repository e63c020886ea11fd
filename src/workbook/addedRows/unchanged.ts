import { packParts } from '../read/parts';
import { readBack } from '../render/readBack';
import type { RowsPlan } from './plan';
import { writtenBlocks } from './steps';

/**
 * Whether the rows hold just what was written, and nobody has entered anything since. Formulas in the user's own
 * columns do not count: Excel itself fills them down. One sync for up to 150,000 cells.
 */
export async function areRowsUnchanged(context: Excel.RequestContext, plan: RowsPlan): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const { column, columns } = plan.growth.before;
  const expected = expectedCells(plan);
  const own = new Set(plan.columns.values());
  for (const [part] of packParts([{ rows: plan.added.count, columns }])) {
    if (!part) {
      continue;
    }
    const range = sheet.getRangeByIndexes(plan.first + part.first, column, part.rows, columns);
    range.load('formulas');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once, unless the rows are too many for one answer
    await context.sync();
    const isAsWritten = (range.formulas as unknown[][]).every((row, r) =>
      row.every((found, c) =>
        own.has(column + c)
          ? found === (expected.get(key(plan.first + part.first + r, column + c)) ?? '')
          : found === '' || String(found).startsWith('='),
      ),
    );
    if (!isAsWritten) {
      return false;
    }
  }
  return true;
}

function expectedCells(plan: RowsPlan): ReadonlyMap<string, unknown> {
  return new Map(
    writtenBlocks(plan).flatMap((block) =>
      block.cells.flatMap((row, r) =>
        row.map((content, c) => [key(block.row + r, block.column + c), readBack(content)] as const),
      ),
    ),
  );
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
