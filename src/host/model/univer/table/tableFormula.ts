import type { SheetId } from '../../sheet';
import type { TableInfo } from '../../table';
import type { ModelContext } from '../context';
import { formulaTokens } from '../formula/formulaTokens';
import { replaceStructured, type StructuredReference } from '../formula/structuredReference';
import { containsCell } from '../range/rects';

/** What a cell keeps: `[@x]` in full, with the name of the table around it. */
export function keptFormula(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  formula: string,
): string {
  return formula.includes('[') ? longFormula(formula, tableAt(context, id, row, column)?.name) : formula;
}

/** `[@x]` and `[x]` in full, with the name of the table around the cell where the formula gives none. */
export function longFormula(formula: string, tableAround: string | undefined): string {
  if (!formula.includes('[')) {
    return formula;
  }
  return replaceStructured(formulaTokens(formula), (named, reference, text) => {
    const table = named || tableAround;
    if (table === undefined || (named !== '' && !reference.thisRow)) {
      return text;
    }
    return reference.thisRow ? table + rowInFull(reference) : table + text;
  });
}

/** As Excel shows it: short again, and without the table's name inside the table. */
export function excelFormula(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  formula: string,
): string {
  if (!/\[#This Row\]/i.test(formula)) {
    return formula;
  }
  const own = tableAt(context, id, row, column)?.name.toLowerCase();
  return replaceStructured(formulaTokens(formula), (table, reference, text) =>
    reference.thisRow ? (table.toLowerCase() === own ? '' : table) + rowInShort(reference) : text,
  );
}

function rowInFull({ columns }: StructuredReference): string {
  return columns ? `[[#This Row],${spanOf(columns)}]` : '[#This Row]';
}

function rowInShort({ columns }: StructuredReference): string {
  if (!columns) {
    return '[@]';
  }
  const [first, last] = columns;
  return first === last && /^[\p{L}\p{N}_]+$/u.test(first) ? `[@${first}]` : `[@${spanOf(columns)}]`;
}

function spanOf([first, last]: readonly [string, string]): string {
  return first === last ? `[${first}]` : `[${first}]:[${last}]`;
}

function tableAt(context: ModelContext, id: SheetId, row: number, column: number): TableInfo | undefined {
  return context.slots
    .book('tables')
    .find((table) => table.sheetId === id && containsCell(table.rect, row, column));
}
