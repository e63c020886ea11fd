import { roundPoints, microPercent } from '../points/ratio';
import { subtractPoints, type Points } from '../points/points';
import type { Round } from '../round/round';
import type { ClassThreshold } from '../setup/classThreshold';
import { classOf } from '../scoring/classify';
import { hasIndex, totalOf, type Scores } from '../scoring/scores';
import { measureOf, printedDecimals } from './measure';
import { placeBefore } from './placeBefore';
import type { RankedUnit } from './ranking';
import { isSameBody } from '../setup/unit';
import type { TieBreaker } from '../setup/tieBreaker';

/** What the order of its group gives a unit. */
export interface Placing {
  readonly rank?: number | undefined;
  readonly tied: boolean;
  readonly decidedBy?: TieBreaker | undefined;
  /** The unit that stands before it, where its rank is a better one. */
  readonly ahead?: number | undefined;
}

/** What is the same for all units of a group. */
export interface GroupSetting {
  readonly round: Round;
  readonly scores: Scores;
  readonly period: number;
  /** The units of the group. */
  readonly members: readonly number[];
  readonly thresholds: readonly ClassThreshold[];
}

/** The line of one unit in a ranking. */
export function describeUnit(setting: GroupSetting, unit: number, placing: Placing): RankedUnit {
  const { round, scores, period, members, thresholds } = setting;
  const { shownDecimals } = round.settings.policy;
  const { points, maximum, missing } = totalOf(scores, unit, period);
  const index = shownIndex(setting, unit);
  const { rank, tied, decidedBy, ahead } = placing;
  const before = placeBefore(round, unit, members);
  const isBeyond =
    ahead !== undefined && !decidedBy && index !== undefined && isPrintedAlike(setting, unit, ahead);
  const described = round.units[unit];
  const lastYearIndex = described && isSameBody(described) ? described.lastYearIndex : undefined;
  return {
    unit,
    rank,
    tied,
    points,
    maximum,
    index,
    missing,
    isEmpty: maximum > 0 && !hasIndex(scores, unit, period),
    className: index === undefined ? undefined : classOf(index, thresholds, shownDecimals),
    decidedBy,
    ...(isBeyond && { decidedBeyondShown: true }),
    before,
    change: before && !before.notComparable && rank !== undefined ? before.rank - rank : undefined,
    indexChange:
      lastYearIndex === undefined || index === undefined
        ? undefined
        : subtractPoints(index, roundPoints(lastYearIndex, shownDecimals)),
  };
}

function isPrintedAlike({ round, scores, period }: GroupSetting, unit: number, other: number): boolean {
  const { policy } = round.settings;
  const printed = (each: number): Points =>
    measureOf(totalOf(scores, each, period), policy.rankBy, printedDecimals(policy));
  return printed(unit) === printed(other);
}

function shownIndex({ round, scores, period }: GroupSetting, unit: number): Points | undefined {
  const { points, maximum } = totalOf(scores, unit, period);
  return hasIndex(scores, unit, period)
    ? microPercent(points, maximum, round.settings.policy.shownDecimals)
    : undefined;
}
