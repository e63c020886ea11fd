import type { Points } from '../../../core/points/points';
import type { Band, Bound } from '../../../core/rules/band';
import type { BandsRule } from '../../../core/rules/bands';
import { writeRule } from '../../../core/rules/registry';
import {
  amount,
  COMPARE_DECIMALS,
  differenceFromRatio,
  FORMULA_TEXTS,
  proportional,
  text,
  WRONG_DATA,
  type FormulaCells,
} from '../formulaParts';
import type { RuleForm } from './ruleForm.types';
import { figureRefusal, targetLines } from './sentences';

function bandAward({ award }: Band, rule: BandsRule, maxPoints: Points, cells: FormulaCells): string {
  if (award.kind === 'constant') {
    return amount(award.points);
  }
  return rule.measure === 'ratio' ? proportional(maxPoints, rule.decimals, cells.first, cells.second) : '0';
}

function bandCondition({ lower, upper }: Band, { measure }: BandsRule, cells: FormulaCells): string {
  const difference = ({ value }: Bound): string =>
    measure === 'ratio'
      ? differenceFromRatio(value, cells)
      : `ROUND(${cells.first}-${amount(value)},${COMPARE_DECIMALS})`;
  const conditions = [
    ...(lower ? [`${difference(lower)}${lower.closed ? '>=' : '>'}0`] : []),
    ...(upper ? [`${difference(upper)}${upper.closed ? '<=' : '<'}0`] : []),
  ];
  return conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`;
}

/** A statement of the parameters as a unit reads it: what ends in an amount ends in points. */
function bandLine(statement: string): string {
  const endsInAmount = /\d$/u.test(statement) && !statement.startsWith('làm tròn');
  return `- ${endsInAmount ? `${statement} điểm` : statement}`;
}

/** The unit enters a number (a), or numerator (a) and denominator (b). */
export const bandsForm: RuleForm<BandsRule> = {
  asks: ({ measure }) => (measure === 'ratio' ? 'ratio' : 'number'),

  text({ measure, bands, decimals, target }) {
    const { parameters } = writeRule({ kind: 'bands', measure, bands, decimals });
    return [
      measure === 'ratio' ? 'Theo tỷ lệ a/b:' : 'Theo số liệu a:',
      ...parameters.split('\n').map(bandLine),
      ...targetLines(target),
    ].join('\n');
  },

  refusal: ({ measure }, maxPoints) =>
    figureRefusal(measure === 'ratio' ? 'tử số (a)' : 'số liệu (a)', maxPoints),

  formula(rule, maxPoints, cells) {
    const { first } = cells;
    const awarded = rule.bands.reduceRight(
      (otherwise, band) =>
        `IF(${bandCondition(band, rule, cells)},${bandAward(band, rule, maxPoints, cells)},${otherwise})`,
      text(FORMULA_TEXTS.outsideBands),
    );
    return rule.measure === 'ratio'
      ? awarded
      : `IF(NOT(ISNUMBER(${first})),${WRONG_DATA},IF(${first}<0,${WRONG_DATA},${awarded}))`;
  },
};
