import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import { pointsFromMicro, type Points } from '../points/points';
import type { EntriesReading } from '../entries/readEntries';
import type { Round } from '../round/round';
import { effectiveValue } from '../entries/effective';
import { scoreAt, type Scores } from './scores';

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

/** A round with what was entered and what came of it. */
interface Scored {
  readonly round: Round;
  readonly entries: EntriesReading;
  readonly scores: Scores;
}

/** The fields of the tree with their results. A field may itself be a scored item. */
export function fieldsOf({ round, entries, scores }: Scored): Field[] {
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
