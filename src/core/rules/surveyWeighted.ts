import { formatDecimal } from '../points/decimalText';
import type { Points } from '../points/points';
import { FULL_RATIO } from './fullRatio';
import { readLabelledLines, repeatedLabels } from './labelledLines';
import type { Award, DeclaredReading, RuleDefinition, RuleReading } from './rule.types';
import { bestShareFlaws, shareOfMaximum } from './shareOfMaximum';
import { DEFAULT_DECIMALS, parseShare } from './statements';

export interface WeightedAnswer {
  readonly label: string;
  /** Micro-percent of the maximum, not below 0. */
  readonly share: Points;
}

/** Each answer counts by its weight: 100 %, 60 %, 20 %, 0 %. */
export interface SurveyWeightedRule {
  readonly kind: 'surveyWeighted';
  /** In the order of the questionnaire; data are one number for each. */
  readonly answers: readonly WeightedAnswer[];
  readonly decimals: number;
}

/** The most answers of a question; the formula of a form grows with each, and Excel allows 8192 characters. */
export const MOST_ANSWERS = 12;

/** At most seven digits: the weighted sum stays an exact integer. */
const COUNT = /^(0|[1-9]\d{0,6})$/u;

/** "12; 30; 5; 3": how many gave each answer, in the order of the rule. A comma would as well be a decimal one. */
function readCounts(text: string | number, rule: SurveyWeightedRule): DeclaredReading {
  const tokens = String(text)
    .split(';')
    .map((token) => token.trim());
  if (tokens.length !== rule.answers.length || !tokens.every((token) => COUNT.test(token))) {
    return { ok: false, problem: 'answersUnreadable' };
  }
  const counts = tokens.map(Number);
  return counts.every((count) => count === 0)
    ? { ok: false, problem: 'answersNone' }
    : { ok: true, declared: { kind: 'counts', counts } };
}

/**
 * Weighted answers of a survey: Σ (number × weight) ÷ Σ number × maximum.
 *
 * Parameters: one answer per line, "Rất hài lòng: 100 %", and "làm tròn 2" (decimals of the points, 2 by default).
 * Data: how many gave each answer, in that order, "12; 30; 5; 3".
 */
export const surveyWeightedRule: RuleDefinition<SurveyWeightedRule> = {
  kind: 'surveyWeighted',
  names: ['Khảo sát có trọng số'],
  nameOf: () => 'Khảo sát có trọng số',
  isSurvey: true,

  read(parameters): RuleReading<SurveyWeightedRule> {
    const reading = readLabelledLines(parameters, parseShare);
    if (!reading.ok) {
      return reading;
    }
    const answers = reading.lines.map(({ label, amount }) => ({ label, share: amount }));
    return answers.length > MOST_ANSWERS
      ? { ok: false, problem: { statement: answers[MOST_ANSWERS]?.label ?? '', reason: 'tooManyLines' } }
      : {
          ok: true,
          rule: { kind: 'surveyWeighted', answers, decimals: reading.decimals ?? DEFAULT_DECIMALS },
        };
  },

  write: ({ answers, decimals }) =>
    [
      ...answers.map(({ label, share }) => `${label}: ${formatDecimal(share, ',')} %`),
      ...(decimals === DEFAULT_DECIMALS ? [] : [`làm tròn ${decimals}`]),
    ].join('\n'),

  readData: readCounts,

  award({ answers, decimals }, maxPoints, declared): Award {
    if (declared.kind !== 'counts') {
      return { ok: false, problem: 'outsideBands' };
    }
    const weighted = answers.reduce((sum, { share }, at) => sum + share * (declared.counts[at] ?? 0), 0);
    const total = declared.counts.reduce((sum, count) => sum + count, 0);
    return { ok: true, points: shareOfMaximum(maxPoints, weighted, total * FULL_RATIO, decimals) };
  },

  canAward: (_rule, maxPoints, points) => points >= 0 && points <= maxPoints,

  flaws: ({ answers }, maxPoints) => [
    ...repeatedLabels(answers).map((label) => ({ code: 'levelTwice' as const, label })),
    ...bestShareFlaws(
      answers.map(({ share }) => share),
      maxPoints,
    ),
  ],
};
