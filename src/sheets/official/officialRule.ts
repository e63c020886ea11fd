import { pointsFromMicro, sumPoints, type Points } from '../../core/points/points';
import { readRule, writeRule, type Rule } from '../../core/rules/registry';
import { comparable } from '../../core/cells/comparable';
import { inPoints } from './awardOfMaximum';
import { awardText, bandsOfOptions } from './bandsOfOptions';
import type { OfficialCount, OfficialLine, OfficialOption } from './officialLine.types';
import { ruleOfFormulas } from './ruleOfFormulas';

/** The texts of the columns "Cách chấm" and "Tham số". */
export interface OfficialRule {
  readonly rule: string;
  readonly parameters: string;
  /** No level reaches the maximum, but all of them together do: read as parts that add up. */
  readonly isSumOfParts?: true;
  /** What the rule cannot hold, in the words of the table: it goes with the name, where units read it. */
  readonly guidance?: readonly string[];
}

const NUMBER_NAME = 'Khoảng số';
const DIRECT: OfficialRule = { rule: 'Chấm điểm trực tiếp', parameters: '' };
const YES_NO: readonly string[] = ['có', 'không'];

/**
 * The rule that the lines of an item make.
 *
 * Bands where every label is an interval of the same thing; else named levels, word for word. No lines: direct; spans of
 * points too, with their words as guidance.
 *
 * @param maximum of the item, where it is known.
 * @returns undefined where the lines say different things.
 */
export function ruleOfLines(
  lines: readonly OfficialLine[],
  maximum: Points | undefined,
): OfficialRule | undefined {
  const options = inPoints(
    lines.filter((line) => line.kind === 'option'),
    maximum,
  );
  const formulas = lines.filter((line) => line.kind === 'formula');
  const counts = lines.filter((line) => line.kind === 'count');
  if (lines.some(({ kind }) => kind === 'span')) {
    const isDirect = formulas.length === 0 && counts.length === 0;
    return isDirect ? { ...DIRECT, guidance: lines.flatMap(wordsOf) } : undefined;
  }
  const [count, second] = counts;
  if (count) {
    return formulas.length > 0 || second ? undefined : readable(ruleOfCount(count, options, maximum));
  }
  if (formulas.some((each) => each.maximum !== undefined && each.maximum !== maximum)) {
    return undefined;
  }
  if (formulas.length > 0) {
    return readable(ruleOfFormulas(formulas, options, maximum));
  }
  return options.length === 0 ? DIRECT : ruleOfOptions(options, maximum);
}

/** A rule that the column "Tham số" would not give back is none. */
function readable(rule: OfficialRule | undefined): OfficialRule | undefined {
  return rule && readRule(rule.rule, rule.parameters)?.ok ? rule : undefined;
}

function written(rule: Rule): OfficialRule {
  const { name, parameters } = writeRule(rule);
  return { rule: name, parameters };
}

function wordsOf(line: OfficialLine): string[] {
  return line.kind === 'span'
    ? [line.text]
    : line.kind === 'option'
      ? [`${line.label}: ${awardText(line.award)}`]
      : [];
}

/**
 * Points for each case, beside them the levels at both ends, which say nothing else than the count: all for no case, and
 * nothing. Why a unit gets nothing ("Không gửi báo cáo: 0 điểm") is kept as guidance.
 */
function ruleOfCount(
  { kind: _, ...count }: OfficialCount,
  options: readonly OfficialOption[],
  maximum: Points | undefined,
): OfficialRule | undefined {
  const amounts = options.map(({ award }) => (award.kind === 'points' ? award.points : undefined));
  const isEnd = amounts.every(
    (points) => points === 0 || (points !== undefined && points === maximum && count.direction === 'deducts'),
  );
  const guidance = options.filter((_option, index) => amounts[index] === 0).flatMap(wordsOf);
  return isEnd
    ? { ...written({ kind: 'count', ...count }), ...(guidance.length > 0 && { guidance }) }
    : undefined;
}

function ruleOfOptions(
  options: readonly OfficialOption[],
  maximum: Points | undefined,
): OfficialRule | undefined {
  const bands = bandsOfOptions(options);
  if (bands) {
    return readable({ rule: 'Khoảng tỷ lệ', parameters: bands.join('\n') });
  }
  const numbers = options.map(({ label, award }) => `${label}: ${awardText(award)}`).join('\n');
  if (options.every(({ award }) => award.kind === 'points') && readRule(NUMBER_NAME, numbers)?.ok) {
    return readable(rewritten(NUMBER_NAME, numbers));
  }
  const shares = options.filter(({ award }) => award.kind === 'share');
  if (shares.length > 0) {
    const isWhole = shares.length === options.length && shares.length > 1;
    return isWhole ? readable({ rule: 'Mức phần trăm', parameters: numbers }) : undefined;
  }
  const labels = options.map(({ label }) => comparable(label));
  if (isSumOfParts(options, maximum)) {
    return readable({ rule: 'Danh mục', parameters: numbers, isSumOfParts: true });
  }
  const isYesNo = labels.length === YES_NO.length && YES_NO.every((word) => labels.includes(word));
  return readable({ rule: isYesNo ? 'Có/Không' : 'Chọn mức', parameters: numbers });
}

/** The same rule in the notation of the product. */
function rewritten(name: string, parameters: string): OfficialRule | undefined {
  const reading = readRule(name, parameters);
  return reading?.ok ? written(reading.rule) : undefined;
}

function isSumOfParts(options: readonly OfficialOption[], maximum: Points | undefined): boolean {
  const amounts = options.map(({ award }) => (award.kind === 'points' ? award.points : pointsFromMicro(0)));
  return amounts.length > 1 && amounts.every((each) => each > 0) && sumPoints(amounts) === maximum;
}
