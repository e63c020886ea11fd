import { formatDecimal } from '../../core/points/decimalText';
import { pointsFromMicro, sumPoints, type Points } from '../../core/points/points';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import { readRule, writeRule } from '../../core/rules/registry';
import type { Rule } from '../../core/rules/rule.types';
import { comparable, parsePercent } from '../../core/rules/statements';
import { officialInterval } from './officialInterval';
import type { OfficialAward, OfficialLine } from './officialLine';

type Option = Extract<OfficialLine, { kind: 'option' }>;
type Formula = Extract<OfficialLine, { kind: 'formula' }>;
type Count = Extract<OfficialLine, { kind: 'count' }>;

/** The texts of the columns "Cách chấm" and "Tham số". */
export interface OfficialRule {
  readonly rule: string;
  readonly parameters: string;
  /** No level reaches the maximum, but all of them together do: read as parts that add up. */
  readonly isSumOfParts?: true;
}

const DECIMALS = 2;
const NUMBER_NAME = 'Khoảng số';
const YES_NO: readonly string[] = ['có', 'không'];

/**
 * The rule that the lines of an item make.
 *
 * Bands where every label is an interval of the same thing; else named levels, word for word. No lines: direct.
 *
 * @param maximum of the item, where it is known.
 * @returns undefined where the lines say different things.
 */
export function ruleOfLines(
  lines: readonly OfficialLine[],
  maximum: Points | undefined,
): OfficialRule | undefined {
  const options = lines.filter((line) => line.kind === 'option');
  const formulas = lines.filter((line) => line.kind === 'formula');
  const counts = lines.filter((line) => line.kind === 'count');
  const [count, formula] = [counts[0], formulas[0]];
  if (count) {
    return counts.length === 1 && !formula && options.length === 0 ? readable(ruleOfCount(count)) : undefined;
  }
  if (formulas.some((each) => each.maximum !== undefined && each.maximum !== maximum)) {
    return undefined;
  }
  if (formula) {
    return readable(ruleOfFormulas(formulas, options, maximum));
  }
  return options.length === 0
    ? { rule: 'Chấm điểm trực tiếp', parameters: '' }
    : ruleOfOptions(options, maximum);
}

/** A rule that the column "Tham số" would not give back is none. */
function readable(rule: OfficialRule | undefined): OfficialRule | undefined {
  return rule && readRule(rule.rule, rule.parameters)?.ok ? rule : undefined;
}

function written(rule: Rule): OfficialRule {
  const { name, parameters } = writeRule(rule);
  return { rule: name, parameters };
}

function ruleOfCount({ kind: _, ...count }: Count): OfficialRule {
  return written({ kind: 'count', ...count });
}

/** One formula for all ratios with its floor; or for those it names, with constant points for the others. */
function ruleOfFormulas(
  formulas: readonly Formula[],
  options: readonly Option[],
  maximum: Points | undefined,
): OfficialRule | undefined {
  const conditional = formulas.flatMap(({ condition }) =>
    condition === undefined ? [] : [`${condition}: ${awardText({ kind: 'proportional' })}`],
  );
  const bands = bandsOf(options);
  if (conditional.length === formulas.length) {
    return bands && { rule: 'Khoảng tỷ lệ', parameters: [...conditional, ...bands].join('\n') };
  }
  const [formula, second] = formulas;
  if (!formula || second || !bands) {
    return undefined;
  }
  let floor = formula.floor;
  let cap: Points | undefined;
  for (const option of options) {
    const end = endOf(option, maximum);
    if (!end || (end.kind === 'floor' ? floor : cap) !== undefined) {
      return undefined;
    }
    floor = end.kind === 'floor' ? end.value : floor;
    cap = end.kind === 'cap' ? end.value : cap;
  }
  return written({
    kind: 'ratio',
    floor: floor ?? pointsFromMicro(0),
    cap: cap ?? FULL_RATIO,
    decimals: DECIMALS,
  });
}

/** "Dưới 80%: 0" is where a formula begins, "Từ 95% trở lên: 2" of 2 points where it ends. */
function endOf(
  { label, award }: Option,
  maximum: Points | undefined,
): { readonly kind: 'floor' | 'cap'; readonly value: Points } | undefined {
  const match = /^([<≥]) ([\d,]+) %$/u.exec(officialInterval(label)?.condition ?? '');
  const value = parsePercent(match?.[2] ?? '');
  if (!match || value === undefined || award.kind !== 'points') {
    return undefined;
  }
  if (match[1] === '<') {
    return award.points === 0 ? { kind: 'floor', value } : undefined;
  }
  return award.points === maximum ? { kind: 'cap', value } : undefined;
}

function ruleOfOptions(options: readonly Option[], maximum: Points | undefined): OfficialRule | undefined {
  const bands = bandsOf(options);
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

/** One band for each option; undefined where one is no interval, or they speak of different things. */
function bandsOf(options: readonly Option[]): string[] | undefined {
  const intervals = options.map(({ label }) => officialInterval(label));
  const contexts = new Set(
    intervals.map((interval) => interval?.context ?? '').filter((text) => text !== ''),
  );
  const bands = options.flatMap(({ award }, index) => {
    const condition = intervals[index]?.condition;
    return condition === undefined || award.kind === 'share' ? [] : [`${condition}: ${awardText(award)}`];
  });
  return bands.length === options.length && contexts.size <= 1 ? bands : undefined;
}

function isSumOfParts(options: readonly Option[], maximum: Points | undefined): boolean {
  const amounts = options.map(({ award }) => (award.kind === 'points' ? award.points : pointsFromMicro(0)));
  return amounts.length > 1 && amounts.every((each) => each > 0) && sumPoints(amounts) === maximum;
}

function awardText(award: OfficialAward): string {
  switch (award.kind) {
    case 'points':
      return formatDecimal(award.points, ',');
    case 'share':
      return `${formatDecimal(award.share, ',')} %`;
    case 'proportional':
      return 'tỷ lệ × tối đa';
  }
}
