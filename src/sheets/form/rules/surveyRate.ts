import type { SurveyRateRule } from '../../../core/rules/surveyRate';
import { shareOfMaximum } from '../formulaParts';
import type { RuleForm } from './ruleForm.types';
import { figureRefusal, roundingText, shownPoints } from './sentences';

/** The unit enters the answers that approve (a), of all answers (b). */
export const surveyRateForm: RuleForm<SurveyRateRule> = {
  asks: () => 'ratio',

  text: ({ decimals }, maxPoints) =>
    `Tỷ lệ phiếu đồng ý a/b × ${shownPoints(maxPoints)} điểm${roundingText(decimals)}. Nhập (a) số phiếu đồng ý, (b) số phiếu trả lời.`,

  refusal: (_rule, maxPoints) => figureRefusal('tử số (a)', maxPoints),

  formula: ({ decimals }, maxPoints, { first, second }) => shareOfMaximum(maxPoints, decimals, first, second),
};
