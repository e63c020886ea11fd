import { isSameBody } from '../setup/unit';
import type { Round } from '../round/round';

/**
 * The place of a unit last year, and whether this year's may be compared with it.
 *
 * otherField: it was ranked among other units than now. merged: several bodies were merged into it. otherBody: another
 * body has its name now.
 */
export interface PlaceBefore {
  readonly rank: number;
  /** Of how many units, where that is known. */
  readonly of?: number;
  readonly notComparable?: 'otherField' | 'merged' | 'otherBody';
}

/**
 * Where a unit stood last year; undefined without a rank of last year.
 *
 * The field is another one where it had another number of units than are ranked now or, where nobody wrote down that
 * number, where somebody of the group had a rank that so few units cannot have.
 *
 * @param members the units of its group.
 */
export function placeBefore(round: Round, unit: number, members: readonly number[]): PlaceBefore | undefined {
  const described = round.units[unit];
  const { lastYearRank: rank, lastYearUnits: of, predecessors } = described ?? {};
  if (!described || rank === undefined) {
    return undefined;
  }
  const place = { rank, ...(of !== undefined && { of }) };
  if (!isSameBody(described)) {
    return { ...place, notComparable: predecessors?.length === 0 ? 'otherBody' : 'merged' };
  }
  const ranked = members.filter((member) => round.units[member]?.ranked === true);
  const lowest = Math.max(...ranked.map((member) => round.units[member]?.lastYearRank ?? 0));
  const isSameField = of === undefined ? lowest <= ranked.length : of === ranked.length;
  return isSameField ? place : { ...place, notComparable: 'otherField' };
}
