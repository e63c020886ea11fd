import { MISSING, NOT_APPLICABLE } from '../../core/entries/entryColumns';
import { pointsFromMicro, type Points } from '../../core/points/points';
import type { RoundAnalysis } from '../../core/analysis/analyse';
import { effectiveValue } from '../../core/entries/effective';
import { scoreAt } from '../../core/scoring/scores';

/** The result of a unit in one field; undefined where nothing of it applies or is due. */
export interface FieldScore {
  readonly points: Points;
  readonly maximum: Points;
}

export interface Field {
  readonly code: string;
  readonly name: string;
  scoreOf(unit: number, period: number): FieldScore | undefined;
}

/** The fields of the tree with their results. A field may itself be a scored item. */
export function fieldsOf({ round, scores, entries }: RoundAnalysis): Field[] {
  const { nodes, items } = round.framework;
  return nodes.flatMap((node, index): Field[] => {
    if (node.parent >= 0 || node.part !== 'tree') {
      return [];
    }
    const slot = scores.innerNodes.indexOf(index);
    if (slot >= 0) {
      const scoreOf = (unit: number, period: number): FieldScore | undefined => {
        const score = scoreAt(scores, unit, period, slot);
        return score.maximum > 0 ? score : undefined;
      };
      return [{ code: node.code, name: node.name, scoreOf }];
    }
    const item = items.indexOf(index);
    const duePeriod = node.item?.duePeriod ?? 0;
    const scoreOf = (unit: number, period: number): FieldScore | undefined => {
      const value = effectiveValue(entries.columns, unit * items.length + item, period);
      if (value === NOT_APPLICABLE || duePeriod > period) {
        return undefined;
      }
      return { points: pointsFromMicro(value === MISSING ? 0 : value), maximum: node.maxPoints };
    };
    return [{ code: node.code, name: node.name, scoreOf }];
  });
}
