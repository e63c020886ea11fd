import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import type { Framework } from '../framework/framework';
import { effectiveValue, lastGivenStage } from './effective';
import { addToAncestors, planScoring, sumColumn, type ItemRun, type ScoringPlan } from './plan';
import type { Scores } from './scores';

/**
 * Scores every unit in every period: one pass over the entries, sums of integers.
 *
 * What counts for an item in a period is what `effectiveValue` says; it is written out here once more without
 * a call per entry, because a national round has 1.6 million of them (a test holds the two together).
 */
export function scoreRound(framework: Framework, columns: EntryColumns): Scores {
  const plan = planScoring(framework, columns.periodCount);
  const scores = emptyScores(columns, plan);
  const gained = new Float64Array(columns.periodCount);
  for (let unit = 0; unit < columns.unitCount; unit += 1) {
    scores.maximum.set(plan.fullMaximum, unit * plan.fullMaximum.length);
    for (const run of plan.runs) {
      scoreRun(plan, columns, scores, unit, run, gained);
    }
    sumUpwards(plan, scores, unit);
  }
  scoreSurvey(plan, columns, scores);
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

/** Adds up the items of one parent for one unit; `gained` is scratch space, one number per period. */
function scoreRun(
  plan: ScoringPlan,
  columns: EntryColumns,
  scores: Scores,
  unit: number,
  run: ItemRun,
  gained: Float64Array,
): void {
  const { self, periodCount, itemCount } = columns;
  const last = periodCount - 1;
  const offset = unit * periodCount * plan.slotCount;
  gained.fill(0);
  for (let item = run.firstItem; item < run.firstItem + run.itemCount; item += 1) {
    const due = plan.duePeriodOfItem[item] ?? 0;
    const slot = unit * itemCount + item;
    let value = MISSING;
    for (let period = 0; period < periodCount; period += 1) {
      const given = self[slot * periodCount + period] ?? MISSING;
      value = given === MISSING ? value : given;
      if (period === last) {
        const later = lastGivenStage(columns, slot);
        value = later === MISSING ? value : later;
      }
      if (period < due) {
        continue;
      }
      if (value > NOT_APPLICABLE) {
        gained[period] = (gained[period] ?? 0) + value;
      } else if (value === MISSING) {
        addToAncestors(scores.missing, offset + period * plan.slotCount, run.slot, plan.parentSlot, 1);
      } else {
        const lost = plan.maximumOfItem[item] ?? 0;
        addToAncestors(scores.maximum, offset + period * plan.slotCount, run.slot, plan.parentSlot, -lost);
      }
    }
  }
  for (let period = 0; period < periodCount; period += 1) {
    const at = offset + period * plan.slotCount + run.slot;
    scores.points[at] = (scores.points[at] ?? 0) + (gained[period] ?? 0);
  }
}

/** Carries the points of criteria on to their fields and to the total; lower levels have the higher slots. */
function sumUpwards(plan: ScoringPlan, scores: Scores, unit: number): void {
  for (let period = 0; period < scores.periodCount; period += 1) {
    const offset = (unit * scores.periodCount + period) * plan.slotCount;
    for (let slot = plan.slotCount - 2; slot >= 0; slot -= 1) {
      const parent = offset + (plan.parentSlot[slot] ?? 0);
      scores.points[parent] = (scores.points[parent] ?? 0) + (scores.points[offset + slot] ?? 0);
    }
  }
}

function scoreSurvey(plan: ScoringPlan, columns: EntryColumns, scores: Scores): void {
  for (const item of plan.surveyItems) {
    for (let unit = 0; unit < columns.unitCount; unit += 1) {
      for (let period = plan.duePeriodOfItem[item] ?? 0; period < columns.periodCount; period += 1) {
        const value = effectiveValue(columns, unit * columns.itemCount + item, period);
        const at = unit * columns.periodCount + period;
        if (value !== NOT_APPLICABLE) {
          scores.surveyPoints[at] = (scores.surveyPoints[at] ?? 0) + (value === MISSING ? 0 : value);
          scores.surveyMaximum[at] = (scores.surveyMaximum[at] ?? 0) + (plan.maximumOfItem[item] ?? 0);
        }
      }
    }
  }
}
