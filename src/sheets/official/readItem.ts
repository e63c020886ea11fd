import type { FindingPayload } from '../../core/finding/codes';
import type { Finding } from '../../core/finding/finding';
import { formatDecimal } from '../../core/points/decimalText';
import { sumPoints, type Points } from '../../core/points/points';
import { isoFromSerial } from '../../core/dates/dateSerial';
import { pointsOfDate } from './amountText';
import { sourceOfItem } from './itemSource';
import { withNoCaseLevel } from './noCaseLevel';
import type { OfficialColumns } from './officialColumns';
import type { ItemLine, OfficialItem } from './officialItem.types';
import { readLine } from './officialLine';
import type { OfficialLine } from './officialLine.types';
import { lineIn } from './penalty';
import { ruleOfLines, type OfficialRule } from './officialRule';
import type { PlacedItem } from './placeInLevels';
import type { Report } from './report';

/** What the columns of the criteria table hold for a scored item. Texts that were not understood are kept. */
export interface ItemReading {
  readonly name: string;
  readonly source: string | null;
  readonly rule: string | null;
  readonly parameters: string | null;
  /** Full points where there was no case this year. */
  readonly noCaseFullPoints: string | null;
  /** Not applicable where there was no case this year. */
  readonly notApplicableAllowed: string | null;
  readonly findings: readonly Finding[];
}

const YES = 'x';

interface ReadLine {
  readonly line: ItemLine;
  readonly reading: OfficialLine | undefined;
}

/** Makes rule, source and name of an item from the lines that belong to it. */
export function readOfficialItem(
  { item, part, isBelowSurvey }: PlacedItem,
  columns: OfficialColumns,
  report: Report,
): ItemReading {
  const lines = item.lines.map((line): ReadLine => ({
    line,
    reading: line.isUnclear ? undefined : lineIn(part, readLine(line.text, line.inColumn), item.amount),
  }));
  const assumed = assumedLevel(item, lines);
  const understood = withNoCaseLevel(
    lines.flatMap((each) => (each === assumed?.of ? assumed.level : (each.reading ?? []))),
    item.amount,
  );
  const problems = lines.flatMap((each) => (each === assumed?.of ? [] : problemOf(each, report)));
  // A rule made of some of the lines would be another rule than the one that is printed.
  const areParts = problems.length === 0 && areOtherParts(item, lines);
  const rule = problems.length > 0 || areParts ? undefined : wholeRule(item, lines, understood);
  const column = columns.names[0] ?? 0;
  const { source, problem } = sourceOfItem(item, understood, isBelowSurvey);
  const findings = [
    ...problems,
    ...(assumed
      ? [report('optionPointsAssumed', assumed.of.line.row, assumed.of.line.column, assumed.parameters)]
      : []),
    ...(areParts ? [report('partsDiffer', item.row, column, sumParameters(item, understood))] : []),
    ...(rule || problems.length > 0 || areParts
      ? []
      : [report('linesDiffer', item.row, column, { count: lines.length })]),
    ...(rule?.isSumOfParts
      ? [report('optionsAddUp', item.row, column, sumParameters(item, understood))]
      : []),
    ...(rule?.guidance
      ? [report('guidanceKept', item.row, column, { text: rule.guidance.join('; '), rule: rule.rule })]
      : []),
    ...(problem ? [report.of(problem, item.row, column)] : []),
  ];
  return {
    name: nameOf(item, understood, rule?.guidance ?? []),
    source,
    rule: rule?.rule ?? null,
    // What did not become a rule stays to be put right by hand.
    parameters: rule?.parameters ?? lines.map(keptText).join('\n'),
    noCaseFullPoints: saysNoCase(understood, 'maximum') ? YES : null,
    notApplicableAllowed: saysNoCase(understood, 'notApplicable') ? YES : null,
    findings,
  };
}

/**
 * The first level of an item that stands beside it, where the levels below have their points in the column of
 * maxima: then the maximum in the row of the item is the points of its first level, most likely.
 */
function assumedLevel(
  item: OfficialItem,
  lines: readonly ReadLine[],
):
  | {
      readonly of: ReadLine;
      readonly level: OfficialLine;
      readonly parameters: { text: string; points: { points: Points } };
    }
  | undefined {
  const [first, ...others] = lines;
  const isLikely =
    first?.line.isBesideItem === true &&
    first.reading === undefined &&
    others.length > 0 &&
    others.every(({ line }) => line.inColumn !== undefined);
  const level = isLikely && item.amount !== undefined ? readLine(first.line.text, item.amount) : undefined;
  return first && level?.kind === 'option' && item.amount !== undefined
    ? { of: first, level, parameters: { text: level.label, points: { points: item.amount } } }
    : undefined;
}

