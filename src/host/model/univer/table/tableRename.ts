import type { ModelContext } from '../context';
import { formulaTokens } from '../formula/formulaTokens';
import { allNames, namesPart } from '../formula/names';
import { escaped, parseStructured, unescaped } from '../formula/structuredReference';
import { setCells, type CellMatrix } from '../range/cellWriting';

/** A table's new name, or a column's. */
export interface Rename {
  readonly table: string;
  readonly to?: string;
  readonly column?: { readonly from: string; readonly to: string };
}

/** All formulas that speak of a renamed table or column are written again. */
export function rewriteFormulas(context: ModelContext, rename: Rename): void {
  replaceInFormulas(context, rename.table, (formula) => renamed(formula, rename));
}

/** Writes all formulas again, those of names too, that speak of the table and come out otherwise. */
export function replaceInFormulas(
  context: ModelContext,
  table: string,
  replace: (formula: string) => string,
): void {
  const wanted = table.toLowerCase();
  for (const sheet of context.workbook.getSheets()) {
    const matrix: CellMatrix = {};
    let count = 0;
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f?.toLowerCase().includes(wanted)) {
        return;
      }
      const formula = replace(cell.f);
      if (formula !== cell.f) {
        (matrix[row] ??= {})[column] = { f: formula, v: null, si: null };
        count += 1;
      }
    });
    if (count > 0) {
      setCells(context, sheet.getSheetId(), matrix);
    }
  }
  for (const name of allNames(context)) {
    const formula = replace(name.formula);
    if (formula !== name.formula) {
      namesPart(context).putName({ ...name, formula });
    }
  }
}

/** The formula with the new name; texts in quotes stay. */
export function renamed(formula: string, { table, to, column }: Rename): string {
  const isTable = (name: string): boolean => name.toLowerCase() === table.toLowerCase();
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind === 'word') {
        return isTable(token.text) ? (to ?? token.text) : token.text;
      }
      if (token.kind !== 'structured' || !isTable(token.table)) {
        return token.text;
      }
      const inner = column ? withHeading(token.inner, column.from, column.to) : token.inner;
      return `${to ?? token.table}[${inner}]`;
    })
    .join('');
}

/** The brackets with the new heading in place of the old one. */
function withHeading(inner: string, from: string, to: string): string {
  const columns = parseStructured(inner)?.columns ?? [];
  const isOld = (column: string): boolean => unescaped(column).trim().toLowerCase() === from.toLowerCase();
  if (!columns.some(isOld)) {
    return inner;
  }
  const bare = columns[0] === columns[1] && inner.trim() === columns[0]?.trim();
  return bare
    ? escaped(to)
    : [...new Set(columns.filter(isOld))].reduce(
        (text, column) => text.replace(`[${column}]`, () => `[${escaped(to)}]`),
        inner,
      );
}
