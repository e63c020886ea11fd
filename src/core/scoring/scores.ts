import type { SectionKind } from '../framework/framework';
import { pointsFromMicro, subtractPoints, ZERO_POINTS, type Points } from '../points/points';
import { copyWatchedItems, type WatchedItems } from './watched';
import { copyOutsideScores, countedIn, type OutsideScores } from './sections';

/**
 * Results of a round for every unit, period and inner node of the tree (fields, criteria, and the total as the last
 * slot). The total is the sum of the fields with bonus and penalty, each up to its cap, within the bounds that the
 * policy sets; its maximum is that of the tree.
 *
 * All arrays: `(unit × periodCount + period) × slotCount + slot`. Points and maxima in micro-points. Only items
 * that are due by the end of the period count, both in the points and in the maximum; not applicable ones leave
 * the maximum; missing ones stay in it, add nothing, and are counted.
 */
export interface Scores {
  readonly unitCount: number;
  readonly periodCount: number;
  /** Nodes of the framework that are not items, in document order; the slot is the position in here. */
  readonly innerNodes: readonly number[];
  /** innerNodes.length + 1; the last one is the total. */
  readonly slotCount: number;
  readonly points: Int32Array | Float64Array;
  readonly maximum: Int32Array | Float64Array;
  /** How many applicable due items have no value. */
  readonly missing: Int32Array;
  /** unit × periodCount + period: how many due items of the tree have a value. Without any there is no index. */
  readonly given: Int32Array;
  /** unit × periodCount + period: points and maxima of survey items alone. */
  readonly surveyPoints: Float64Array;
  readonly surveyMaximum: Float64Array;
  /** Only where the framework has bonus or penalty items. */
  readonly outside: OutsideScores | undefined;
  /** Only where a tie-breaker asks for scored items. */
  readonly watched: WatchedItems | undefined;
}

/** A copy that may change while the original stays. */
export function copyScores(scores: Scores): Scores {
  return {
    ...scores,
    points: scores.points.slice(),
    maximum: scores.maximum.slice(),
    missing: scores.missing.slice(),
    given: scores.given.slice(),
    surveyPoints: scores.surveyPoints.slice(),
    surveyMaximum: scores.surveyMaximum.slice(),
    outside: scores.outside && copyOutsideScores(scores.outside),
    watched: scores.watched && copyWatchedItems(scores.watched),
  };
}

/** One result, taken out of the columns. */
export interface NodeScore {
  readonly points: Points;
  /** Applicable and due. */
  readonly maximum: Points;
  readonly missing: number;
}

/** The result of a slot; slot `innerNodes.length` is the total. */
export function scoreAt(scores: Scores, unit: number, period: number, slot: number): NodeScore {
  const at = (unit * scores.periodCount + period) * scores.slotCount + slot;
  return {
    points: pointsFromMicro(scores.points[at] ?? 0),
    maximum: pointsFromMicro(scores.maximum[at] ?? 0),
    missing: scores.missing[at] ?? 0,
  };
}

export function totalOf(scores: Scores, unit: number, period: number): NodeScore {
  return scoreAt(scores, unit, period, scores.slotCount - 1);
}

/** The maximum of a total; zero where nothing applies. */
export function applicableMaximum(scores: Scores, unit: number, period: number): number {
  return scores.maximum[(unit * scores.periodCount + period + 1) * scores.slotCount - 1] ?? 0;
}

/**
 * Whether a unit has an index at the end of a period: something applies to it, and something of that has a value. A unit
 * of which nothing came has none: empty is not zero.
 */
export function hasIndex(scores: Scores, unit: number, period: number): boolean {
  return (
    applicableMaximum(scores, unit, period) > 0 && (scores.given[unit * scores.periodCount + period] ?? 0) > 0
  );
}

/** The points of the tree alone, before bonus, penalty and bounds. */
export function treeOf(scores: Scores, unit: number, period: number): NodeScore {
  const total = totalOf(scores, unit, period);
  const { outside } = scores;
  return outside
    ? { ...total, points: pointsFromMicro(outside.tree[unit * scores.periodCount + period] ?? 0) }
    : total;
}

/** What a section outside the tree gave a unit, and what counts of it. Both zero or more, penalties too. */
export interface SectionScore {
  readonly given: Points;
  /** `given` up to the cap of the section. */
  readonly counted: Points;
}

export function sectionScoreOf(
  { outside, periodCount }: Scores,
  kind: SectionKind,
  unit: number,
  period: number,
): SectionScore {
  if (!outside) {
    return { given: ZERO_POINTS, counted: ZERO_POINTS };
  }
  const at = unit * periodCount + period;
  return {
    given: pointsFromMicro(outside[kind].given[at] ?? 0),
    counted: pointsFromMicro(countedIn(outside[kind], at)),
  };
}

/** Bonus less penalty, each up to its cap, before the bounds of the total. */
export function netOf(scores: Scores, unit: number, period: number): Points {
  return subtractPoints(
    sectionScoreOf(scores, 'bonus', unit, period).counted,
    sectionScoreOf(scores, 'penalty', unit, period).counted,
  );
}

/** The part of the tree that does not come from the survey: appraised points, or self-scored ones. */
export function appraisedOf(
  scores: Scores,
  unit: number,
  period: number,
): Pick<NodeScore, 'points' | 'maximum'> {
  const tree = treeOf(scores, unit, period);
  const survey = surveyOf(scores, unit, period);
  return {
    points: subtractPoints(tree.points, survey.points),
    maximum: subtractPoints(tree.maximum, survey.maximum),
  };
}

/** The part of a total that comes from the survey; the rest of the tree is appraised (or self-scored) points. */
export function surveyOf(scores: Scores, unit: number, period: number): NodeScore {
  const at = unit * scores.periodCount + period;
  return {
    points: pointsFromMicro(scores.surveyPoints[at] ?? 0),
    maximum: pointsFromMicro(scores.surveyMaximum[at] ?? 0),
    missing: 0,
  };
}

/**
 * Everything in a result that may decide a rank: points and maxima of every slot, of the survey, of the tree and of the
 * items that tie-breakers ask for, and whether there is anything at all.
 */
export function decidingAmounts(scores: Scores, unit: number, period: number): number[] {
  const result = unit * scores.periodCount + period;
  const amounts = [
    scores.surveyPoints[result] ?? 0,
    scores.surveyMaximum[result] ?? 0,
    scores.outside?.tree[result] ?? 0,
    Math.min(1, scores.given[result] ?? 0),
  ];
  for (let at = result * scores.slotCount; at < (result + 1) * scores.slotCount; at += 1) {
    amounts.push(scores.points[at] ?? 0, scores.maximum[at] ?? 0);
  }
  const watched = scores.watched?.items.length ?? 0;
  for (let at = result * watched; at < (result + 1) * watched; at += 1) {
    amounts.push(scores.watched?.points[at] ?? 0, scores.watched?.maximum[at] ?? 0);
  }
  return amounts;
}
