import type { Points } from '../../core/points/points';
import { countLimit } from '../../core/rules/count';
import type { CountRule } from '../../core/rules/rule.types';
import { amount, COMPARE_DECIMALS, WRONG_DATA } from './formulaParts';

/** Points for a number of cases in a cell; anything but a whole number from 0 on is wrong data. */
export function countFormula(rule: CountRule, maxPoints: Points, cell: string): string {
  const counted = `${cell}*${amount(rule.perCase)}`;
  const points =
    rule.direction === 'adds'
      ? `MIN(${amount(countLimit(rule, maxPoints))},ROUND(${counted},${COMPARE_DECIMALS}))`
      : `MAX(0,ROUND(${amount(maxPoints)}-${counted},${COMPARE_DECIMALS}))`;
  return `IF(NOT(ISNUMBER(${cell})),${WRONG_DATA},IF(OR(${cell}<0,${cell}<>INT(${cell})),${WRONG_DATA},${points}))`;
}
