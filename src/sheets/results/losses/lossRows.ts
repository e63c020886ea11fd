import type { LossSum } from '../../../core/losses/losses';
import { fieldLosses, itemLosses, unitLosses, type PlaceLoss } from '../../../core/losses/lossesInPlaces';
import { pointsToNumber, type Points } from '../../../core/points/points';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { Round } from '../../../core/round/round';
import { totalOf } from '../../../core/scoring/scores';
import { numberOrBlank, pointsStyle, shownPoints } from '../frame/shownAmounts';
import type { ResultColumn } from '../frame/resultColumn';

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
  { round, lossesBy }: RoundAnalysis,
  period: number,
  units: readonly number[],
): LossRow[] {
  return fieldLosses(round.framework, lossesBy(period), units).flatMap((loss) => placeRow(round, loss));
}

/** The losses of some units by item, the largest first. Where nothing was lost there is no row. */
export function itemLossRows(
  { round, lossesBy }: RoundAnalysis,
  period: number,
  units: readonly number[],
): LossRow[] {
  return itemLosses(round.framework, lossesBy(period), units).flatMap((loss) => placeRow(round, loss));
}

/** What each of some units lost and where, the largest loss first; units that lost nothing too. */
export function unitLossRows(
  { round, scores, lossesBy }: RoundAnalysis,
  period: number,
  units: readonly number[],
): LossRow[] {
  return unitLosses(lossesBy(period), units).map(({ items, ...loss }) => {
    const { code = '', name = '' } = round.units[loss.unit] ?? {};
    const where = items.map((each) => ({ ...each, name: itemCode(round, each.item) }));
    return {
      ...loss,
      code,
      name,
      maximum: totalOf(scores, loss.unit, period).maximum,
      count: where.length,
      details: listOf(where, 'mục', round),
    };
  });
}

function placeRow(round: Round, { losers, ...loss }: PlaceLoss): LossRow[] {
  const node = round.framework.nodes[loss.node];
  const who = losers.map((each) => ({ ...each, name: round.units[each.unit]?.name ?? '' }));
  return node
    ? [
        {
          ...loss,
          code: node.code,
          name: node.name,
          maximum: node.maxPoints,
          count: loss.units,
          details: listOf(who, 'đơn vị', round),
        },
      ]
    : [];
}

/** Who lost how much, or where how much was lost. */
interface NamedLoss {
  readonly name: string;
  readonly lost: Points;
  readonly missing?: boolean;
}

/** More than this nobody reads in one cell. */
const MOST_NAMES = 12;

/** "Xã Mẫu 04: 1,00; Xã Mẫu 07: 0,50 (để trống); và 5 đơn vị khác". */
function listOf(losses: readonly NamedLoss[], what: string, { settings }: Round): string {
  const named = losses.slice(0, MOST_NAMES).map(({ name, lost, missing }) => {
    const empty = missing ? ' (để trống)' : '';
    return `${name}: ${shownPoints(lost, settings.policy)}${empty}`;
  });
  const others = losses.length - named.length;
  return [...named, ...(others > 0 ? [`và ${others} ${what} khác`] : [])].join('; ');
}

function itemCode({ framework }: Round, item: number): string {
  return framework.nodes[framework.items[item] ?? -1]?.code ?? '';
}
