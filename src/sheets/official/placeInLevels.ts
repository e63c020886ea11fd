import type { Finding } from '../../core/finding/finding';
import type { FrameworkPart } from '../../core/framework/framework';
import type { RowKind } from '../../core/framework/vocabulary';
import { sumPoints } from '../../core/points/points';
import { amountInName } from './amountText';
import type { OfficialCode } from './codeTree';
import type { OfficialColumns } from './officialColumns';
import type { OfficialItem } from './officialItem.types';
import { itemIn } from './penalty';
import type { Report } from './report';
import { namesBothSections, sectionNamed } from './sectionHeads';
import { readSourceText, surveyInName } from './surveyWords';

/** An item at its place in a framework. */
export interface PlacedItem {
  readonly item: OfficialItem;
  /** Its position among the items of the table. */
  readonly position: number;
  readonly code: string;
  readonly kind: RowKind;
  readonly part: FrameworkPart;
  readonly hasChildren: boolean;
  /** A field or criterion above it comes from the survey as a whole. */
  readonly isBelowSurvey: boolean;
}

const LOWEST_LEVEL = 3;
const NOWHERE: OfficialCode = { code: '', level: LOWEST_LEVEL, depth: LOWEST_LEVEL };

type LeftOut = 'levelTooDeep' | 'partLeftOut' | 'sectionsTogether';

/**
 * Brings the rows of an official table into the three levels of a framework, and into its sections beside them.
 *
 * Where a table has more levels, the rows of the third level that have rows below them are left out, each with a
 * finding, and what is below them comes to stand directly under the criterion: sums stay as they are, or it is said that they
 * do not. So are the parts ("A", "B") above the fields, and a row "Điểm thưởng, điểm trừ" above both sections.
 */
export function placeInLevels(
  items: readonly OfficialItem[],
  codes: readonly OfficialCode[],
  columns: OfficialColumns,
  report: Report,
): { readonly placed: readonly PlacedItem[]; readonly findings: readonly Finding[] } {
  const placed: PlacedItem[] = [];
  const findings: Finding[] = [];
  const depths = items.map((_item, index) => (codes[index] ?? NOWHERE).depth);
  const surveyAt: boolean[] = [];
  let part: FrameworkPart = 'tree';
  let isBelowBoth = false;
  let moved = false;
  let wasMoved = false;
  const behind: PlacedItem[] = [];
  items.forEach((item, position) => {
    const { code, level, depth } = codes[position] ?? NOWHERE;
    const next = depths[position + 1] ?? 0;
    const leave = (why: LeftOut): void => {
      const parameters = { code, text: item.name };
      findings.push(report(why, item.row, columns.code ?? columns.names[0] ?? 0, parameters));
      findings.push(...sumDiffers(items, depths, position, parameters, columns, report));
    };
    surveyAt.length = Math.min(surveyAt.length, depth);
    const isBelowSurvey = surveyAt.includes(true);
    surveyAt[depth] = saysSurvey(item);
    if (depth <= 1) {
      isBelowBoth = depth === 1 && namesBothSections(item.name) && isSectionBelow(items[position + 1], next);
    }
    if (depth === 1 && isBelowBoth) {
      leave('sectionsTogether');
      return;
    }
    if (depth === 0 || (depth >= LOWEST_LEVEL && next > depth)) {
      leave(depth === 0 ? 'partLeftOut' : 'levelTooDeep');
      return;
    }
    const isInField = depth === 2 && !isBelowBoth && isSectionInField(items, depths, position);
    if (isInField) {
      const parameters = { code, text: item.name };
      findings.push(report('sectionInField', item.row, columns.code ?? columns.names[0] ?? 0, parameters));
    }
    const section = isInField || depth === (isBelowBoth ? 2 : 1) ? sectionNamed(item.name) : undefined;
    moved = depth <= 2 ? isInField : moved;
    part = section ?? (depth === 1 || (depth === 2 && !isBelowBoth && wasMoved) ? 'tree' : part);
    wasMoved = moved;
    const hasChildren = next > depth;
    (moved ? behind : placed).push({
      item: itemIn(part, item),
      position,
      code,
      kind: section ?? level,
      part,
      hasChildren,
      isBelowSurvey,
    });
  });
  // What was taken out of a field may not stand between its rows.
  return { placed: [...placed, ...behind], findings };
}

function saysSurvey({ name, extras }: OfficialItem): boolean {
  const source = extras.find(({ role }) => role === 'source')?.text ?? '';
  return surveyInName(name) === 'source' || readSourceText(source) === 'survey';
}

/** Whether a row that is left out had another maximum than the rows that take its place. */
function sumDiffers(
  items: readonly OfficialItem[],
  depths: readonly number[],
  position: number,
  parameters: { readonly code: string; readonly text: string },
  columns: OfficialColumns,
  report: Report,
): Finding[] {
  const depth = depths[position] ?? 0;
  const end = depths.findIndex((each, index) => index > position && each <= depth);
  const inside = items.slice(position + 1, end < 0 ? items.length : end);
  const depthsInside = depths.slice(position + 1, position + 1 + inside.length);
  const top = Math.min(...depthsInside);
  const below = inside.filter((_item, index) => depthsInside[index] === top);
  const amountOf = ({ amount, name }: OfficialItem): OfficialItem['amount'] => amount ?? amountInName(name);
  const amounts = below.flatMap((item) => amountOf(item) ?? []);
  const [item] = items.slice(position, position + 1);
  const declared = item && amountOf(item);
  const sum = sumPoints(amounts);
  return item && declared !== undefined && amounts.length === below.length && sum !== declared
    ? [
        report('leftOutSumDiffers', item.row, columns.maximum ?? columns.names[0] ?? 0, {
          ...parameters,
          declared: { points: declared },
          sum: { points: sum },
        }),
      ]
    : [];
}

/** A row "Điểm trừ" below a field that is negative, or without which the rows of the field make its maximum. */
function isSectionInField(
  items: readonly OfficialItem[],
  depths: readonly number[],
  position: number,
): boolean {
  const item = items[position];
  if (!item || sectionNamed(item.name) === undefined) {
    return false;
  }
  const field = depths.lastIndexOf(1, position);
  const end = depths.findIndex((depth, index) => index > position && depth <= 1);
  const siblings = items.filter(
    (_each, index) =>
      index > field && index < (end < 0 ? items.length : end) && depths[index] === 2 && index !== position,
  );
  const others = siblings.filter(({ name }) => sectionNamed(name) === undefined);
  const declared = items[field]?.amount;
  return (
    (item.amount ?? 0) < 0 ||
    (declared !== undefined && sumPoints(others.flatMap(({ amount }) => amount ?? [])) === declared)
  );
}

function isSectionBelow(item: OfficialItem | undefined, depth: number): boolean {
  return item !== undefined && depth === 2 && sectionNamed(item.name) !== undefined;
}
