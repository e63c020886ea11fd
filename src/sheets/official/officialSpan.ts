import { comparable } from '../../core/cells/comparable';
import type { OfficialSpan } from './officialLine.types';

const AMOUNT = '\\d+(?:[.,]\\d+)?';
const POINTS = '(?: ?(?:điểm|đ))';
const SPAN = new RegExp(
  `^(?:.*(?:[:(]|[,–-] ) ?)?(?:(?:được|chấm|cho|tính|đạt) )*(?:từ |trên )?(${AMOUNT})${POINTS}? ?(?:đến|tới|-|–|—) ?(?:dưới )?(${AMOUNT})(${POINTS})?\\)?$`,
  'u',
);
const UP_TO = new RegExp(
  `^.+[:(] ?(?:(?:được|chấm|cho|tính) )*(?:tối đa|không quá|nhiều nhất|dưới)(?: không quá)? (${AMOUNT})${POINTS}\\)?$`,
  'u',
);

/**
 * Reads a level that leaves the points to who scores: "Tốt: từ 1,5 đến 2 điểm", "Kế hoạch: tối đa 1 điểm".
 *
 * undefined where a span is one of percentages or years, or runs backwards.
 */
export function readSpan(text: string): OfficialSpan | undefined {
  const line = comparable(text);
  if (UP_TO.test(line)) {
    return { kind: 'span', text };
  }
  const match = SPAN.exec(line);
  const [low, high] = [match?.[1], match?.[2]].map((part) => Number((part ?? '').replace(',', '.')));
  const isSaid = match?.[3] !== undefined || line.includes(':');
  return match && isSaid && low !== undefined && high !== undefined && low < high
    ? { kind: 'span', text }
    : undefined;
}
