import { hasIndex, totalOf, type NodeScore } from '../../../core/scoring/scores';
import type { Change, RulesParts, Split, UnitComparison } from '../../../core/comparison/comparison';
import type { Points } from '../../../core/points/points';
import { microPercent } from '../../../core/points/ratio';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { headingBy } from '../ranking/measureNames';
import { remarkText } from '../ranking/remarkText';
import type { CellContent } from '../../layout/sheetLayout';
import {
  changeStyle,
  NOTHING,
  numberOrBlank,
  placeText,
  pointsStyle,
  shownPoints,
} from '../frame/shownAmounts';
import type { ResultColumn } from '../frame/resultColumn';

/** The places of two years in cells. */
type PlaceCells = Readonly<Record<keyof Change, string | number | null>>;

/** A line of the comparison: a unit, or one of its fields. What is not known stays blank. */
export interface ComparisonRow {
  readonly code: string;
  readonly name: string;
  readonly points: Partial<Change>;
  readonly index: Partial<Change>;
  readonly place?: PlaceCells;
  /** Nothing of it came: it has no figures of this year. */
  readonly isEmpty?: boolean;
  readonly split?: Pick<NonNullable<UnitComparison['split']>, 'points' | 'index'>;
  readonly remark?: string;
}

/** The columns; those of the split only where some unit has one. */
export function comparisonColumns(
  { round }: RoundAnalysis,
  comparisons: readonly UnitComparison[],
): ResultColumn<ComparisonRow>[] {
  const { policy, year } = round.settings;
  const style = pointsStyle(policy);
  const change = changeStyle(policy);
  const amounts = (
    what: string,
    changed: string,
    of: (row: ComparisonRow) => Partial<Change>,
  ): ResultColumn<ComparisonRow>[] => [
    { heading: `${what} năm ${year - 1}`, width: 9, style, cellOf: (row) => numberOrBlank(of(row).before) },
    {
      heading: `${what} năm ${year}`,
      width: 9,
      style,
      cellOf: (row) => (row.isEmpty ? NOTHING : numberOrBlank(of(row).now)),
    },
    { heading: changed, width: 9, style: change, cellOf: (row) => numberOrBlank(of(row).change) },
  ];
  const place = (row: ComparisonRow, key: keyof Change): CellContent => row.place?.[key] ?? null;
  const split = (
    what: string,
    of: (row: ComparisonRow) => Split | undefined,
  ): ResultColumn<ComparisonRow>[] => [
    {
      heading: `${what}: do kết quả thực hiện`,
      width: 10,
      style: change,
      cellOf: (row) => numberOrBlank(of(row)?.performance),
    },
    {
      heading: `${what}: do quy định thay đổi`,
      width: 10,
      style: change,
      cellOf: (row) => numberOrBlank(of(row)?.rules),
    },
  ];
  return [
    { heading: 'Mã', width: 9, style: 'code', cellOf: ({ code }) => code },
    { heading: 'Đơn vị, lĩnh vực', width: 30, style: 'wrappedText', cellOf: ({ name }) => name },
    ...amounts('Điểm', 'Tăng, giảm điểm', ({ points }) => points),
    ...amounts('Chỉ số (%)', 'Tăng, giảm chỉ số', ({ index }) => index),
    { heading: `Hạng năm ${year - 1}`, width: 7, style: 'count', cellOf: (row) => place(row, 'before') },
    {
      heading: headingBy(`Hạng năm ${year}`, policy.rankBy, policy.rankBy),
      width: 7,
      style: 'rank',
      cellOf: (row) => place(row, 'now'),
    },
    { heading: 'Tăng, giảm hạng', width: 8, style: 'change', cellOf: (row) => place(row, 'change') },
    ...(comparisons.some((each) => each.split)
      ? [...split('Điểm', (row) => row.split?.points), ...split('Chỉ số', (row) => row.split?.index)]
      : []),
    { heading: 'Ghi chú', width: 34, style: 'wrappedText', cellOf: ({ remark }) => remark ?? null },
  ];
}

