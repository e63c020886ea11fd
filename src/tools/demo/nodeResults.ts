import type { RoundAnalysis } from '../../core/analysis/analyse';
import { effectiveValue } from '../../core/entries/effective';
import { MISSING, NOT_APPLICABLE } from '../../core/entries/entryColumns';
import { scoredItems } from '../../core/entries/readEntries';
import { pointsFromMicro, type Points } from '../../core/points/points';
import { scoreAt, type NodeScore } from '../../core/scoring/scores';
import { amount } from './exactText';

/** What every unit got for every field, criterion and item that is due by the end of a period. */
export function nodeResults({ round, entries, scores }: RoundAnalysis): readonly object[] {
  const items = scoredItems(round);
  return round.periods.flatMap(({ code: period }, at) =>
    round.units.map(({ code }, unit) => ({
      period,
      code,
      nodes: [
        ...scores.innerNodes.map((node, slot) => ({
          code: round.framework.nodes[node]?.code,
          ...amountsOf(scoreAt(scores, unit, at, slot)),
        })),
        ...items.flatMap(({ code: item, item: { duePeriod }, maxPoints }, index) =>
          duePeriod <= at
            ? [
                {
                  code: item,
                  ...itemAmounts(effectiveValue(entries.columns, unit * items.length + index, at), maxPoints),
                },
              ]
            : [],
        ),
      ],
    })),
  );
}

function amountsOf({ points, maximum, missing }: NodeScore): object {
  return { points: amount(points), maximum: amount(maximum), missing };
}

/** An item without a value has no points, and is missing; one that does not apply has no maximum. */
function itemAmounts(value: number, maxPoints: Points): object {
  if (value === NOT_APPLICABLE) {
    return { points: null, maximum: '0', missing: 0 };
  }
  return {
    points: value === MISSING ? null : amount(pointsFromMicro(value)),
    maximum: amount(maxPoints),
    missing: value === MISSING ? 1 : 0,
  };
}
