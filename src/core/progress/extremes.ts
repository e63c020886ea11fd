import { effectiveValue } from '../entries/effective';
import { emptyEntryColumns, MISSING, NOT_APPLICABLE, type EditableColumns } from '../entries/entryColumns';
import { enterStage } from '../entries/enterValue';
import { isClosed } from '../entries/findMissing';
import { scoredItems, type EntriesReading, type RoundItem } from '../entries/readEntries';
import type { Round } from '../round/round';
import { planScoring } from '../scoring/plan';
import { scorePlanned } from '../scoring/score';
import { scoreAt, type NodeScore, type Scores } from '../scoring/scores';
import type { Policy } from '../setup/policy';
import { standingOf } from './itemStanding';

/** How a unit can end the year at the worst and at the best, as two units of a round of twice as many. */
export interface Extremes {
  /** The round with every unit twice: unit u at its worst, unit `count` + u at its best. */
  readonly round: Round;
  readonly count: number;
  /** Results at the end of the last period, every part at its worst or best; those of earlier ones are empty. */
  readonly scores: Scores;
  /** The same, but with totals at their worst or best, which may take more than that of every part. */
  readonly totals: Scores;
  /** By unit of the original round: something of it has a value, so that it surely has an index. */
  readonly isGiven: readonly boolean[];
  /** By unit: something of it has a value, or may still get one. */
  readonly mayBeGiven: readonly boolean[];
}

type Extreme = 'worst' | 'best';

/** Stands for all that the unit and the stages of the round may give until the end of the year. */
const END = { everyPeriod: false };

/**
 * The worst and the best end of the year for every unit, seen from the end of a period on a date (ISO): what has a value
 * keeps it, what is empty after its deadline stays empty, and every other item gets nothing or its maximum. Bonus and
 * penalty that may still be claimed are in it, each up to its cap; so these are bounds, and not forecasts.
 */
export function extremesOf(round: Round, entries: EntriesReading, period: number, asOf: string): Extremes {
  const items = scoredItems(round);
  const count = round.units.length;
  const duePeriods = items.map(({ item }) => item.duePeriod);
  const columns = emptyEntryColumns(count * 2, duePeriods, round.periods.length, [END]);
  const isGiven = round.units.map(() => false);
  const mayBeGiven = round.units.map(() => false);
  const seen: Seen = { round, entries, items, period, asOf };
  for (let unit = 0; unit < count; unit += 1) {
    items.forEach((each, item) => {
      const pair = unit * items.length + item;
      const { worst, best, isOpen } = rangeOf(seen, each, pair);
      enterStage(columns, 0, pair, worst);
      enterStage(columns, 0, count * items.length + pair, best);
      if (each.part === 'tree') {
        const hasValue = !isOpen && worst > NOT_APPLICABLE;
        isGiven[unit] ||= hasValue;
        mayBeGiven[unit] ||= isOpen || hasValue;
      }
    });
  }
  const doubled = { ...round, units: [...round.units, ...round.units] };
  const scores = scoreLastPeriod(doubled, columns);
  const totals = leaveOutWhatWouldHelp(seen, columns, scores) ? scoreLastPeriod(doubled, columns) : scores;
  return { round: doubled, count, scores, totals, isGiven, mayBeGiven };
}

interface Seen {
  readonly round: Round;
  readonly entries: EntriesReading;
  readonly items: readonly RoundItem[];
  readonly period: number;
  readonly asOf: string;
}

interface ItemRange {
  readonly worst: number;
  readonly best: number;
  readonly isOpen: boolean;
}

/** What an item can come to: micro-points, MISSING or NOT_APPLICABLE. */
function rangeOf({ round, entries, period, asOf }: Seen, each: RoundItem, pair: number): ItemRange {
  const { item, maxPoints, part } = each;
  const value = effectiveValue(entries.columns, pair, period);
  const fixed = { worst: value, best: value, isOpen: false };
  if (part === 'tree') {
    switch (standingOf(round, entries, item, pair, period, asOf)) {
      case 'notApplicable':
      case 'lost':
        return fixed;
      case 'lostByMissing':
        return { worst: MISSING, best: MISSING, isOpen: false };
      case 'reachable':
        return { worst: 0, best: maxPoints, isOpen: true };
    }
  }
  const isOpen =
    item.duePeriod > period || (value === MISSING && !isClosed(round.periods[item.duePeriod], asOf));
  if (value === NOT_APPLICABLE || !isOpen) {
    return fixed;
  }
  return part === 'bonus'
    ? { worst: MISSING, best: maxPoints, isOpen }
    : { worst: maxPoints, best: MISSING, isOpen };
}

function scoreLastPeriod({ framework, settings, periods }: Round, columns: EditableColumns): Scores {
  const plan = planScoring(framework, columns.due, settings.policy);
  return scorePlanned({ ...plan, periods: plan.periods.slice(periods.length - 1) }, columns);
}

/**
 * Leaves out what would help. An index above 100 % grows by leaving out an item rather than by its maximum, and one below 0 falls by leaving out one
 * that gives nothing: open items that may be declared not applicable are, where that is so. Of a unit to which nothing
 * else applies the smallest stays, since without any it has no index.
 *
 * @returns whether any was; without bonus and penalty none is.
 */
function leaveOutWhatWouldHelp(seen: Seen, columns: EditableColumns, scores: Scores): boolean {
  const { round, items } = seen;
  const count = round.units.length;
  const last = round.periods.length - 1;
  if (!scores.outside) {
    return false;
  }
  let isAny = false;
  for (let ghost = 0; ghost < count * 2; ghost += 1) {
    const extreme: Extreme = ghost < count ? 'worst' : 'best';
    const total = scoreAt(scores, ghost, last, scores.slotCount - 1);
    if (!mayMoveByLeavingOut(total, extreme, round.settings.policy)) {
      continue;
    }
    const open = items.flatMap((each, item) => {
      const mayLeave = each.part === 'tree' && each.item.notApplicableAllowed;
      return mayLeave && rangeOf(seen, each, (ghost % count) * items.length + item).isOpen
        ? [{ item, maximum: each.maxPoints }]
        : [];
    });
    for (const { item } of withoutTheLast(open, total.maximum)) {
      enterStage(columns, 0, ghost * items.length + item, NOT_APPLICABLE);
      isAny = true;
    }
  }
  return isAny;
}

/** Points that bonus lifted over what applies are held at the maximum: less applies, less is held. */
function mayMoveByLeavingOut(
  { points, maximum }: NodeScore,
  extreme: Extreme,
  { rankBy, totalAboveMaximum }: Policy,
): boolean {
  if (rankBy === 'points') {
    return extreme === 'worst' && points > 0 && !totalAboveMaximum;
  }
  return extreme === 'best' ? points > maximum : points < 0;
}

interface OpenItem {
  readonly item: number;
  readonly maximum: number;
}

/** All items that may be left out but the smallest, where together they are all that applies. */
function withoutTheLast(open: readonly OpenItem[], applicable: number): readonly OpenItem[] {
  const all = open.reduce((sum, { maximum }) => sum + maximum, 0);
  const smallest = open.reduce((least, { maximum }) => Math.min(least, maximum), Infinity);
  const stays = open.findIndex(({ maximum }) => maximum === smallest);
  return all < applicable ? open : open.filter((_, position) => position !== stays);
}