/** The lines of units: this year's figures always, last year's as far as they are known. */
export function unitRows(
  analysis: RoundAnalysis,
  period: number,
  comparisons: readonly UnitComparison[],
): ComparisonRow[] {
  const { round, scores, rankings } = analysis;
  const rankedOf = new Map(
    rankings[period]?.flatMap(({ rows }) => {
      const among = rows.filter(({ rank }) => rank !== undefined).length;
      return rows.map((row) => [row.unit, { row, among }] as const);
    }),
  );
  return comparisons.map((comparison) => {
    const { unit, split } = comparison;
    const { code = '', name = '' } = round.units[unit] ?? {};
    const now = totalOf(scores, unit, period);
    const ranked = rankedOf.get(unit);
    const place = ranked && { place: placeOf(ranked) };
    return {
      code,
      name,
      ...(ranked?.row.isEmpty
        ? { isEmpty: true, points: beforeOf(comparison.points), index: beforeOf(comparison.index), ...place }
        : {
            points: comparison.points ?? { now: now.points },
            index: comparison.index ?? indexNow(now, round.settings.policy.shownDecimals),
            ...place,
            ...(split && { split }),
          }),
      remark: remarkOf(analysis, comparison, ranked?.row),
    };
  });
}

/** Last year's figure alone: where nothing came there is no figure of this year, and no change to one. */
function beforeOf(change: Change | undefined): Partial<Change> {
  return change ? { before: change.before } : {};
}

/** The place of this year, and that of last year; both with the number of units where that of last year is known. */
function placeOf({ row, among }: { readonly row: RankedUnit; readonly among: number }): PlaceCells {
  const { before, rank, change } = row;
  return {
    before: before ? placeText(before.rank, before.of) : null,
    now: rank === undefined ? null : placeText(rank, before?.of === undefined ? undefined : among),
    change: change ?? null,
  };
}

function indexNow({ points, maximum }: NodeScore, decimals: number): Partial<Change> {
  return maximum === 0 ? {} : { now: microPercent(points, maximum, decimals) };
}

/** The fields of a unit that are linked with old ones; none where nothing of it came. */
export function fieldRows(
  { round, scores }: RoundAnalysis,
  period: number,
  { unit, branches = [] }: UnitComparison,
): ComparisonRow[] {
  if (!hasIndex(scores, unit, period)) {
    return [];
  }
  return branches.flatMap(({ node, points, index }) => {
    const field = round.framework.nodes[node];
    return field && field.parent < 0
      ? [{ code: field.code, name: field.name, points, index: index ?? {} }]
      : [];
  });
}

function remarkOf(
  { round }: RoundAnalysis,
  { points, index, rank, split }: UnitComparison,
  row: RankedUnit | undefined,
): string {
  const { isEmpty = false, missing = 0, before } = row ?? {};
  const isNew = !isEmpty && !points && !index && !rank;
  const remarks = [
    ...(isEmpty ? [remarkText({ kind: 'empty' })] : []),
    ...(isNew ? ['Chưa có kết quả năm trước để so sánh'] : []),
    ...(split && !isEmpty
      ? rulesText(split.rulesParts, (amount) => signed(shownPoints(amount, round.settings.policy)))
      : []),
    ...(before?.notComparable ? [remarkText({ kind: 'otherPlace', before })] : []),
    ...(missing > 0 && !isEmpty ? [remarkText({ kind: 'provisional', missing })] : []),
  ];
  return remarks.join('; ');
}

/** What the change of the rules is made of, as far as there is anything. */
function rulesText(parts: RulesParts, write: (points: Points) => string): string[] {
  const named: [string, Points][] = [
    ['đổi điểm tối đa', parts.reweighted],
    ['mục mới', parts.added],
    ['mục bỏ', parts.dropped],
    ['ngoài các mục', parts.outsideItems],
  ];
  const said = named.filter(([, points]) => points !== 0).map(([name, points]) => `${name} ${write(points)}`);
  return said.length === 0 ? [] : [`Quy định: ${said.join(', ')}`];
}

function signed(text: string): string {
  return text.startsWith('-') ? text.replace('-', '−') : `+${text}`;
}
