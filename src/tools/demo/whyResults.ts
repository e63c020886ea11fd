import { explainIndex } from '../../core/explain/explainIndex';
import type { ExplainedValue, Explanation } from '../../core/explain/explanation';
import { locatePlace, type TableOrigins } from '../../sheets/round/readRound';
import { amount } from './exactText';
import type { PlayedRound } from './playRound';

/** Units × items above which the chains would outgrow everything else in the file. */
const MOST_EXPLAINED = 20_000;

/**
 * Why each unit has its index at the end of the year, for results.json: the whole chain down to the cells. null
 * for a round in which the chains of all units are too many.
 */
export function whyResults({ analysis, reading }: PlayedRound): readonly object[] | null {
  const { units, framework, periods } = analysis.round;
  if (units.length * framework.items.length > MOST_EXPLAINED) {
    return null;
  }
  return units.map(({ code }, unit) => ({
    code,
    index: chainJson(
      explainIndex({ analysis, rows: reading.draft.scores, unit, period: periods.length - 1 }),
      reading.origins,
    ),
  }));
}

function chainJson(
  { kind, label, value, operation, children, place }: Explanation,
  origins: TableOrigins,
): object {
  const located = place && locatePlace(place, origins);
  return {
    kind,
    ...(Object.keys(label).length > 0 && { label }),
    value: valueJson(value),
    operation: 'cap' in operation ? { ...operation, cap: amount(operation.cap) } : operation,
    ...(located?.cell !== undefined && { cell: { sheet: located.sheet, address: located.cell } }),
    ...(children.length > 0 && { children: children.map((child) => chainJson(child, origins)) }),
  };
}

function valueJson(value: ExplainedValue): object {
  switch (value.kind) {
    case 'percent':
      return { kind: value.kind, percent: amount(value.percent) };
    case 'points':
      return {
        kind: value.kind,
        points: amount(value.points),
        ...(value.maximum !== undefined && { maximum: amount(value.maximum) }),
      };
    case 'missing':
      return { kind: value.kind, maximum: amount(value.maximum) };
    default:
      return value;
  }
}
