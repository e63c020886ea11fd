import type { LossColumns, LossSum, NodeLoss } from '../../../core/losses/losses';
import { lossesByField, lossesByNode, lossesByUnit } from '../../../core/losses/sumLosses';
import { whereLost, whoLost } from '../../../core/losses/whoLost';
import { pointsToNumber, ZERO_POINTS, type Points } from '../../../core/points/points';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { Round } from '../../../core/round/round';
import { totalOf } from '../../../core/scoring/scores';
import { numberOrBlank, pointsStyle, shownPoints } from '../frame/shownAmounts';
import type { ResultColumn } from '../frame/segments';

/** What was lost in one place: a field, an item, or by a unit. */
export interface LossRow extends LossSum {
  readonly code: string;
  readonly name: string;
  readonly maximum: Points;
  /** How many units lost here, or on how many items the unit lost. */
  readonly count: number;
  /** Who lost here, or where the unit lost; the largest loss first. */
  readonly details: string;
}

interface Words {
  readonly name: string;
  readonly count: string;
  readonly details: string;
}

/** One set of widths for all tables of the sheet. */
export function lossColumns({ settings }: Round, words: Words): ResultColumn<LossRow>[] {
  const style = pointsStyle(settings.policy);
  return [
    { heading: 'Mã', width: 9, style: 'code', cellOf: ({ code }) => code },
    { heading: words.name, width: 44, style: 'wrappedText', cellOf: ({ name }) => name },
    { heading: 'Điểm tối đa', width: 9, style: 'points', cellOf: ({ maximum }) => pointsToNumber(maximum) },
    { heading: words.count, width: 9, style: 'count', cellOf: ({ count }) => count },
    { heading: 'Điểm mất', width: 10, style, cellOf: ({ lost }) => pointsToNumber(lost) },
    {
      heading: 'Trong đó do để trống',
      width: 10,
      style,
      cellOf: ({ lostByMissing }) => numberOrBlank(lostByMissing > 0 ? lostByMissing : undefined),
    },
    { heading: words.details, width: 56, style: 'wrappedText', cellOf: ({ details }) => details },
  ];
}

/** The losses of some units by field, in the order of the framework. Where nothing was lost there is no row. */
export function fieldLossRows(
  { round }: RoundAnalysis,
  losses: LossColumns,
  units: readonly number[],
): LossRow[] {
  const byUnit = units.map((unit) => ({ unit, fields: lossesByField(round.framework, losses, [unit]) }));
  return lossesByField(round.framework, losses, units).flatMap((loss, position) => {
    const who = byUnit.flatMap(({ unit, fields }): Loser[] => {
      const lost = fields[position]?.lost ?? ZERO_POINTS;
      return lost > 0 ? [{ name: nameOf(round, unit), lost }] : [];
    });
    who.sort((left, right) => right.lost - left.lost);
    return lossRow(round, loss, who);
  });
}

/** The losses of some units by item, the largest first. Where nothing was lost there is no row. */
export function itemLossRows(
  { round }: RoundAnalysis,
  losses: LossColumns,
  units: readonly number[],
): LossRow[] {
  const byNode = lossesByNode(round.framework, losses, units);
  return round.framework.items
    .flatMap((node, item) => {
      const loss = byNode[node];
      const who = whoLost(losses, item, units).map((each) => ({ ...each, name: nameOf(round, each.unit) }));
      return loss ? lossRow(round, loss, who) : [];
    })
    .sort((left, right) => right.lost - left.lost);
}

/** What each of some units lost and where, the largest loss first; units that lost nothing too. */
export function unitLossRows(
  { round, scores }: RoundAnalysis,
  losses: LossColumns,
  units: readonly number[],
  period: number,
): LossRow[] {
  const sums = lossesByUnit(losses);
  return units
    .flatMap((unit): LossRow[] => {
      const { code = '', name = '' } = round.units[unit] ?? {};
      const sum = sums[unit];
      const where = whereLost(losses, unit).map((each) => ({ ...each, name: itemCode(round, each.item) }));
      const { maximum } = totalOf(scores, unit, period);
      return sum
        ? [{ ...sum, code, name, maximum, count: where.length, details: listOf(where, 'mục', round) }]
        : [];
    })
    .sort((left, right) => right.lost - left.lost);
}

function lossRow({ framework, settings }: Round, loss: NodeLoss, who: readonly Loser[]): LossRow[] {
  const node = framework.nodes[loss.node];
  return node && loss.lost > 0
    ? [
        {
          ...loss,
          code: node.code,
          name: node.name,
          maximum: node.maxPoints,
          count: loss.units,
          details: listOf(who, 'đơn vị', { settings }),
        },
      ]
    : [];
}

/** Who lost how much, or where how much was lost. */
interface Loser {
  readonly name: string;
  readonly lost: Points;
  readonly missing?: boolean;
}

/** More than this nobody reads in one cell. */
const MOST_NAMES = 12;

/** "Xã Mẫu 04: 1,00; Xã Mẫu 07: 0,50 (để trống); và 5 đơn vị khác". */
function listOf(losers: readonly Loser[], what: string, { settings }: Pick<Round, 'settings'>): string {
  const named = losers.slice(0, MOST_NAMES).map(({ name, lost, missing }) => {
    const empty = missing ? ' (để trống)' : '';
    return `${name}: ${shownPoints(lost, settings.policy)}${empty}`;
  });
  const others = losers.length - named.length;
  return [...named, ...(others > 0 ? [`và ${others} ${what} khác`] : [])].join('; ');
}

function nameOf({ units }: Round, unit: number): string {
  return units[unit]?.name ?? '';
}

function itemCode({ framework }: Round, item: number): string {
  return framework.nodes[framework.items[item] ?? -1]?.code ?? '';
}
