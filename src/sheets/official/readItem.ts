import type { Finding } from '../../core/finding/finding';
import type { FrameworkPart } from '../../core/framework/framework';
import { readSource, sourceWord } from '../../core/framework/vocabulary';
import { formatDecimal } from '../../core/points/decimalText';
import type { Points } from '../../core/points/points';
import { fold } from '../grid/fold';
import type { OfficialColumns } from './officialColumns';
import type { ItemLine, OfficialItem } from './officialItems';
import { readLine } from './officialLine';
import type { OfficialLine } from './officialLine.types';
import { lineIn } from './penalty';
import { ruleOfLines, type OfficialRule } from './officialRule';
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
  item: OfficialItem,
  part: FrameworkPart,
  columns: OfficialColumns,
  report: Report,
): ItemReading {
  const lines = item.lines.map((line): ReadLine => ({
    line,
    reading: line.isUnclear ? undefined : lineIn(part, readLine(line.text, line.inColumn), item.amount),
  }));
  const assumed = assumedLevel(item, lines);
  const understood = lines.flatMap((each) => (each === assumed?.of ? assumed.level : (each.reading ?? [])));
  const problems = lines.flatMap((each) => (each === assumed?.of ? [] : problemOf(each, report)));
  // A rule made of some of the lines would be another rule than the one that is printed.
  const rule = problems.length > 0 ? undefined : wholeRule(item, lines, understood);
  const column = columns.names[0] ?? 0;
  const source = sourceOf(item, columns, understood);
  const findings = [
    ...problems,
    ...(assumed
      ? [report('optionPointsAssumed', assumed.of.line.row, assumed.of.line.column, assumed.parameters)]
      : []),
    ...(rule || problems.length > 0
      ? []
      : [report('linesDiffer', item.row, column, { count: lines.length })]),
    ...(rule?.isSumOfParts
      ? [report('optionsAddUp', item.row, column, sumParameters(item, understood))]
      : []),
    ...(rule?.guidance
      ? [report('guidanceKept', item.row, column, { text: rule.guidance.join('; '), rule: rule.rule })]
      : []),
    ...(source === undefined ? [report('sourceUnclear', item.row, column, { text: item.name })] : []),
  ];
  return {
    name: nameOf(item, understood, rule?.guidance ?? []),
    source: source ?? null,
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
  item: OfficialItem,
  lines: readonly OfficialLine[],
): { count: number; maximum: { points: Points } } | Record<string, never> {
  const count = lines.filter(({ kind }) => kind === 'option').length;
  return item.amount === undefined ? {} : { count, maximum: { points: item.amount } };
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

/** undefined where part of the points comes from the survey and part does not. */
function sourceOf(
  item: OfficialItem,
  columns: OfficialColumns,
  lines: readonly OfficialLine[],
): string | undefined {
  if (item.parts.survey && item.parts.other) {
    return undefined;
  }
  const inColumn = item.extras.find(({ column }) => column === columns.source)?.text ?? '';
  const mark = item.extras.find(({ column }) => column === columns.survey)?.text ?? '';
  const isSurvey =
    item.parts.survey ||
    /dieu tra xa hoi hoc|dieu tra xhh|dtxhh/u.test(fold(`${item.name} ${inColumn}`)) ||
    lines.some(({ kind }) => kind === 'survey') ||
    /^x$/iu.test(mark);
  if (isSurvey) {
    return sourceWord('survey');
  }
  const isSelf = inColumn === '' || /^tu (cham|danh gia)/u.test(fold(inColumn));
  const source = readSource(inColumn);
  return isSelf ? sourceWord('self') : source ? sourceWord(source) : inColumn;
}

/** What the letters of a formula stand for, and what a rule cannot hold, goes with the name: units read it in their forms. */
function nameOf(item: OfficialItem, lines: readonly OfficialLine[], guidance: readonly string[]): string {
  const explanations = lines.flatMap((line) =>
    line.kind === 'explanation' ? line.text : line.kind === 'formula' ? (line.explanation ?? []) : [],
  );
  const words = [...explanations, ...guidance];
  return words.length === 0 ? item.name : `${item.name} (${words.join('; ').replaceAll(':;', ':')})`;
}
