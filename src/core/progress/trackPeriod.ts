import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import { isClosed } from '../entries/findMissing';
import { scoredItems, type EntriesReading, type RoundItem } from '../entries/readEntries';
import { pointsFromMicro } from '../points/points';
import type { Round } from '../round/round';
import { effectiveValue } from '../scoring/effective';
import { boundTotal, netOutside, planSections } from '../scoring/sections';
import { pointsLost, standingOf } from './itemStanding';
import { possibleRanks } from './possibleRanks';
import type { PeriodProgress, UnitProgress } from './progress';

/**
 * Certain, still reachable and lost points of every unit at the end of a period, seen from a date (ISO).
 *
 * Due items without a value are still reachable while their period is open and lost after its deadline; that
 * part is kept apart, because empty is not zero. Bonus and penalty move the three figures, never the maximum.
 */
export function trackPeriod(
  round: Round,
  entries: EntriesReading,
  period: number,
  asOf: string,
): PeriodProgress {
  const items = scoredItems(round);
  const sections = planSections(round.framework, round.settings.policy);
  const standings = round.units.map((_, unit) => {
    const net = sections ? netOutside(sections, entries.columns, unit, period) : 0;
    return withNet(round, treeProgress(round, items, entries, unit, period, asOf), net);
  });
  const ranks = possibleRanks(round, standings);
  return {
    period,
    closed: isClosed(round.periods[period], asOf),
    units: standings.map((standing, index) => ({ ...standing, ...ranks[index] })),
  };
}

type TreeProgress = Omit<UnitProgress, 'surplus' | 'bestRank' | 'worstRank'>;

/** Adds bonus less penalty, and keeps both totals (as it is, and with everything reachable) within their bounds. */
function withNet(
  round: Round,
  tree: TreeProgress,
  net: number,
): TreeProgress & Pick<UnitProgress, 'surplus'> {
  const { maximum } = tree;
  const bound = (points: number): number => boundTotal(points, maximum, round.settings.policy);
  const certain = bound(tree.certain + net);
  const best = bound(tree.certain + tree.reachable + net);
  return {
    ...tree,
    certain: pointsFromMicro(certain),
    reachable: pointsFromMicro(best - certain),
    lost: pointsFromMicro(Math.max(0, maximum - best)),
    surplus: pointsFromMicro(Math.max(0, best - maximum)),
  };
}

function treeProgress(
  round: Round,
  items: readonly RoundItem[],
  entries: EntriesReading,
  unit: number,
  period: number,
  asOf: string,
): TreeProgress {
  let certain = 0;
  let reachable = 0;
  let lost = 0;
  let lostByMissing = 0;
  let missing = 0;
  let asked = false;
  let sent = false;
  items.forEach(({ item, maxPoints, part }, index) => {
    if (part !== 'tree') {
      return;
    }
    const slot = unit * items.length + index;
    const value = effectiveValue(entries.columns, slot, period);
    asked = asked || (item.source === 'self' && item.duePeriod === period && value !== NOT_APPLICABLE);
    sent = sent || entries.typed[slot * round.periods.length + period] === 1;
    const standing = standingOf(round, entries, item, slot, period, asOf);
    if (standing === 'lost') {
      certain += value;
    } else if (standing === 'reachable') {
      reachable += maxPoints;
    }
    const gone = pointsLost(standing, maxPoints, value);
    lost += gone;
    lostByMissing += standing === 'lostByMissing' ? gone : 0;
    missing += value === MISSING && item.duePeriod <= period ? 1 : 0;
  });
  return {
    unit,
    group: round.units[unit]?.group ?? -1,
    certain: pointsFromMicro(certain),
    reachable: pointsFromMicro(reachable),
    lost: pointsFromMicro(lost),
    lostByMissing: pointsFromMicro(lostByMissing),
    missing,
    formMissing: asked && !sent && isClosed(round.periods[period], asOf),
    maximum: pointsFromMicro(certain + reachable + lost),
  };
}
