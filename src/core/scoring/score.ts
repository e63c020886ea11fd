import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import type { Framework } from '../framework/framework';
import { addToAncestors, planScoring, sumColumn, type PeriodPlan, type ScoringPlan } from './plan';
import type { Scores } from './scores';

/**
 * Scores every unit in every period: one pass over the standing values of due items, sums of integers.
 *
 * The items of a node stand side by side, so its points are the difference of two running sums; what is missing
 * or does not apply is rare and is taken to every node above it one by one.
 */
export function scoreRound(framework: Framework, columns: EntryColumns): Scores {
  const plan = planScoring(framework, columns.due);
  const scores = emptyScores(columns, plan);
  const running = sumColumn(plan.maximumOfItem, columns.itemCount + 1);
  for (let unit = 0; unit < columns.unitCount; unit += 1) {
    for (const period of plan.periods) {
      scorePeriod(plan, period, columns, scores, unit, running);
      scoreSurvey(plan, period, columns, scores, unit);
    }
  }
  return scores;
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
    surveyPoints: new Float64Array(results),
    surveyMaximum: new Float64Array(results),
  };
}

/** Adds up the due items of one unit; `running` is scratch space: the sum before each of them. */
function scorePeriod(
  plan: ScoringPlan,
  { period, start, items, first, end, maximum }: PeriodPlan,
  { standing, due, periodCount }: EntryColumns,
  scores: Scores,
  unit: number,
  running: Int32Array | Float64Array,
): void {
  const { slotCount, slotOfItem, parentSlot, maximumOfItem } = plan;
  const to = (unit * periodCount + period) * slotCount;
  for (let slot = 0; slot < slotCount; slot += 1) {
    scores.maximum[to + slot] = maximum[slot] ?? 0;
  }
  const from = unit * due.itemAt.length + start;
  let sum = 0;
  for (let position = 0; position < items.length; position += 1) {
    const value = standing[from + position] ?? MISSING;
    if (value > NOT_APPLICABLE) {
      sum += value;
    } else {
      const item = items[position] ?? 0;
      const slot = slotOfItem[item] ?? 0;
      if (value === MISSING) {
        addToAncestors(scores.missing, to, slot, parentSlot, 1);
      } else {
        addToAncestors(scores.maximum, to, slot, parentSlot, -(maximumOfItem[item] ?? 0));
      }
    }
    running[position + 1] = sum;
  }
  for (let slot = 0; slot < slotCount; slot += 1) {
    scores.points[to + slot] = (running[end[slot] ?? 0] ?? 0) - (running[first[slot] ?? 0] ?? 0);
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
  for (const position of survey) {
    const value = standing[from + position] ?? MISSING;
    if (value !== NOT_APPLICABLE) {
      points += value === MISSING ? 0 : value;
      maximum += plan.maximumOfItem[items[position] ?? -1] ?? 0;
    }
  }
  scores.surveyPoints[unit * periodCount + period] = points;
  scores.surveyMaximum[unit * periodCount + period] = maximum;
}
