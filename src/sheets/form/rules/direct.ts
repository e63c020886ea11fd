import { formatDecimal } from '../../../core/points/decimalText';
import { pointsToNumber } from '../../../core/points/points';
import type { DirectRule } from '../../../core/rules/direct';
import { numberOr } from './accepted';
import type { RuleForm } from './ruleForm.types';
import { shownPoints } from './sentences';

const stepText = ({ step }: DirectRule): string => (step === 0 ? '' : `, theo bước ${shownPoints(step)}`);

/** The unit types points into the column of the period. */
export const directForm: RuleForm<DirectRule> = {
  asks: () => 'points',

  text: (rule, maxPoints) => `Nhập điểm từ 0 đến ${shownPoints(maxPoints)}${stepText(rule)}.`,

  accepts({ step }, maxPoints, { address, words }) {
    if (step === 0 && words.length === 0) {
      return { kind: 'decimal', minimum: 0, maximum: pointsToNumber(maxPoints) };
    }
    const steps = `${address}/${formatDecimal(step, '.')}`;
    const conditions = [
      `${address}>=0`,
      `${address}<=${formatDecimal(maxPoints, '.')}`,
      ...(step === 0 ? [] : [`ROUND(${steps},6)=ROUND(${steps},0)`]),
    ];
    return numberOr(words, address, `AND(${conditions.join(',')})`);
  },

  refusal: (rule, maxPoints) =>
    `nhập số từ 0 đến ${shownPoints(maxPoints)} (điểm tối đa)${stepText(rule)}. Chưa chấm thì để trống.`,
};
