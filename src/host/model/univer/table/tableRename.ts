import type { ModelContext } from '../context';
import { setCells, type CellMatrix } from '../range/cellWriting';

/** A table's new name, or a column's. */
export interface Rename {
  readonly table: string;
  readonly to?: string;
  readonly column?: { readonly from: string; readonly to: string };
}

/** The engine does not follow renamed tables and columns, so all formulas that speak of them are written again. */
export function rewriteFormulas(context: ModelContext, rename: Rename): void {
  const wanted = rename.table.toLowerCase();
  for (const sheet of context.workbook.getSheets()) {
    const matrix: CellMatrix = {};
    let count = 0;
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f?.toLowerCase().includes(wanted)) {
        return;
      }
      const formula = renamed(cell.f, rename);
      if (formula !== cell.f) {
        (matrix[row] ??= {})[column] = { f: formula, v: null, si: null };
        count += 1;
      }
    });
    if (count > 0) {
      setCells(context, sheet.getSheetId(), matrix);
    }
  }
}

/** The formula with the new name; texts in quotes stay. */
export function renamed(formula: string, { table, to, column }: Rename): string {
  const name = table.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reference = new RegExp(
    `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.])(${name})(?![\\p{L}\\p{N}_.(!])((?:\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\])?)`,
    'giu',
  );
  return formula.replace(
    reference,
    (found: string, word: string | undefined, brackets: string | undefined) => {
      if (word === undefined) {
        return found;
      }
      const inner =
        column && brackets ? brackets.split(`[${column.from}]`).join(`[${column.to}]`) : (brackets ?? '');
      return (to ?? word) + inner;
    },
  );
}
