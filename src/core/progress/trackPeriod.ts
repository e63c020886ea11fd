import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import { isClosed } from '../entries/findMissing';
import { scoredItems, type EntriesReading, type RoundItem } from '../entries/readEntries';
import { pointsFromMicro, type Points } from '../points/points';
import type { Round } from '../round/round';
import { effectiveValue } from '../entries/effective';
import { boundTotal, netOutside, planSections } from '../scoring/sections';
import { pointsLost, standingOf, type Standing } from './itemStanding';
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
  const ranks = possibleRanks(round, entries, period, asOf);
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
  const sums: Sums = { certain: 0, reachable: 0, lost: 0, lostByMissing: 0 };
  let missing = 0;
  let asked = false;
  let sent = false;
  items.forEach(({ item, maxPoints, part }, index) => {
    if (part !== 'tree') {
      return;
    }
    const pair = unit * items.length + index;
    const value = effectiveValue(entries.columns, pair, period);
    asked = asked || (item.source === 'self' && item.duePeriod === period && value !== NOT_APPLICABLE);
    sent = sent || entries.typed[pair * round.periods.length + period] === 1;
    addItem(sums, standingOf(round, entries, item, pair, period, asOf), maxPoints, value);
    missing += value === MISSING && item.duePeriod <= period ? 1 : 0;
  });
  return {
    unit,
    group: round.units[unit]?.group ?? -1,
    certain: pointsFromMicro(sums.certain),
    reachable: pointsFromMicro(sums.reachable),
    lost: pointsFromMicro(sums.lost),
    lostByMissing: pointsFromMicro(sums.lostByMissing),
    missing,
    formMissing: asked && !sent && isClosed(round.periods[period], asOf),
    maximum: pointsFromMicro(sums.certain + sums.reachable + sums.lost),
  };
}

/** Micro-points. */
interface Sums {
  certain: number;
  reachable: number;
  lost: number;
  lostByMissing: number;
}

function addItem(sums: Sums, standing: Standing, maxPoints: Points, value: number): void {
  if (standing === 'lost') {
    sums.certain += value;
  } else if (standing === 'reachable') {
    sums.reachable += maxPoints;
  }
  const gone = pointsLost(standing, maxPoints, value);
  sums.lost += gone;
  sums.lostByMissing += standing === 'lostByMissing' ? gone : 0;
}
