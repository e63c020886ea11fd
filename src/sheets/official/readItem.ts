import type { Finding } from '../../core/finding/finding';
import { readSource, sourceWord } from '../../core/framework/vocabulary';
import type { Points } from '../../core/points/points';
import { fold } from '../grid/fold';
import type { OfficialColumns } from './officialColumns';
import type { ItemLine, OfficialItem } from './officialItems';
import { bulletOf, readLine, type OfficialLine } from './officialLine';
import { ruleOfLines } from './officialRule';
import type { Report } from './report';

/** What the columns of the criteria table hold for a scored item. Texts that were not understood are kept. */
export interface ItemReading {
  readonly name: string;
  readonly source: string | null;
  readonly rule: string | null;
  readonly parameters: string | null;
  readonly findings: readonly Finding[];
}

interface ReadLine {
  readonly line: ItemLine;
  readonly reading: OfficialLine | undefined;
}

/** Makes rule, source and name of an item from the lines that belong to it. */
export function readOfficialItem(item: OfficialItem, columns: OfficialColumns, report: Report): ItemReading {
  const lines = item.lines.map((line): ReadLine => ({
    line,
    reading: line.isUnclear ? undefined : readLine(line.text, line.inColumn),
  }));
  const assumed = assumedLevel(item, lines);
  const understood = lines.flatMap((each) => (each === assumed?.of ? assumed.level : (each.reading ?? [])));
  const isNested = isNestedList(lines);
  const rule = isNested ? undefined : ruleOfLines(understood, item.amount);
  const column = columns.names[0] ?? 0;
  const source = sourceOf(item, columns, understood);
  const findings = [
    ...lines.flatMap((each) => (each === assumed?.of ? [] : problemOf(each, report))),
    ...(assumed
      ? [report('optionPointsAssumed', assumed.of.line.row, assumed.of.line.column, assumed.parameters)]
      : []),
    ...(rule ? [] : [report('linesDiffer', item.row, column, { count: lines.length })]),
    ...(rule?.isSumOfParts
      ? [report('optionsAddUp', item.row, column, sumParameters(item, understood))]
      : []),
    ...(source === undefined ? [report('sourceUnclear', item.row, column, { text: item.name })] : []),
  ];
  return {
    name: nameOf(item, understood),
    source: source ?? null,
    rule: rule?.rule ?? null,
    // What did not become a rule stays to be put right by hand.
    parameters: rule?.parameters ?? lines.map(({ line }) => line.text).join('\n'),
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

/** "- part", "+ level", "+ level", "- part": parts with levels of their own are no list of levels. */
function isNestedList(lines: readonly ReadLine[]): boolean {
  const signs = lines.map(({ line }) => bulletOf(line.text)).join('');
  return /-\+.*-\+/u.test(signs) || /^\++-\+/u.test(signs);
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

/** What the letters of a formula stand for goes with the name: units read it in their forms. */
function nameOf(item: OfficialItem, lines: readonly OfficialLine[]): string {
  const explanations = lines.flatMap((line) =>
    line.kind === 'explanation' ? line.text : line.kind === 'formula' ? (line.explanation ?? []) : [],
  );
  return explanations.length === 0 ? item.name : `${item.name} (${explanations.join('; ')})`;
}