function saysNoCase(lines: readonly OfficialLine[], gives: 'maximum' | 'notApplicable'): boolean {
  return lines.some((line) => line.kind === 'noCase' && line.gives === gives);
}

function problemOf({ line, reading }: ReadLine, report: Report): Finding[] {
  if (line.dateSerial !== undefined) {
    const text = pointsOfDate(line.dateSerial).map((points) => formatDecimal(points, ','))[0] ?? '';
    const date = { date: isoFromSerial(line.dateSerial) };
    return [report('pointsBecameDate', line.row, line.column, { date, text })];
  }
  if (!reading) {
    return [report('optionNotUnderstood', line.row, line.column, { text: line.text })];
  }
  if (reading.kind !== 'pointsDiffer') {
    return [];
  }
  const { label, inText, inColumn } = reading;
  const parameters = { label, text: { points: inText }, column: { points: inColumn } };
  return [report('optionPointsDiffer', line.row, line.column, parameters)];
}

function sumParameters(
  { amount }: OfficialItem,
  lines: readonly OfficialLine[],
): FindingPayload<'partsDiffer'> {
  const amounts = lines.flatMap((line) =>
    line.kind === 'option' && line.award.kind === 'points' ? [line.award.points] : [],
  );
  const sum = { points: sumPoints(amounts) };
  // Without a maximum of its own an item is worth what its parts add up to.
  return { count: amounts.length, maximum: amount === undefined ? sum : { points: amount }, sum };
}

/** Lines with points beside them of which none is nothing, none is the maximum, and which do not add up to it either. */
function areOtherParts({ amount }: OfficialItem, lines: readonly ReadLine[]): boolean {
  const points = lines.map(({ line }) => line.inColumn);
  const known = points.flatMap((each) => each ?? []);
  return (
    amount !== undefined &&
    known.length > 1 &&
    known.length === points.length &&
    known.every((each) => each > 0 && each !== amount) &&
    sumPoints(known) !== amount
  );
}

/** The rule of lines that were all understood; undefined where they do not belong to one list. */
function wholeRule(
  item: OfficialItem,
  lines: readonly ReadLine[],
  understood: readonly OfficialLine[],
): OfficialRule | undefined {
  const rule = ruleOfLines(understood, item.amount);
  const isOneList = !isNestedList(lines) && !mixesPoints(lines);
  return isOneList || rule?.rule === 'Khoảng tỷ lệ' ? rule : undefined;
}

/** "- part", "+ level", "- part": a sign that comes back after another one begins a list within a list. */
function isNestedList(lines: readonly ReadLine[]): boolean {
  const signs = lines.map(({ line }) => (/[a-zđ]/u.test(line.sign) ? 'a' : line.sign));
  const runs = signs.filter((sign, index) => sign !== signs[index - 1]);
  return new Set(runs).size < runs.length;
}

/** Points of some levels in their text, of others in the column beside them: of two lists, most likely. */
function mixesPoints(lines: readonly ReadLine[]): boolean {
  const options = lines.filter(({ reading }) => reading?.kind === 'option');
  const inColumn = options.filter(({ line }) => line.inColumn !== undefined);
  const inText = options.filter(({ line }) => readLine(line.text)?.kind === 'option');
  return inColumn.length < options.length && inText.length < options.length;
}

/** A line as the table has it, with its points where they stand beside it. */
function keptText({ line, reading }: ReadLine): string {
  if (line.inColumn === undefined) {
    return line.text;
  }
  return `${line.text}${reading?.kind === 'pointsDiffer' ? ' | ' : ': '}${formatDecimal(line.inColumn, ',')}`;
}

/** What the letters of a formula stand for, and what a rule cannot hold, goes with the name: units read it in their forms. */
function nameOf(item: OfficialItem, lines: readonly OfficialLine[], guidance: readonly string[]): string {
  const explanations = lines.flatMap((line) =>
    line.kind === 'explanation' ? line.text : line.kind === 'formula' ? (line.explanation ?? []) : [],
  );
  const words = [...explanations, ...guidance];
  return words.length === 0 ? item.name : `${item.name} (${words.join('; ').replaceAll(':;', ':')})`;
}
