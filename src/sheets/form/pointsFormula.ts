import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { Points } from '../../core/points/points';
import type { Rule } from '../../core/rules/registry';
import { amount, text, WRONG_DATA, type FormulaCells } from './formulaParts';
import { askedFor, formulaOf } from './rules/registry';

/**
 * The formula of the points that follow from what a unit declared. Undefined for points that are typed.
 *
 * Nothing declared gives an empty text, not 0. A word in place of data needs no denominator.
 *
 * @param noCaseFullPoints whether "KPS" (no case this year) gives the maximum.
 */
export function pointsFormula(
  rule: Rule,
  maxPoints: Points,
  cells: FormulaCells,
  noCaseFullPoints = false,
): string | undefined {
  const formula = formulaOf(rule, maxPoints, cells);
  if (formula === undefined) {
    return undefined;
  }
  const { first, second } = cells;
  const words = [
    { word: NOT_APPLICABLE_TEXT, result: text(NOT_APPLICABLE_TEXT) },
    ...(noCaseFullPoints ? [{ word: NO_CASE_TEXT, result: amount(maxPoints) }] : []),
  ];
  const isRatio = askedFor(rule) === 'ratio';
  const isNoWord = words.map(({ word }) => `${first}<>${text(word)}`);
  const isBlank = isRatio ? `OR(${first}="",AND(${[`${second}=""`, ...isNoWord].join(',')}))` : `${first}=""`;
  const points = words.reduceRight(
    (otherwise, { word, result }) => `IF(${first}=${text(word)},${result},${otherwise})`,
    isRatio ? ifRatio(cells, formula) : formula,
  );
  return `=IF(${isBlank},"",${points})`;
}

function ifRatio({ first, second }: FormulaCells, formula: string): string {
  return `IF(NOT(AND(ISNUMBER(${first}),ISNUMBER(${second}))),${WRONG_DATA},IF(OR(${first}<0,${second}<=0),${WRONG_DATA},${formula}))`;
}
