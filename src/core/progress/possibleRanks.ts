import type { EntriesReading } from '../entries/readEntries';
import { breakTies } from '../ranking/breakTies';
import { membersByGroup } from '../ranking/orderGroup';
import { orderUnits } from '../ranking/orderUnits';
import type { Round } from '../round/round';
import { applicableMaximum } from '../scoring/scores';
import { extremesOf, type Extremes } from './extremes';
import type { UnitProgress } from './progress';
import { mostAhead, surelyAhead, type Span } from './spans';

/** Where a unit can still end; nothing for units that have no rank and cannot get one. */
export type PossibleRanks = Pick<UnitProgress, 'bestRank' | 'worstRank'>;

/**
 * Bounds of the final rank of every unit inside its group, seen from the end of a period on a date (ISO): whatever the
 * open items come to, its rank is not better than `bestRank` and not worse than `worstRank`. Equal indices, tie-breakers
 * and the numbering after ties are as the policy says. Where nothing is open both are the rank itself.
 *
 * For competition ranks each bound is reached in some end of the year. With dense ranks, which others' ties move, and
 * where a rule cannot give every amount, a bound may lie further out than any end, never further in.
 *
 * @returns in the order of the units.
 */
export function possibleRanks(
  round: Round,
  entries: EntriesReading,
  period: number,
  asOf: string,
): PossibleRanks[] {
  const extremes = extremesOf(round, entries, period, asOf);
  const ranks: PossibleRanks[] = round.units.map(() => ({}));
  for (const members of membersByGroup(round)) {
    const spans = spansOf(round, extremes, members);
    const method = round.settings.policy.ranking;
    const best = surelyAhead(spans, method);
    const worst = mostAhead(spans, method);
    spans.forEach(({ unit }, at) => {
      ranks[unit] = { bestRank: (best[at] ?? 0) + 1, worstRank: (worst[at] ?? 0) + 1 };
    });
  }
  return ranks;
}

/** The places that each unit of a group can take in the order of all worst and best ends. */
function spansOf(round: Round, extremes: Extremes, members: readonly number[]): Span[] {
  const { count, scores, totals, isGiven, mayBeGiven } = extremes;
  const last = round.periods.length - 1;
  const { policy } = round.settings;
  const ranked = members.filter(
    (unit) =>
      round.units[unit]?.ranked === true &&
      mayBeGiven[unit] === true &&
      applicableMaximum(scores, unit, last) > 0,
  );
  const ghosts = [...ranked, ...ranked.map((unit) => count + unit)];
  const byIndex = orderUnits(totals, ghosts, last, policy);
  const order = breakTies(extremes.round, scores, byIndex, last, policy.tieBreakers);
  const placeOf = new Map<number, number>();
  let place = -1;
  order.units.forEach((ghost, position) => {
    place += order.tiesWithPrevious[position] === 1 ? 0 : 1;
    placeOf.set(ghost, place);
  });
  return ranked.map((unit) => ({
    unit,
    best: placeOf.get(count + unit) ?? 0,
    worst: placeOf.get(unit) ?? 0,
    // What may end without any value may end without a rank, behind nobody and ahead of nobody.
    isSure: isGiven[unit] === true,
  }));
}
