import type { CellContent } from '../../sheets/layout/sheetLayout';
import { exactText } from './exactText';
import { formulaText } from './formulaText';

/** What `formulas` of a cell says after this content was written to it. */
export function readBack(content: CellContent): unknown {
  return content !== null && typeof content === 'object' ? formulaText(content.formula) : (content ?? '');
}

/** What to write to `formulas` so that a cell holds what it held: a text that begins with "=" is no formula. */
export function rewritten(formula: unknown, isText: boolean): unknown {
  return typeof formula === 'string' && isText && formula !== '' ? exactText(formula) : formula;
}
