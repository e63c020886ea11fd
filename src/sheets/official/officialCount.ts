import { comparable } from '../../core/cells/comparable';
import { parseAmount } from '../../core/rules/statements';
import type { OfficialCount } from './officialLine.types';

const AMOUNT = '[\\d.,]*\\d';
const CAP = `(?:[,;(\\s]+(?:nhưng\\s+)?(?:(?:trừ|cộng)\\s+)?(?:tối đa không quá|tối đa|không quá)(?:\\s+là)?\\s+(${AMOUNT})\\s*(?:điểm|đ)\\)?)?`;
/** "Mỗi văn bản trễ hạn trừ 0,25 điểm". */
const EACH_FIRST = new RegExp(
  `^(?:mỗi|cứ)\\s+(?:(?:có\\s+)?0?1\\s+|một\\s+)?(.+?)\\s*[,:]?\\s+(?:(?:được|thì|bị|sẽ)\\s+)*(giảm trừ|khấu trừ|trừ đi|trừ|giảm|bớt|mất|cộng thêm|cộng|thêm|thưởng|tính|chấm|được|:|=)?\\s*(${AMOUNT})\\s*(?:điểm|đ)${CAP}$`,
  'iu',
);
/** "Trừ 0,5 điểm/văn bản trễ hạn", "cộng 0,5 điểm cho mỗi sáng kiến". */
const POINTS_FIRST = new RegExp(
  `^(?:bị\\s+)?(trừ|cộng|được)\\s+(${AMOUNT})\\s*(?:điểm|đ)\\s*(?:/|(?:cho|với|đối với)?\\s*(?:mỗi|một|01|1)(?=\\s))\\s*(?:(?:0?1|một)\\s+)?(.+?)${CAP}$`,
  'iu',
);

/** "Chậm 01 ngày trừ 0,25 điểm", "Thiếu mỗi văn bản trừ 0,5 điểm" */
const SHORTFALL = new RegExp(
  `^(chậm|trễ|muộn|thiếu|sai)\\s+(?:mỗi|0?1|một)\\s+(\\p{L}+(?:\\s\\p{L}+)?)\\s+(?:thì\\s+)?(?:bị\\s+)?(trừ|giảm)\\s+(${AMOUNT})\\s*(?:điểm|đ)${CAP}$`,
  'iu',
);

/** Reads "Mỗi … trừ … điểm" and the like; undefined for everything else. */
export function readCount(text: string): OfficialCount | undefined {
  const short = SHORTFALL.exec(text);
  if (short) {
    return countOf(`${short[2]} ${short[1]}`, short[3] ?? '', short[4] ?? '', short[5]);
  }
  const each = EACH_FIRST.exec(text);
  const first = each ? undefined : POINTS_FIRST.exec(text);
  const [noun, sign, amount, most] = each
    ? [each[1], each[2], each[3], each[4]]
    : [first?.[3], first?.[1], first?.[2], first?.[4]];
  return noun === undefined ? undefined : countOf(noun, sign ?? '', amount ?? '', most);
}

function countOf(
  text: string,
  sign: string,
  amount: string,
  most: string | undefined,
): OfficialCount | undefined {
  const noun = comparable(text);
  const perCase = parseAmount(amount);
  const cap = most === undefined ? undefined : parseAmount(most);
  // "Cứ 10 tin bài": not so many points for each one.
  const isPlain =
    noun !== '' && !/\d|điểm|tối đa|không quá|(?:^|\s)(?:giảm|trừ|mất|bớt|phạt|cộng|thưởng)$/u.test(noun);
  if (!isPlain || perCase === undefined || perCase <= 0 || (most !== undefined && cap === undefined)) {
    return undefined;
  }
  return {
    kind: 'count',
    noun,
    direction: /trừ|giảm|bớt|mất/iu.test(sign) ? 'deducts' : 'adds',
    perCase,
    ...(cap !== undefined && { cap }),
  };
}
