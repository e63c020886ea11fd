import type { Points } from '../../../core/points/points';
import { FULL_RATIO } from '../../../core/rules/fullRatio';
import type { RatioRule } from '../../../core/rules/ratio';
import { amount, differenceFromRatio, proportional } from '../formulaParts';
import type { RuleForm } from './ruleForm.types';
import { figureRefusal, roundingText, shownPercent, shownPoints, targetLines } from './sentences';

/** The unit enters numerator (a) and denominator (b). */
export const ratioForm: RuleForm<RatioRule> = {
  asks: () => 'ratio',

  text({ floor, cap, decimals, target }, maxPoints) {
    const maximum = shownPoints(maxPoints);
    const parts = [
      `Tỷ lệ a/b × ${maximum} điểm${roundingText(decimals)}`,
      ...(floor > 0 ? [`dưới ${shownPercent(floor)}: 0 điểm`] : []),
      ...(cap === FULL_RATIO ? [] : [`từ ${shownPercent(cap)}: ${maximum} điểm`]),
    ];
    return [`${parts.join('; ')}.`, ...targetLines(target)].join('\n');
  },

  refusal: (_rule, maxPoints) => figureRefusal('tử số (a)', maxPoints),

  formula({ floor, cap, decimals }, maxPoints, cells) {
    const atLeast = (bound: Points): string => `${differenceFromRatio(bound, cells)}>=0`;
    const share = proportional(maxPoints, decimals, cells.first, cells.second);
    return `IF(${atLeast(cap)},${amount(maxPoints)},IF(${atLeast(floor)},${share},0))`;
  },
};
