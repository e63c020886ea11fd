import { pointsFromMicro } from '../../../core/points/points';
import type { SurveyWeightedRule } from '../../../core/rules/surveyWeighted';
import { amount, shareOfMaximum, WRONG_DATA } from '../formulaParts';
import type { RuleForm } from './ruleForm.types';
import { roundingText, shownPercent, shownPoints } from './sentences';

/** Longer than any answer in a cell: each count gets so many places of its own. */
const PLACES = 200;

/** The unit enters how many gave each answer in (a), such as "12; 30; 5; 3". */
export const surveyWeightedForm: RuleForm<SurveyWeightedRule> = {
  asks: () => 'answer',

  text: ({ answers, decimals }, maxPoints) =>
    [
      `Ghi số phiếu của từng phương án theo thứ tự, cách nhau bằng dấu chấm phẩy (${shownPoints(maxPoints)} điểm × tỷ lệ bình quân${roundingText(decimals)}):`,
      ...answers.map(({ label, share }, index) => `${index + 1}. ${label}: ${shownPercent(share)}`),
    ].join('\n'),

  refusal: () => 'ghi số phiếu của từng phương án theo thứ tự, ví dụ 12; 30; 5; 3.',

  /**
   * Excel 2016 cannot split a text: every separator becomes so many blanks that each count can be cut out by its
   * place. A count must be written as the number itself would be.
   */
  formula({ answers, decimals }, maxPoints, { first }) {
    const spread = `SUBSTITUTE(${first},";",REPT(" ",${PLACES}))`;
    const tokens = answers.map((_, at) => `TRIM(MID(${spread},${at * PLACES + 1},${PLACES}))`);
    const total = `(${tokens.map((token) => `VALUE(${token})`).join('+')})`;
    const weighted = `(${tokens.map((token, at) => `VALUE(${token})*${amount(answers[at]?.share ?? pointsFromMicro(0))}`).join('+')})`;
    const isWhole = `AND(${tokens.map((token) => `TEXT(ABS(VALUE(${token})),"0")=${token}`).join(',')})`;
    const separators = `LEN(${first})-LEN(SUBSTITUTE(${first},";",""))`;
    const share = shareOfMaximum(maxPoints, decimals, weighted, `(100*${total})`);
    return `IF(${separators}<>${tokens.length - 1},${WRONG_DATA},IFERROR(IF(${isWhole},IF(${total}=0,${WRONG_DATA},${share}),${WRONG_DATA}),${WRONG_DATA}))`;
  },

  guide: 'Mục khảo sát có trọng số: ghi số phiếu của từng phương án theo thứ tự, ví dụ 12; 30; 5; 3.',
};
