import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import type { Framework } from '../framework/framework';
import { effectiveValue } from './effective';
import type { Scores } from './scores';

/** What one item adds to: the slots of its ancestors, and the total. */
interface ItemPlan {
  readonly slots: Int32Array;
  readonly maximum: number;
  readonly duePeriod: number;
  readonly isSurvey: boolean;
}

/** Scores every unit in every period: one pass over the entries, sums of integers. */
export function scoreRound(framework: Framework, columns: EntryColumns): Scores {
  const innerNodes = framework.nodes.flatMap((node, index) => (node.item ? [] : [index]));
  const scores = emptyScores(columns, innerNodes);
  const plans = planItems(framework, innerNodes);
  for (let unit = 0; unit < columns.unitCount; unit += 1) {
    for (let period = 0; period < columns.periodCount; period += 1) {
      plans.forEach((plan, item) => {
        if (plan.duePeriod <= period) {
          addItem(
            scores,
            plan,
            unit,
            period,
            effectiveValue(columns, unit * columns.itemCount + item, period),
          );
        }
      });
    }
  }
  return scores;
}

function emptyScores(columns: EntryColumns, innerNodes: readonly number[]): Scores {
  const slotCount = innerNodes.length + 1;
  const results = columns.unitCount * columns.periodCount;
  return {
    unitCount: columns.unitCount,
    periodCount: columns.periodCount,
    innerNodes,
    slotCount,
    points: new Float64Array(results * slotCount),
    maximum: new Float64Array(results * slotCount),
    missing: new Int32Array(results * slotCount),
    surveyPoints: new Float64Array(results),
    surveyMaximum: new Float64Array(results),
  };
}

function planItems(framework: Framework, innerNodes: readonly number[]): readonly ItemPlan[] {
  const slotOfNode = new Map(innerNodes.map((node, slot) => [node, slot]));
  return framework.items.map((index) => {
    const node = framework.nodes[index];
    const slots = [innerNodes.length];
    for (let parent = node?.parent ?? -1; parent >= 0; parent = framework.nodes[parent]?.parent ?? -1) {
      slots.push(slotOfNode.get(parent) ?? innerNodes.length);
    }
    return {
      slots: Int32Array.from(slots),
      maximum: node?.maxPoints ?? 0,
      duePeriod: node?.item?.duePeriod ?? 0,
      isSurvey: node?.item?.source === 'survey',
    };
  });
}

function addItem(scores: Scores, plan: ItemPlan, unit: number, period: number, value: number): void {
  if (value === NOT_APPLICABLE) {
    return;
  }
  const result = unit * scores.periodCount + period;
  const isMissing = value === MISSING;
  const gained = isMissing ? 0 : value;
  for (const slot of plan.slots) {
    const at = result * scores.slotCount + slot;
    scores.points[at] = (scores.points[at] ?? 0) + gained;
    scores.maximum[at] = (scores.maximum[at] ?? 0) + plan.maximum;
    scores.missing[at] = (scores.missing[at] ?? 0) + Number(isMissing);
  }
  if (plan.isSurvey) {
    scores.surveyPoints[result] = (scores.surveyPoints[result] ?? 0) + gained;
    scores.surveyMaximum[result] = (scores.surveyMaximum[result] ?? 0) + plan.maximum;
  }
}
