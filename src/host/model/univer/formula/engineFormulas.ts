import type { TableInfo } from '../../table';
import type { ModelContext } from '../context';
import { addressOf, quotedSheet } from '../move/references';
import { engineColumn, engineName, engineTable, isPlainName } from './engineNames';
import { formulaTokens } from './formulaTokens';
import { parseStructured, unescaped, type StructuredReference } from './structuredReference';

/** Cells hold formulas as Excel writes them; the engine reads them in its own words. */
export function translateForEngine(context: ModelContext): void {
  const lexer = context.injector.get(context.library.Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => build(engineWords(context, formula), transformSuffix);
}

/** A formula of Excel in the words of the engine. */
export function engineWords(context: ModelContext, formula: string): string {
  const tables = context.slots.book('tables');
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind === 'structured') {
        const table = byName.get(token.table.toLowerCase());
        const reference = table && parseStructured(token.inner);
        return reference ? engineReference(context, table, reference) : token.text;
      }
      if (token.kind === 'text') {
        return token.text;
      }
      const table = byName.get(token.text.toLowerCase());
      return table ? engineTable(table.name) : isPlainName(token.text) ? token.text : engineName(token.text);
    })
    .join('');
}

function engineReference(context: ModelContext, table: TableInfo, reference: StructuredReference): string {
  const part = engineWordOf(table, reference);
  const columns = columnsOf(table, reference);
  if (part === undefined || columns === null) {
    return cellsOfReference(context, table, reference) ?? '#REF!';
  }
  return engineTable(table.name) + brackets(part, table, columns);
}

/** "'Xếp hạng'!$A$2:$B$9"; undefined where the table has no such column or part, or where the formula's row is meant. */
export function cellsOfReference(
  context: ModelContext,
  table: TableInfo,
  reference: StructuredReference,
): string | undefined {
  const columns = columnsOf(table, reference);
  const rows = rowsOf(table, reference);
  if (!rows || columns === null) {
    return undefined;
  }
  const [first, last] = columns ?? [0, table.columns.length - 1];
  const rect = { ...rows, column: table.rect.column + first, columns: last - first + 1 };
  const sheet = context.workbook.getSheetBySheetId(table.sheetId)?.getName() ?? '';
  return `${quotedSheet(sheet)}!${addressOf(rect, true)}`;
}

/** First and last, 0-based; undefined for all, null where one is not in the table. */
function columnsOf(
  table: TableInfo,
  { columns }: StructuredReference,
): readonly [number, number] | undefined | null {
  const headings = table.columns.map((name) => name.toLowerCase());
  const [a, b] = (columns ?? []).map((column) => headings.indexOf(unescaped(column).trim().toLowerCase()));
  if (a === undefined || b === undefined) {
    return undefined;
  }
  return a < 0 || b < 0 ? null : [Math.min(a, b), Math.max(a, b)];
}

function brackets(part: string, table: TableInfo, columns: readonly [number, number] | undefined): string {
  if (!columns) {
    return part === '' ? '' : `[${part}]`;
  }
  const [first, last] = columns.map((index) => `[${engineColumn(table.columns[index] ?? '')}]`);
  const span = first === last ? (first ?? '') : `${first ?? ''}:${last ?? ''}`;
  return part !== '' ? `[[${part}],${span}]` : first === last ? span : `[${span}]`;
}

/** undefined where the engine has no word for it: it is told the table without its totals. */
function engineWordOf(
  { showTotals }: TableInfo,
  { parts, thisRow }: StructuredReference,
): string | undefined {
  if (thisRow) {
    return '#This Row';
  }
  const wanted = new Set(parts);
  if (wanted.has('Totals') || (wanted.has('All') && showTotals)) {
    return undefined;
  }
  return wanted.has('All') || wanted.size === 2 ? '#All' : wanted.has('Headers') ? '#Headers' : '';
}

/** The rows of the sheet; undefined for the totals of a table that shows none, and for the row of the formula. */
function rowsOf(
  { rect, showTotals }: TableInfo,
  { parts, thisRow }: StructuredReference,
): { readonly row: number; readonly rows: number } | undefined {
  const wanted = new Set(parts.length === 0 ? (['Data'] as const) : parts);
  const all = wanted.has('All');
  const lastOfData = rect.row + rect.rows - (showTotals ? 1 : 0);
  const from = all || wanted.has('Headers') ? rect.row : wanted.has('Data') ? rect.row + 1 : lastOfData;
  const to =
    all || wanted.has('Totals') ? rect.row + rect.rows : wanted.has('Data') ? lastOfData : rect.row + 1;
  return thisRow || to <= from ? undefined : { row: from, rows: to - from };
}
