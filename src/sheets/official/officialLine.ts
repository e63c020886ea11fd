import { formatDecimal } from '../../core/points/decimalText';
import { ZERO_POINTS, type Points } from '../../core/points/points';
import { fold } from '../grid/fold';
import { mayBeLine } from './longestLine';
import { readNoCase } from './noCase';
import { readCount } from './officialCount';
import { readFormula, readZeroBelow } from './officialFormula';
import type { OfficialLine, OfficialOption } from './officialLine.types';
import { labelOf, readOption } from './officialOption';
import { readSpan } from './officialSpan';

/** The sign before a line: "-", "+", "a)"; empty for none. Lines of one item with two kinds of signs may be nested. */
export function bulletOf(text: string): string {
  return (
    /^([-–—+*•●○▪►✓·])\s*(?=[^\s\d])|^([-–—+*•●○▪►✓·])\s+(?=\d)|^\(?([a-zđ])[).]\s+/u
      .exec(text)?.[0]
      .trim() ?? ''
  );
}

/** A line without its sign and the marks at its end. */
export function withoutMarks(line: string): string {
  return line
    .slice(bulletOf(line).length)
    .replace(/[\s;.,]+$/u, '')
    .trim();
}

/** "Điều tra XHH", "Theo kết quả khảo sát": nothing else may stand there. */
const SURVEY =
  /^((theo|lay|can cu|su dung|tinh|diem|ket qua|so lieu|phieu|tu|cua|qua) )*(dieu tra|khao sat)( (xa hoi hoc|xhh|nguoi dan|to chuc|su hai long))*$|^(diem )?dtxhh$/u;

/**
 * Reads a line: "Ban hành kịp thời: 1", "- Trên 90% (2 điểm)", "Dưới 80 % thì 0 điểm", "(b/a) × điểm tối đa", "Mỗi
 * văn bản trễ hạn trừ 0,25 điểm", "Tốt: từ 1 đến 2 điểm", "Điều tra XHH".
 *
 * @param inColumn the points in the column beside it, if there are any.
 * @returns undefined where it cannot be understood with certainty, or is longer than a line can be.
 */
export function readLine(line: string, inColumn?: Points): OfficialLine | undefined {
  if (!mayBeLine(line)) {
    return undefined;
  }
  const text = withoutMarks(line);
  if (SURVEY.test(fold(text))) {
    return { kind: 'survey' };
  }
  if (/^(trong đó\b|trong đó:|[abx]\s*(là|:|=)\s)/iu.test(text)) {
    return { kind: 'explanation', text };
  }
  const special = readSpecial(text);
  if (special) {
    return inColumn === undefined ? special : undefined;
  }
  // What is said of each case is no level, whatever it gives.
  const option = /^(mỗi|cứ)\s/iu.test(text) ? undefined : (readOption(text) ?? zeroBelow(text));
  if (inColumn === undefined) {
    return option ?? readSpan(text);
  }
  if (option?.award.kind === 'points') {
    return option.award.points === inColumn
      ? option
      : { kind: 'pointsDiffer', label: option.label, inText: option.award.points, inColumn };
  }
  const label = labelOf(text);
  return label === '' ? undefined : { kind: 'option', label, award: { kind: 'points', points: inColumn } };
}

/** What has a meaning of its own, whatever stands beside it. */
function readSpecial(text: string): OfficialLine | undefined {
  const gives = readNoCase(text);
  return gives === undefined ? (readFormula(text) ?? readCount(text)) : { kind: 'noCase', gives };
}

/** A ratio written as a fraction is brought to per cent: below 0,8 is below 80 %. */
function zeroBelow(text: string): OfficialOption | undefined {
  const floor = readZeroBelow(text);
  return floor === undefined
    ? undefined
    : {
        kind: 'option',
        label: `< ${formatDecimal(floor, ',')} %`,
        award: { kind: 'points', points: ZERO_POINTS },
      };
}

/**
 * The lines of one text: several levels may stand behind each other, "Kịp thời: 1; không kịp thời: 0,5".
 *
 * A text is only taken apart where every part is a level.
 */
export function linesOfText(text: string): readonly string[] {
  if (!mayBeLine(text)) {
    return [text];
  }
  const parts = text
    .split(/;\s+|,\s+(?=\p{L}[^,]*:\s*[\d.,]+)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => readLine(part)?.kind === 'option') ? parts : [text];
}
