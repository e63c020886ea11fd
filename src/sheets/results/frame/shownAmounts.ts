import { formatDecimal } from '../../../core/points/decimalText';
import { pointsToNumber, type Points } from '../../../core/points/points';
import { roundPoints } from '../../../core/points/ratio';
import type { Policy } from '../../../core/setup/policy';
import type { StyleName } from '../../layout/styles';

/** A number for a cell, or an empty cell: what is not known is never shown as 0. */
export function numberOrBlank(points: Points | undefined): number | null {
  return points === undefined ? null : pointsToNumber(points);
}

/** Stands where there is no figure and nobody may take it for 0. */
export const NOTHING = '–';

/** How many decimals of points are printed at most: two, or as many as the policy shows where these are more. */
export function printedDecimals({ shownDecimals }: Policy): number {
  return Math.max(2, shownDecimals);
}

/** The style of points: with the published decimals, or all of them where more than two are published. */
export function pointsStyle(policy: Policy): StyleName {
  return policy.shownDecimals > 2 ? 'points' : 'fixedPoints';
}

/** The style of a change of points, with its sign; decimals as `pointsStyle`. */
export function changeStyle(policy: Policy): StyleName {
  return policy.shownDecimals > 2 ? 'pointsChange' : 'fixedChange';
}

/** Points inside a text, with the shown decimals: "1,50". */
export function shownPoints(points: Points, { shownDecimals }: Policy): string {
  return formatDecimal(roundPoints(points, shownDecimals), ',', Math.min(2, shownDecimals));
}

/** "16", "14,5": a maximum inside a heading. */
export function shownMaximum(points: Points): string {
  return formatDecimal(points, ',');
}

/** The style of points in a row of totals; decimals as `pointsStyle`. */
export function totalPointsStyle(policy: Policy): StyleName {
  return policy.shownDecimals > 2 ? 'computedPoints' : 'totalPoints';
}

/** "17/63": the place and among how many, where that is known; else the place as a number. */
export function placeText(rank: number, of: number | undefined): string | number {
  return of === undefined ? rank : `${rank}/${of}`;
}
