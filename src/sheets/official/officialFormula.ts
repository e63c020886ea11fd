import { pointsFromMicro, type Points } from '../../core/points/points';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import { parseAmount } from '../../core/rules/statements';
import { comparable } from '../../core/cells/comparable';
import { officialInterval } from './officialInterval';

/** "Tính điểm theo công thức (b/a) × điểm tối đa, dưới 80 % thì 0 điểm". */
export interface OfficialFormula {
  readonly kind: 'formula';
  /** Micro-percent below which there are no points. */
  readonly floor?: Points;
  /** The ratios for which it is meant, where the line names them: "≥ 80 %". */
  readonly condition?: string;
  /** The maximum, where it is written as a number: it must be that of the item. */
  readonly maximum?: Points;
  /** What a and b are, in the words of the table. */
  readonly explanation?: string;
}

/** 1, as micro-units: a ratio below it was written as a fraction. */
const WHOLE = FULL_RATIO / 100;
const RATIO =
  '[(\\[{]*\\s*(?:b\\s*\\/\\s*a|a\\s*\\/\\s*b|t[ỷỉ] lệ(?: %)?(?: [\\p{L} ,]{1,80}?)?(?: b\\/a| a\\/b)?)\\s*[)\\]}]*';
const MAXIMUM = '(?:(?:số )?(?:thang )?(?:điểm )?(?:tối đa|chuẩn)|(\\d[\\d.,]*))';
const TIMES = '\\s*(?:[x×*.]|nhân(?: với)?)\\s*';
const FORMULA = new RegExp(
  `${RATIO}${TIMES}[(\\[]?${MAXIMUM}[)\\]]*(?:\\s*[/:]\\s*[(\\[]?\\s*100\\s*%?\\s*[)\\]]?)?(?![\\p{L}\\d])|${MAXIMUM}${TIMES}${RATIO}(?![\\p{L}\\d])`,
  'u',
);
const ZERO_BELOW =
  /^(?:nếu |và |còn |trường hợp )*(?:(?:tỷ lệ|tỉ lệ|b\/a|a\/b|này|đạt|%) ?)*(?:dưới|<|nhỏ hơn|thấp hơn) ?([\d.,]*\d) ?(%?) ?(?:thì|:|=|,)? ?(?:(?:số )?điểm(?: đánh giá)?)? ?(?:là|=|bằng|được|chấm|tính|đạt|thì)? ?(?:0|không)(?: điểm)?$/u;
const LEAD =
  /(?<!\p{L})(?:(?:điểm )?(?:được )?(?:tính|chấm)(?: điểm)?(?: theo)?|(?:số )?điểm(?: đánh giá| đạt được)?|công thức(?: tính(?: điểm)?)?|theo|như sau|thì|là|bằng)(?!\p{L})|[=:,]/gu;

/** "(số hồ sơ đúng hạn / tổng số hồ sơ) × điểm tối đa": a and b in words. */
const IN_WORDS = new RegExp(
  `[(\\[]\\s*([\\p{L} %,]{3,120}?)\\s*/\\s*([\\p{L} %,]{3,120}?)\\s*[)\\]]${TIMES}[(\\[]?${MAXIMUM}[)\\]]*(?![\\p{L}\\d])`,
  'u',
);
const OVER = new RegExp(`[(\\[]?\\s*b${TIMES}${MAXIMUM}\\s*[)\\]]?\\s*/\\s*a(?![\\p{L}\\d])`, 'u');
/** "Từ 80% đến dưới 100%: tính điểm theo tỷ lệ" */
const BY_RATIO =
  /(?:tính|chấm)(?: điểm)? (?:theo|tương ứng(?: với)?) tỷ lệ(?: %| phần trăm)?(?: (?:tương ứng|thực hiện|đạt được|hoàn thành|thực tế))?$/u;

interface FormulaMatch {
  readonly index: number;
  readonly length: number;
  readonly maximum: string;
  readonly explanation?: string;
}

function findFormula(text: string): FormulaMatch | undefined {
  const match = FORMULA.exec(text);
  if (match) {
    return { index: match.index, length: match[0].length, maximum: match[1] ?? match[2] ?? '' };
  }
  const inWords = IN_WORDS.exec(text);
  if (inWords) {
    const [whole, above = '', below = '', maximum = ''] = inWords;
    return { index: inWords.index, length: whole.length, maximum, explanation: `${above} / ${below}` };
  }
  const other = OVER.exec(text) ?? BY_RATIO.exec(text);
  return other ? { index: other.index, length: other[0].length, maximum: other[1] ?? '' } : undefined;
}

/** Reads a text that gives ratio × maximum; undefined where it says anything more that is not understood. */
export function readFormula(line: string): OfficialFormula | undefined {
  // Every formula has a fraction or the word for ratio.
  const text = /\/|lệ|lê/iu.test(line) ? comparable(line) : '';
  const match = text === '' ? undefined : findFormula(text);
  if (!match) {
    return undefined;
  }
  const before = text.slice(0, match.index).replaceAll(LEAD, ' ').replace(/\s+/gu, ' ').trim();
  const condition = before === '' || /^nếu$/u.test(before) ? undefined : officialInterval(before)?.condition;
  const rest = afterFormula(line.trim().replace(/\s+/gu, ' ').normalize('NFC'), match);
  if (
    (before !== '' && condition === undefined) ||
    !rest ||
    (condition !== undefined && rest.floor !== undefined)
  ) {
    return undefined;
  }
  const maximum = parseAmount(match.maximum);
  return {
    kind: 'formula',
    ...(condition !== undefined && { condition }),
    ...(maximum !== undefined && { maximum }),
    ...(match.explanation !== undefined && { explanation: match.explanation }),
    ...rest,
  };
}

/** A line of its own, "Nếu tỷ lệ b/a < 0,80 thì điểm đánh giá là 0": micro-percent below which there are no points. */
export function readZeroBelow(line: string): Points | undefined {
  return floorOf(comparable(line));
}

/** What follows the formula: where there are no points, and what its letters mean. */
function afterFormula(
  line: string,
  match: FormulaMatch,
): Pick<OfficialFormula, 'floor' | 'explanation'> | undefined {
  const tail = line.slice(match.index + match.length);
  const explained = /[\s(,;.:]*(?:trong đó|với|\(?[ab]\s*(?:là|:)\s)/iu.exec(tail);
  const clauses = (explained ? tail.slice(0, explained.index) : tail)
    .split(/[,;.()]+(?!\d)/u)
    .map((clause) => comparable(clause))
    .filter((clause) => clause !== '');
  const explanation = explained
    ? tail
        .slice(explained.index)
        .replace(/^[\s(,;.]+/u, '')
        .replace(/[\s).;]+$/u, '')
    : undefined;
  const floors = clauses.map(floorOf);
  const floor = floors[0];
  return floors.length > 1 || floors.includes(undefined)
    ? undefined
    : { ...(floor !== undefined && { floor }), ...(explanation !== undefined && { explanation }) };
}

/** "dưới 80 % thì 0 điểm", "nếu b/a < 0,8 thì điểm đánh giá là 0" → micro-percent. */
function floorOf(clause: string): Points | undefined {
  const match = ZERO_BELOW.exec(clause);
  const amount = parseAmount(match?.[1] ?? '');
  if (!match || amount === undefined || amount <= 0) {
    return undefined;
  }
  if (match[2] === '%') {
    return amount;
  }
  return amount < WHOLE ? pointsFromMicro(amount * 100) : undefined;
}
