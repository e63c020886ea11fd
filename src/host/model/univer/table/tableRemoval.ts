import type { TableInfo } from '../../table';
import type { ModelContext } from '../context';
import { cellsOfReference } from '../formula/engineFormulas';
import { formulaTokens } from '../formula/formulaTokens';
import { parseStructured } from '../formula/structuredReference';

/**
 * A formula after its table has gone: with the cells themselves where they stay, and else with #REF!. What means the row
 * of the formula is lost either way.
 */
export function withoutTable(
  context: ModelContext,
  formula: string,
  table: TableInfo,
  cellsStay: boolean,
): string {
  const isTable = (name: string): boolean => name.toLowerCase() === table.name.toLowerCase();
  return formulaTokens(formula)
    .map((token) => {
      const name = token.kind === 'structured' ? token.table : token.kind === 'word' ? token.text : '';
      if (!isTable(name)) {
        return token.text;
      }
      const reference = parseStructured(token.kind === 'structured' ? token.inner : '');
      const cells = cellsStay && reference ? cellsOfReference(context, table, reference) : undefined;
      return cells ?? '#REF!';
    })
    .join('');
}
