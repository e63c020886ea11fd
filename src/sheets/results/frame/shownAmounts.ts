import { formatDecimal } from '../../../core/points/decimalText';
import { pointsToNumber, type Points } from '../../../core/points/points';
import { roundPoints } from '../../../core/points/ratio';
import type { Policy } from '../../../core/setup/policy';
import type { StyleName } from '../../layout/styles';

/** A number for a cell, or an empty cell: what is not known is never shown as 0. */
export function numberOrBlank(points: Points | undefined): number | null {
  return points === undefined ? null : pointsToNumber(points);
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
