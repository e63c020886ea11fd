import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { sheetOf, type ModelContext } from '../context';
import { CellReader } from '../range/cells';
import { intersect } from '../range/rects';
import { rewriteFormulas } from './tableRename';
import { setTables, uniqueHeading } from './tables';

/** A heading cell of a table is the name of its column: typing there renames the column in all formulas. */
export function noticeHeadings(context: ModelContext, sheetId: SheetId, edited: Rect): void {
  for (const table of context.slots.book('tables')) {
    const header = { ...table.rect, rows: 1 };
    if (table.sheetId !== sheetId || !table.showHeaders || !intersect(header, edited)) {
      continue;
    }
    const reader = new CellReader(context, sheetOf(context, sheetId));
    const columns: string[] = [];
    for (let offset = 0; offset < header.columns; offset += 1) {
      columns.push(uniqueHeading(reader.read(header.row, header.column + offset).text, columns));
    }
    const changed = columns.some((name, index) => name !== table.columns[index]);
    if (!changed || columns.length !== table.columns.length) {
      continue;
    }
    setTables(
      context,
      context.slots.book('tables').map((each) => (each.id === table.id ? { ...each, columns } : each)),
    );
    columns.forEach((to, index) => {
      const from = table.columns[index];
      if (from !== undefined && from !== to) {
        rewriteFormulas(context, { table: table.name, column: { from, to } });
      }
    });
  }
}
