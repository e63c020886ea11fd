import type { CellInput } from '../../../core/cells/cell';
import { pointsToNumber } from '../../../core/points/points';
import type { SurveyMeanRule } from '../../../core/rules/surveyMean';
import { amount, shareOfMaximum, WRONG_DATA } from '../formulaParts';
import { acceptedFigure } from './accepted';
import type { RuleForm } from './ruleForm.types';
import { roundingText, shownPoints } from './sentences';

/** The unit enters the mean of the answers in (a). */
export const surveyMeanForm: RuleForm<SurveyMeanRule> = {
  asks: () => 'number',

  text(rule, maxPoints) {
    const scale = shownPoints(rule.scale);
    return `Điểm trung bình ÷ ${scale} × ${shownPoints(maxPoints)} điểm${roundingText(rule.decimals)}. Nhập điểm trung bình từ 0 đến ${scale}.`;
  },

  accepts: ({ scale }, _maxPoints, cell) => acceptedFigure(cell, pointsToNumber(scale)),

  refusal: ({ scale }, maxPoints) =>
    `điểm trung bình là số từ 0 đến ${shownPoints(scale)}. Điểm được tự tính, tối đa ${shownPoints(maxPoints)}.`,

  formula(rule, maxPoints, { first }) {
    const scale = amount(rule.scale);
    const share = shareOfMaximum(maxPoints, rule.decimals, first, scale);
    return `IF(NOT(ISNUMBER(${first})),${WRONG_DATA},IF(OR(${first}<0,${first}>${scale}),${WRONG_DATA},${share}))`;
  },

  /** "4,2/5" says the scale again; the cell takes the mean. */
  figureOf(data): CellInput {
    const [mean = null] = typeof data === 'string' ? data.split('/') : [data];
    return mean;
  },
};
