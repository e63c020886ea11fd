import { formatDecimal } from '../../core/points/decimalText';
import { ZERO_POINTS, type Points } from '../../core/points/points';
import { comparable, parseAmount, parseShare } from '../../core/rules/statements';
import { fold } from '../grid/fold';
import { readFormula, readZeroBelow, type OfficialFormula } from './officialFormula';

/** What a scoring level of an official table gives. */
export type OfficialAward =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'share'; readonly share: Points }
  | { readonly kind: 'proportional' };

/** One line below an item of an official table, without a number of its own, understood. */
export type OfficialLine =
  | { readonly kind: 'option'; readonly label: string; readonly award: OfficialAward }
  | OfficialFormula
  | {
      readonly kind: 'count';
      readonly noun: string;
      readonly direction: 'adds' | 'deducts';
      readonly perCase: Points;
      readonly cap?: Points;
    }
  | { readonly kind: 'survey' }
  | { readonly kind: 'explanation'; readonly text: string }
  /** The text and the column of points say two different things. */
  | {
      readonly kind: 'pointsDiffer';
      readonly label: string;
      readonly inText: Points;
      readonly inColumn: Points;
    };

const AMOUNT = '[\\d.,]*\\d';
const COUNT = new RegExp(
  `^(?:mỗi|cứ)\\s+(?:(?:có\\s+)?0?1\\s+|một\\s+)?(.+?)\\s*[,:]?\\s+(?:(?:được|thì)\\s+)?(bị trừ|trừ|cộng|tính|chấm|được|:|=)?\\s*(${AMOUNT})\\s*(?:điểm|đ)(?:[,;(\\s]+(?:nhưng\\s+)?(?:tối đa không quá|tối đa|không quá)(?:\\s+là)?\\s+(${AMOUNT})\\s*(?:điểm|đ)\\)?)?$`,
  'iu',
);
const SPLITS: readonly RegExp[] = [
  new RegExp(`^(.+?)\\s*\\((${AMOUNT}\\s*(?:điểm|đ))\\)$`, 'iu'),
  new RegExp(`^(.+?)\\s+[-–—=→]>?\\s*(${AMOUNT}\\s*(?:điểm|đ)?)$`, 'iu'),
  new RegExp(
    `^(.+?)[,\\s]+(?:thì|được|chấm|tính|cho|đạt)\\s+(?:được\\s+)?(?:điểm\\s+)?(${AMOUNT}\\s*(?:điểm|đ))$`,
    'iu',
  ),
  new RegExp(`^(.+?)\\s*(?:\\.{3,}|…+)\\s*(${AMOUNT}\\s*(?:điểm|đ)?)$`, 'iu'),
];

/** The sign before a line: "-", "+", "a)"; empty for none. Lines of one item with two kinds of signs may be nested. */
export function bulletOf(text: string): string {
  return (
    /^([-–—+*•●○▪►✓·])\s*(?=[^\s\d])|^([-–—+*•●○▪►✓·])\s+(?=\d)|^\(?([a-zđ])[).]\s+/u
      .exec(text)?.[0]
      .trim() ?? ''
  );
}

/**
 * Reads a line: "Ban hành kịp thời: 1", "- Trên 90% (2 điểm)", "Dưới 80 % thì 0 điểm", "(b/a) × điểm tối đa", "Mỗi
 * văn bản trễ hạn trừ 0,25 điểm", "Điều tra XHH".
 *
 * @param inColumn the points in the column beside it, if there are any.
 * @returns undefined where it cannot be understood with certainty.
 */
