import type { Points } from '../points/points';
import { microPercent } from '../points/ratio';
import type { Round } from '../round/round';
import type { ClassThreshold } from '../setup/classThreshold';
import { classOf } from '../scoring/classify';
import { totalOf, type Scores } from '../scoring/scores';
import type { RankedUnit } from './ranking';
import type { TieBreaker } from '../setup/tieBreaker';

/** What the order of its group gives a unit. */
export interface Placing {
  readonly rank?: number | undefined;
  readonly tied: boolean;
  readonly decidedBy?: TieBreaker | undefined;
}

/** The line of one unit in a ranking. */
export function describeUnit(
  round: Round,
  scores: Scores,
  unit: number,
  period: number,
  thresholds: readonly ClassThreshold[],
  { rank, tied, decidedBy }: Placing,
): RankedUnit {
  const { points, maximum, missing } = totalOf(scores, unit, period);
  const index: Points | undefined =
    maximum > 0 ? microPercent(points, maximum, round.settings.policy.shownDecimals) : undefined;
  const lastYearRank = round.units[unit]?.lastYearRank;
  return {
    unit,
    rank,
    tied,
    points,
    maximum,
    index,
    missing,
    // Classes go by the same rounded index that is published, so that 80,00 on the sheet is never below 80.
    className: index === undefined ? undefined : classOf(index, thresholds),
    decidedBy,
    change: rank !== undefined && lastYearRank !== undefined ? lastYearRank - rank : undefined,
  };
}
