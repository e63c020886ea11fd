import { sumPoints } from '../../core/points/points';
import { ALL_PARTS, NO_PART } from '../../core/rules/checklist';
import type { ChecklistRule } from '../../core/rules/rule.types';
import { amount, COMPARE_DECIMALS, text, WRONG_DATA } from './formulaParts';

/**
 * Points for positions such as "1, 3, 4" in a cell.
 *
 * Each part is looked for as ",3," in ",1,3,4,"; the answer is wrong data where it holds more positions than were
 * found, be it one that does not exist or one that stands twice. 1,3 as a number is wrong data too.
 */
export function checklistFormula({ parts }: ChecklistRule, cell: string): string {
  const answer = `TRIM(${cell})`;
  const list = `","&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${answer},";",","),", ",",")," ,",",")&","`;
  const isTicked = parts.map((_, index) => `ISNUMBER(FIND(",${index + 1},",${list}))`);
  const points = parts.map((part, index) => `${isTicked[index] ?? ''}*${amount(part.points)}`).join('+');
  const count = `LEN(${list})-LEN(SUBSTITUTE(${list},",",""))-1`;
  const ticked = `IF(${count}<>${isTicked.join('+')},${WRONG_DATA},ROUND(${points},${COMPARE_DECIMALS}))`;
  const everything = amount(sumPoints(parts.map((part) => part.points)));
  return `IF(N(${cell})<>INT(N(${cell})),${WRONG_DATA},IF(${answer}=${text(ALL_PARTS)},${everything},IF(${answer}=${text(NO_PART)},0,${ticked})))`;
}
