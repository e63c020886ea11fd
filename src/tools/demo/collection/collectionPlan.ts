import { seededRandom } from '../../bench/random';
import { DAMAGE_KINDS, type DamageKind } from './damages';

/** What a unit does about its form. */
export interface PlannedUnit {
  /** Index in the round. */
  readonly unit: number;
  /** notSent: nothing at all. late: after the deadline. */
  readonly sends: 'onTime' | 'late' | 'notSent';
  /** How what it sends is damaged. */
  readonly damage?: DamageKind;
}

const SEED = 300;
const LATE_SHARE = 0.08;
const MISSING_SHARE = 0.04;

/**
 * What each unit does, the same in every run: exactly `damagedPercent` of a hundred units send something that is
 * damaged, the kinds dealt out in turn; of the others some send nothing; some of those that send are late.
 */
export function planCollection(unitCount: number, damagedPercent: number): readonly PlannedUnit[] {
  const random = seededRandom(SEED);
  const damaged = Math.round((unitCount * damagedPercent) / 100);
  const missing = Math.min(unitCount - damaged, Math.round(unitCount * MISSING_SHARE));
  const late = Math.round(unitCount * LATE_SHARE);
  const order = shuffled(unitCount, random);
  const damageOf = new Map(
    order.slice(0, damaged).map((unit, turn) => [unit, DAMAGE_KINDS[turn % DAMAGE_KINDS.length]] as const),
  );
  const notSent = new Set(order.slice(damaged, damaged + missing));
  const senders = order.filter((unit) => !notSent.has(unit));
  const lateUnits = new Set(
    shuffled(senders.length, random)
      .slice(0, late)
      .map((index) => senders[index]),
  );
  return Array.from({ length: unitCount }, (_, unit) => {
    const damage = damageOf.get(unit);
    const sends = notSent.has(unit) ? 'notSent' : lateUnits.has(unit) ? 'late' : 'onTime';
    return { unit, sends, ...(damage && { damage }) };
  });
}

/** The numbers below a limit in an order that chance decides. */
function shuffled(limit: number, random: () => number): number[] {
  return Array.from({ length: limit }, (_, index) => ({ index, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ index }) => index);
}