export function readLine(line: string, inColumn?: Points): OfficialLine | undefined {
  const text = line
    .slice(bulletOf(line).length)
    .replace(/[\s;.,]+$/u, '')
    .trim();
  if (/^(diem )?(dieu tra xa hoi hoc|dieu tra xhh|dtxhh)$/u.test(fold(text))) {
    return { kind: 'survey' };
  }
  if (/^(trong đó\b|trong đó:|[abx]\s*(là|:|=)\s)/iu.test(text)) {
    return { kind: 'explanation', text };
  }
  const special = readFormula(text) ?? readCount(text);
  if (special) {
    return inColumn === undefined ? special : undefined;
  }
  // What is said of each case is no level, whatever it gives.
  const option = /^(mỗi|cứ)\s/iu.test(text) ? undefined : (readOption(text) ?? zeroBelow(text));
  if (inColumn === undefined) {
    return option;
  }
  if (option?.award.kind === 'points') {
    return option.award.points === inColumn
      ? option
      : { kind: 'pointsDiffer', label: option.label, inText: option.award.points, inColumn };
  }
  const label = labelOf(text);
  return label === '' ? undefined : { kind: 'option', label, award: { kind: 'points', points: inColumn } };
}

function readCount(text: string): OfficialLine | undefined {
  const match = COUNT.exec(text);
  const perCase = parseAmount(match?.[3] ?? '');
  const cap = match?.[4] === undefined ? undefined : parseAmount(match[4]);
  const noun = comparable(match?.[1] ?? '');
  // "Cứ 10 tin bài": not so many points for each one.
  const isPlain = noun !== '' && !/\d|điểm|tối đa|không quá/u.test(noun);
  if (!match || !isPlain || perCase === undefined || perCase <= 0 || (match[4] && cap === undefined)) {
    return undefined;
  }
  return {
    kind: 'count',
    noun,
    direction: match[2]?.includes('trừ') === true ? 'deducts' : 'adds',
    perCase,
    ...(cap !== undefined && { cap }),
  };
}

function readOption(text: string): (OfficialLine & { kind: 'option' }) | undefined {
  const colon = /^(.+?)\s*:\s*([^:]+)$/u.exec(text);
  const parts = [colon, ...SPLITS.map((pattern) => pattern.exec(text))];
  for (const match of parts) {
    const label = labelOf(match?.[1] ?? '');
    const award = readAward(match?.[2] ?? '');
    // An amount inside the label is another level: "Đạt: 1, không đạt: 0".
    if (award && label !== '' && !/[:=]\s*\d/u.test(label)) {
      return { kind: 'option', label, award };
    }
  }
  return undefined;
}

/** A ratio written as a fraction is brought to per cent: below 0,8 is below 80 %. */
function zeroBelow(text: string): (OfficialLine & { kind: 'option' }) | undefined {
  const floor = readZeroBelow(text);
  return floor === undefined
    ? undefined
    : {
        kind: 'option',
        label: `< ${formatDecimal(floor, ',')} %`,
        award: { kind: 'points', points: ZERO_POINTS },
      };
}

function readAward(text: string): OfficialAward | undefined {
  const amount = text.replace(/^(được|đạt|chấm|tính|điểm)\s+(?=\d)/iu, '');
  if (/^[\d.,]*\d\s*%(\s*(số\s+)?điểm(\s+(tối đa|chuẩn))?)?$/iu.test(amount)) {
    const share = parseShare(amount.slice(0, amount.indexOf('%') + 1));
    return share === undefined ? undefined : { kind: 'share', share };
  }
  const points = /\d/u.test(amount) ? parseAmount(amount) : undefined;
  return points === undefined ? undefined : { kind: 'points', points };
}

/** Without leader dots and marks at its end; a semicolon would begin another statement of "Tham số". */
function labelOf(text: string): string {
  return text
    .replace(/[\s:;,.…=–—-]+$/u, '')
    .replaceAll(';', ',')
    .trim();
}

/**
 * The lines of one text: several levels may stand behind each other, "Kịp thời: 1; không kịp thời: 0,5".
 *
 * A text is only taken apart where every part is a level.
 */
export function linesOfText(text: string): readonly string[] {
  const parts = text
    .split(/;\s+|,\s+(?=\p{L}[^,]*:\s*[\d.,]+)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => readLine(part)?.kind === 'option') ? parts : [text];
}
