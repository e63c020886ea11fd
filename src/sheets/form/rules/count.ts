import { countLimit, type CountRule } from '../../../core/rules/count';
import { amount, COMPARE_DECIMALS, WRONG_DATA } from '../formulaParts';
import { LARGEST_FIGURE, numberOr } from './accepted';
import type { RuleForm } from './ruleForm.types';
import { shownPoints } from './sentences';

/** The unit enters a number of cases in (a). */
export const countForm: RuleForm<CountRule> = {
  asks: () => 'number',

  text(rule, maxPoints) {
    const { noun, direction } = rule;
    const perCase = shownPoints(rule.perCase);
    const enter = `Nhập số ${noun}; không có thì nhập 0.`;
    return direction === 'adds'
      ? `Mỗi ${noun} được ${perCase} điểm, tối đa ${shownPoints(countLimit(rule, maxPoints))} điểm. ${enter}`
      : `Từ ${shownPoints(maxPoints)} điểm, mỗi ${noun} trừ ${perCase} điểm, không dưới 0. ${enter}`;
  },

  accepts: (_rule, _maxPoints, { address, words }) =>
    words.length === 0
      ? { kind: 'wholeNumber', minimum: 0, maximum: LARGEST_FIGURE }
      : numberOr(words, address, `AND(${address}>=0,${address}=INT(${address}))`),

  refusal: ({ noun }, maxPoints) =>
    `số ${noun} là số nguyên từ 0 trở lên. Điểm được tự tính, tối đa ${shownPoints(maxPoints)}.`,

  formula(rule, maxPoints, { first }) {
    const counted = `${first}*${amount(rule.perCase)}`;
    const points =
      rule.direction === 'adds'
        ? `MIN(${amount(countLimit(rule, maxPoints))},ROUND(${counted},${COMPARE_DECIMALS}))`
        : `MAX(0,ROUND(${amount(maxPoints)}-${counted},${COMPARE_DECIMALS}))`;
    return `IF(NOT(ISNUMBER(${first})),${WRONG_DATA},IF(OR(${first}<0,${first}<>INT(${first})),${WRONG_DATA},${points}))`;
  },

  guide: 'Mục đếm: nhập số lượt vào cột (a); không có lượt nào thì nhập 0.',
};
