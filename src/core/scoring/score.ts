import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import type { Framework } from '../framework/framework';
import {
  addToAncestors,
  planScoring,
  sumColumn,
  type PeriodPlan,
  type ScoringPlan,
  type ScoringPolicy,
} from './plan';
import type { Scores } from './scores';
import { boundTotal, countedIn, emptyOutsideScores, sumSection } from './sections';
import { emptyWatchedItems, scoreWatched } from './watched';

/**
 * Scores every unit in every period: one pass over the standing values of due items, sums of integers.
 *
 * The items of a node stand side by side, so a node above them has the difference of two running sums; what is
 * missing or does not apply is rare and is taken to every node above it one by one.
 */
export function scoreRound(framework: Framework, columns: EntryColumns, policy: ScoringPolicy): Scores {
  return scorePlanned(planScoring(framework, columns.due, policy), columns);
}

/** The same with a plan that was made before. */
export function scorePlanned(plan: ScoringPlan, columns: EntryColumns): Scores {
  const scores = emptyScores(columns, plan);
  const running = runningSums(plan);
  for (let unit = 0; unit < columns.unitCount; unit += 1) {
    scoreUnit(plan, columns, scores, unit, running);
  }
  return scores;
}

/**
 * Writes the results of one unit over what the scores held of it.
 *
 * @param running scratch space: the sum before each run of items.
 */
export function scoreUnit(
  plan: ScoringPlan,
  columns: EntryColumns,
  scores: Scores,
  unit: number,
  running = runningSums(plan),
): void {
  const row = unit * plan.fullMaximum.length;
  scores.maximum.set(plan.fullMaximum, row);
  scores.missing.fill(0, row, row + plan.fullMaximum.length);
  if (plan.sections) {
    // Where nothing of the tree is due yet, nothing overwrites a total that bonus was added to.
    scores.points.fill(0, row, row + plan.fullMaximum.length);
  }
  for (const period of plan.periods) {
    scorePeriod(plan, period, columns, scores, unit, running);
    scoreSurvey(plan, period, columns, scores, unit);
    if (scores.watched) {
      scoreWatched(scores.watched, plan.maximumOfItem, columns, unit, period.period);
    }
  }
  scoreOutside(plan, columns, scores, unit);
}

function emptyScores(columns: EntryColumns, plan: ScoringPlan): Scores {
  const results = columns.unitCount * columns.periodCount;
  const size = results * plan.slotCount;
  return {
    unitCount: columns.unitCount,
    periodCount: columns.periodCount,
    innerNodes: plan.innerNodes,
    slotCount: plan.slotCount,
    points: sumColumn(plan.maximumOfItem, size),
    maximum: sumColumn(plan.maximumOfItem, size),
    missing: new Int32Array(size),
    given: new Int32Array(results),
    surveyPoints: new Float64Array(results),
    surveyMaximum: new Float64Array(results),
    outside: plan.sections && emptyOutsideScores(plan.sections, results),
    watched: emptyWatchedItems(plan.watched, results),
  };
}

function runningSums(plan: ScoringPlan): Int32Array | Float64Array {
  return sumColumn(plan.maximumOfItem, plan.maximumOfItem.length + 1);
}

/** Adds up the due items of one unit. */
function scorePeriod(
  plan: ScoringPlan,
  periodPlan: PeriodPlan,
  { standing, due, periodCount }: EntryColumns,
  scores: Scores,
  unit: number,
  running: Int32Array | Float64Array,
): void {
  const { period, start, runSlot, runEnd, upperSlot, upperFirst, upperEnd } = periodPlan;
  const { points } = scores;
  const to = (unit * periodCount + period) * plan.slotCount;
  const from = unit * due.itemAt.length + start;
  let sum = 0;
  let position = 0;
  let withoutValue = 0;
  for (let run = 0; run < runSlot.length; run += 1) {
    const before = sum;
    for (const end = runEnd[run] ?? 0; position < end; position += 1) {
      const value = standing[from + position] ?? MISSING;
      if (value > NOT_APPLICABLE) {
        sum += value;
      } else {
        setAside(plan, scores, to, periodPlan.items[position] ?? 0, value);
        withoutValue += 1;
      }
    }
    points[to + (runSlot[run] ?? 0)] = sum - before;
    running[run + 1] = sum;
  }
  scores.given[unit * periodCount + period] = position - withoutValue;
  for (let number = 0; number < upperSlot.length; number += 1) {
    const under = (running[upperEnd[number] ?? 0] ?? 0) - (running[upperFirst[number] ?? 0] ?? 0);
    points[to + (upperSlot[number] ?? 0)] = under;
  }
}

/** Counts an item that is missing, or takes one that does not apply out of the maximum. */
function setAside(plan: ScoringPlan, scores: Scores, to: number, item: number, value: number): void {
  const slot = plan.slotOfItem[item] ?? 0;
  if (value === MISSING) {
    addToAncestors(scores.missing, to, slot, plan.parentSlot, 1);
  } else {
    addToAncestors(scores.maximum, to, slot, plan.parentSlot, -(plan.maximumOfItem[item] ?? 0));
  }
}

function scoreSurvey(
  plan: ScoringPlan,
  { period, start, items, survey }: PeriodPlan,
  { standing, due, periodCount }: EntryColumns,
  scores: Scores,
  unit: number,
): void {
  const from = unit * due.itemAt.length + start;
  let points = 0;
  let maximum = 0;
  for (let number = 0; number < survey.length; number += 1) {
    const position = survey[number] ?? 0;
    const value = standing[from + position] ?? MISSING;
    if (value !== NOT_APPLICABLE) {
      points += value === MISSING ? 0 : value;
      maximum += plan.maximumOfItem[items[position] ?? -1] ?? 0;
    }
  }
  scores.surveyPoints[unit * periodCount + period] = points;
  scores.surveyMaximum[unit * periodCount + period] = maximum;
}

/** Adds bonus and deducts penalty: the total stays within its bounds, the fields are untouched. */
function scoreOutside(
  { sections, slotCount }: ScoringPlan,
  columns: EntryColumns,
  { outside, points, maximum }: Scores,
  unit: number,
): void {
  if (!sections || !outside) {
    return;
  }
  for (let period = 0; period < columns.periodCount; period += 1) {
    const at = unit * columns.periodCount + period;
    const total = (at + 1) * slotCount - 1;
    const tree = points[total] ?? 0;
    outside.tree[at] = tree;
    outside.bonus.given[at] = sumSection(sections, 'bonus', columns, unit, period);
    outside.penalty.given[at] = sumSection(sections, 'penalty', columns, unit, period);
    const net = countedIn(outside.bonus, at) - countedIn(outside.penalty, at);
    points[total] = boundTotal(tree + net, maximum[total] ?? 0, sections.bounds);
  }
}
