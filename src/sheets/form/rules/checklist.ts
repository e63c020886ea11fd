import { sumPoints } from '../../../core/points/points';
import { ALL_PARTS, NO_PART, type ChecklistRule } from '../../../core/rules/checklist';
import { amount, COMPARE_DECIMALS, text, WRONG_DATA } from '../formulaParts';
import type { RuleForm } from './ruleForm.types';
import { shownPoints } from './sentences';

/** The unit enters the positions of what it did in (a), such as "1, 3, 4". */
export const checklistForm: RuleForm<ChecklistRule> = {
  asks: () => 'answer',

  text: ({ parts }) =>
    [
      `Ghi số thứ tự các phần đã làm (ví dụ 1, 3), hoặc "${ALL_PARTS}", hoặc "${NO_PART}":`,
      ...parts.map(({ label, points }, index) => `${index + 1}. ${label}: ${shownPoints(points)} điểm`),
    ].join('\n'),

  refusal: () => `ghi số thứ tự các phần đã làm, ví dụ 1, 3; hoặc "${ALL_PARTS}"; hoặc "${NO_PART}".`,

  /**
   * Each part is looked for as ",3," in ",1,3,4,"; the answer is wrong data where it holds more positions than were
   * found, be it one that does not exist or one that stands twice. 1,3 as a number is wrong data too.
   */
  formula({ parts }, _maxPoints, { first }) {
    const answer = `TRIM(${first})`;
    const list = `","&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${answer},";",","),", ",",")," ,",",")&","`;
    const isTicked = parts.map((_, index) => `ISNUMBER(FIND(",${index + 1},",${list}))`);
    const points = parts.map((part, index) => `${isTicked[index] ?? ''}*${amount(part.points)}`).join('+');
    const count = `LEN(${list})-LEN(SUBSTITUTE(${list},",",""))-1`;
    const ticked = `IF(${count}<>${isTicked.join('+')},${WRONG_DATA},ROUND(${points},${COMPARE_DECIMALS}))`;
    const everything = amount(sumPoints(parts.map((part) => part.points)));
    return `IF(N(${first})<>INT(N(${first})),${WRONG_DATA},IF(${answer}=${text(ALL_PARTS)},${everything},IF(${answer}=${text(NO_PART)},0,${ticked})))`;
  },

  guide: `Mục danh mục: ghi vào cột (a) số thứ tự các phần đã làm, ví dụ 1, 3; hoặc "${ALL_PARTS}"; hoặc "${NO_PART}".`,
};
