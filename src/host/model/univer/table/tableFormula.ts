import type { SheetId } from '../../sheet';
import type { TableInfo } from '../../table';
import type { ModelContext } from '../context';
import { containsCell } from '../range/rects';

const THIS_ROW = '[#This Row],';
/** Texts in quotes are left alone; then `[@x]`, `[@[x y]]` and `[@]`, with the table's name where it is given. */
const SHORT = /"(?:[^"]|"")*"|([\p{L}\p{N}_.\\]*)\[@(?:\[((?:[^\]']|'.)*)\]|((?:[^[\]']|'.)*))\]/gu;
const LONG = /"(?:[^"]|"")*"|([\p{L}\p{N}_.\\]+)\[\[#This Row\],\s*\[((?:[^\]']|'.)*)\]\]/gu;

/**
 * The engine takes `Table[@x]` for the whole column, and knows no `[@x]` without the table's name: both are written in
 * full on the way in.
 */
export function engineFormula(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  formula: string,
): string {
  return formula.includes('[@') ? longFormula(formula, tableAt(context, id, row, column)?.name) : formula;
}

/** `[@x]` in full, with the name of the table around the cell where the formula gives none. */
export function longFormula(formula: string, tableAround: string | undefined): string {
  return formula.replace(
    SHORT,
    (found: string, name: string | undefined, bracketed: string | undefined, plain: string | undefined) => {
      const table = name || tableAround;
      if (found.startsWith('"') || !table) {
        return found;
      }
      const inner = bracketed ?? plain ?? '';
      return inner === '' ? `${table}[#This Row]` : `${table}[${THIS_ROW}[${inner}]]`;
    },
  );
}

/** As Excel shows it: short again, and without the table's name inside the table. */
export function excelFormula(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  formula: string,
): string {
  if (!formula.includes('[#This Row]')) {
    return formula;
  }
  const own = tableAt(context, id, row, column)?.name.toLowerCase();
  return formula.replace(LONG, (found: string, name: string | undefined, inner: string | undefined) => {
    if (found.startsWith('"') || name === undefined || inner === undefined) {
      return found;
    }
    const reference = /^[\p{L}\p{N}_]+$/u.test(inner) ? `[@${inner}]` : `[@[${inner}]]`;
    return name.toLowerCase() === own ? reference : `${name}${reference}`;
  });
}

function tableAt(context: ModelContext, id: SheetId, row: number, column: number): TableInfo | undefined {
  return context.slots
    .book('tables')
    .find((table) => table.sheetId === id && containsCell(table.rect, row, column));
}
