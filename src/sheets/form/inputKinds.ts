import type { Rule } from '../../core/rules/rule.types';

/**
 * What an item asks for in the cells of its row: points typed by hand; a number in (a); numerator (a) and
 * denominator (b); or an answer in words in (a): a level, positions, counts in a row. Cells of numbers would take
 * such an answer, "1,3", for a decimal.
 */
export type AskedFor = 'points' | 'number' | 'ratio' | 'answer';

export function askedFor(rule: Rule): AskedFor {
  switch (rule.kind) {
    case 'direct':
      return 'points';
    case 'ratio':
    case 'surveyRate':
      return 'ratio';
    case 'bands':
      return rule.measure === 'ratio' ? 'ratio' : 'number';
    case 'count':
    case 'surveyMean':
      return 'number';
    case 'levels':
    case 'percentLevels':
    case 'checklist':
    case 'surveyWeighted':
      return 'answer';
  }
}

/** Whether a rule is fed by a ratio: numerator (a) and denominator (b). */
export function usesDenominator(rule: Rule): boolean {
  return askedFor(rule) === 'ratio';
}
