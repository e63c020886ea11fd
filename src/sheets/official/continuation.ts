import type { ItemLine } from './officialItem.types';
import { readLine } from './officialLine';

/** A level that begins with one of these is whole, though it begins with a small letter. */
const OWN_LEVEL =
  /^(không|có|đạt|chưa|đúng|trễ|chậm|kịp|đầy đủ|đủ|thiếu|hoàn thành|dưới|trên|từ|nếu|trường hợp|mỗi|cứ|ban hành|thực hiện|tốt|khá)(?!\p{L})/u;

/** Words that want another one behind them. */
const OPEN_END = /(?:^|\s)(?:của|theo|và|hoặc|với|các|tại|trong|cho|về|do|từ|đến|được|có|là|,)$/iu;

/**
 * Where a line goes on that was cut at the end of a page or a cell: the name of its item, or the line before it.
 *
 * Only what begins with a small letter or a bracket, or goes on with a name in capitals, is taken for the rest of something
 * else. A line that was understood is never added to.
 */
export function joinsTo(
  line: ItemLine,
  previous: ItemLine | undefined,
  name: string,
): 'name' | 'line' | undefined {
  const goesOn = line.sign === '' && /^(?:\p{Ll}|\((?![*\d]))/u.test(line.text);
  const reading = readLine(line.text, line.inColumn);
  if (!previous) {
    const isCapitals = line.sign === '' && areCapitals(line.text) && areCapitals(name);
    const isRest = (goesOn || isCapitals) && reading === undefined && line.inColumn === undefined;
    return isRest && !line.isUnclear ? 'name' : undefined;
  }
  const isOpenEnd = OPEN_END.test(previous.text) && line.sign === '';
  if (!(goesOn || isOpenEnd) || line.isUnclear || previous.isUnclear || previous.isBesideItem) {
    return undefined;
  }
  if (reading !== undefined && OWN_LEVEL.test(line.text)) {
    return undefined;
  }
  const isOpen = readLine(previous.text, previous.inColumn) === undefined;
  const isBesidePoints = previous.inColumn !== undefined && line.inColumn === undefined;
  return (isOpen && previous.inColumn === undefined) || (isBesidePoints && reading === undefined)
    ? 'line'
    : undefined;
}

function areCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
