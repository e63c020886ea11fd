import { isMultipleOf, pointsFromMicro, type Points } from '../../core/points/points';
import type { SurveyMeanRule, SurveyWeightedRule } from '../../core/rules/rule.types';
import { amount, proportional, WRONG_DATA } from './formulaParts';

/** Longer than any answer in a cell: each count gets so many places of its own. */
const PLACES = 200;

/** The very maximum from the whole on, asked for only where rounding would miss it. */
export function shareFormula(
  maxPoints: Points,
  decimals: number,
  numerator: string,
  denominator: string,
): string {
  const share = proportional(maxPoints, decimals, numerator, denominator);
  return isMultipleOf(maxPoints, pointsFromMicro(10 ** (6 - decimals)))
    ? share
    : `IF(${numerator}>=${denominator},${amount(maxPoints)},${share})`;
}

/** Points for a mean in a cell. */
export function surveyMeanFormula(rule: SurveyMeanRule, maxPoints: Points, cell: string): string {
  const scale = amount(rule.scale);
  const share = shareFormula(maxPoints, rule.decimals, cell, scale);
  return `IF(NOT(ISNUMBER(${cell})),${WRONG_DATA},IF(OR(${cell}<0,${cell}>${scale}),${WRONG_DATA},${share}))`;
}

/**
 * Points for counts such as "12; 30; 5; 3" in a cell.
 *
 * Excel 2016 cannot split a text: every separator becomes so many blanks that each count can be cut out by its
 * place. A count must be written as the number itself would be.
 */
export function surveyWeightedFormula(rule: SurveyWeightedRule, maxPoints: Points, cell: string): string {
  const spread = `SUBSTITUTE(${cell},";",REPT(" ",${PLACES}))`;
  const tokens = rule.answers.map((_, at) => `TRIM(MID(${spread},${at * PLACES + 1},${PLACES}))`);
  const total = `(${tokens.map((token) => `VALUE(${token})`).join('+')})`;
  const weighted = `(${tokens.map((token, at) => `VALUE(${token})*${amount(rule.answers[at]?.share ?? pointsFromMicro(0))}`).join('+')})`;
  const isWhole = `AND(${tokens.map((token) => `TEXT(ABS(VALUE(${token})),"0")=${token}`).join(',')})`;
  const separators = `LEN(${cell})-LEN(SUBSTITUTE(${cell},";",""))`;
  const share = shareFormula(maxPoints, rule.decimals, weighted, `(100*${total})`);
  return `IF(${separators}<>${tokens.length - 1},${WRONG_DATA},IFERROR(IF(${isWhole},IF(${total}=0,${WRONG_DATA},${share}),${WRONG_DATA}),${WRONG_DATA}))`;
}
