import { pointsFromMicro, ZERO_POINTS } from '../../core/points/points';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import { comparable } from '../../core/cells/comparable';
import { parseAmount, parseShare } from '../../core/rules/statements';
import type { OfficialAward, OfficialOption } from './officialLine.types';

const AMOUNT = '[\\d.,]*\\d';
const FULL = '(?:số\\s+)?điểm\\s+(?:tối đa|chuẩn)|(?:trọn|đủ|toàn bộ)\\s+(?:số\\s+)?điểm(?:\\s+tối đa)?';
const NONE = 'không(?:\\s+(?:có|được|tính|chấm|cho))*(?:\\s+điểm)';
const VERB = '(?:được\\s+|thì\\s+|chấm\\s+|tính\\s+|cho\\s+|đạt\\s+|hưởng\\s+|trừ hết\\s+)';
/** "2 điểm: Ban hành kịp thời" */
const POINTS_FIRST = new RegExp(`^(${AMOUNT}\\s*(?:điểm|đ))\\s*(?:[:=–-]|nếu)\\s*(\\p{L}.*)$`, 'iu');
const SPLITS: readonly RegExp[] = [
  /^(.+?)\s*:\s*([^:]+)$/u,
  new RegExp(`^(.+?)\\s*\\((${AMOUNT}\\s*(?:điểm|đ))\\)$`, 'iu'),
  new RegExp(`^(.+?)\\s+[-–—=→]>?\\s*(${AMOUNT}\\s*(?:điểm|đ)?|${FULL}|${NONE})$`, 'iu'),
  new RegExp(
    `^(.+?)[,\\s]+(?:thì|được|chấm|tính|cho|đạt)\\s+(?:được\\s+)?(?:điểm\\s+)?(${AMOUNT}\\s*(?:điểm|đ))$`,
    'iu',
  ),
  new RegExp(`^(.+?)[,\\s]+${VERB}+(${FULL})$`, 'iu'),
  new RegExp(`^(.+?)[,\\s]+(?:thì\\s+)?(${NONE})$`, 'iu'),
  new RegExp(`^(.+?)\\s*(?:\\.{3,}|…+)\\s*(${AMOUNT}\\s*(?:điểm|đ)?)$`, 'iu'),
  new RegExp(`^(.+?\\p{L})\\s+(${AMOUNT}\\s*điểm)$`, 'iu'),
];
/** A number after one of these is no number of points that a level gives. */
const BOUND_WORD =
  /(?:^|\s)(?:trừ|cộng|từ|đến|tới|dưới|trên|quá|tối đa|tối thiểu|ít nhất|nhiều nhất|mỗi|cứ|thêm|hoặc|và|còn)$/iu;

const BEHIND = new RegExp(`^(.+:\\s*${AMOUNT}\\s*(?:điểm|đ)?)\\s*(\\([^()\\d]+\\))$`, 'iu');

/** Reads "Ban hành kịp thời: 1", "- Trên 90% (2 điểm)", "Thực hiện đầy đủ: điểm tối đa"; undefined for everything else. */
export function readOption(text: string): OfficialOption | undefined {
  const first = POINTS_FIRST.exec(text);
  const points = first && readAward(first[1] ?? '');
  if (points) {
    return { kind: 'option', label: labelOf(first[2] ?? ''), award: points };
  }
  // "Có: 2 (kèm tài liệu)": what stands in brackets behind the points goes with the label.
  const behind = BEHIND.exec(text);
  if (behind) {
    const option = readOption(behind[1] ?? '');
    return option && { ...option, label: `${option.label} ${behind[2] ?? ''}` };
  }
  for (const pattern of SPLITS) {
    const match = pattern.exec(text);
    const label = labelOf(match?.[1] ?? '');
    const award = readAward(match?.[2] ?? '');
    // An amount inside the label is another level: "Đạt: 1, không đạt: 0".
    if (award && label !== '' && !/[:=]\s*\d/u.test(label) && !BOUND_WORD.test(label)) {
      return isNumberOfThings(label, match?.[2] ?? '') ? undefined : { kind: 'option', label, award };
    }
  }
  return undefined;
}

/** "Số văn bản: 05" counts something; a level of points would say so, or have a condition. */
function isNumberOfThings(label: string, amount: string): boolean {
  return /^(số|số lượng)\s+\p{L}/u.test(comparable(label)) && !/điểm|đ$/iu.test(amount.trim());
}

function readAward(text: string): OfficialAward | undefined {
  const amount = text.replace(/^(được|đạt|chấm|tính|điểm)\s+(?=\d)/iu, '').trim();
  const word = comparable(text).replace(/^(?:(?:được|đạt|chấm|tính|cho|hưởng|thì) )+/u, '');
  if (new RegExp(`^(?:${FULL})$`, 'u').test(word)) {
    return { kind: 'share', share: FULL_RATIO, isOfMaximum: true };
  }
  if (new RegExp(`^(?:${NONE})$`, 'u').test(word)) {
    return { kind: 'points', points: ZERO_POINTS };
  }
  if (/^[\d.,]*\d\s*%(\s*(số\s+|tổng\s+|mức\s+)*điểm(\s+(tối đa|chuẩn))?)?$/iu.test(amount)) {
    const share = parseShare(amount.slice(0, amount.indexOf('%') + 1));
    return share === undefined
      ? undefined
      : { kind: 'share', share: pointsFromMicro(share), isOfMaximum: /điểm/iu.test(amount) };
  }
  const points = /\d/u.test(amount) ? parseAmount(amount) : undefined;
  return points === undefined ? undefined : { kind: 'points', points };
}

/** Without leader dots and marks at its end; a semicolon would begin another statement of "Tham số". */
export function labelOf(text: string): string {
  return text
    .replace(/[\s:;,.…=–—-]+$/u, '')
    .replaceAll(';', ',')
    .trim();
}
