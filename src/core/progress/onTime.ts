import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import type { ScoreRow } from '../rows/scoreRow';
import { scoredItems, type EntriesReading } from '../entries/readEntries';
import { cellText } from '../cells/cellText';
import type { Points } from '../points/points';
import { compareFractions } from '../points/ratio';
import type { Round } from '../round/round';
import { FULL_RATIO } from '../rules/fullRatio';
import { readDeclared, targetOf } from '../rules/registry';

/** A self-scored item whose rule names a ratio to reach: files settled on time, and the like. */
export interface TargetItem {
  /** Its position among the items of the framework. */
  readonly item: number;
  readonly code: string;
  readonly name: string;
  /** Micro-percent. */
  readonly target: Points;
}

/** What a unit declared for such an item, as it stands at the end of a period. */
export interface TargetRate {
  /** The declared fraction, exact; absent where nothing that can be read was declared. */
  readonly rate?: { readonly numerator: Points; readonly denominator: Points };
  /** Whether the fraction reaches the target; absent where there is none: missing data are not a miss. */
  readonly isMet?: boolean;
}

export interface OnTimeProgress {
  readonly items: readonly TargetItem[];
  /** By period, then unit, then in the order of `items`. */
  readonly rates: readonly (readonly (readonly TargetRate[])[])[];
}

/**
 * Declared ratios of every unit against their targets, at the end of every period; the last one that was given
 * until then. Nothing is compared after rounding.
 *
 * @param rows the rows of the score table that the entries were read from.
 */
export function trackOnTime(
  round: Round,
  entries: EntriesReading,
  rows: readonly ScoreRow[],
): OnTimeProgress {
  const items = scoredItems(round).flatMap(({ item, code }, index): TargetItem[] => {
    const target = item.source === 'self' ? targetOf(item.rule) : undefined;
    const name = round.framework.nodes[round.framework.items[index] ?? -1]?.name ?? '';
    return target === undefined ? [] : [{ item: index, code, name, target }];
  });
  return {
    items,
    rates: round.periods.map((_, period) =>
      round.units.map((__, unit) => items.map((item) => rateOf(round, entries, rows, unit, item, period))),
    ),
  };
}

function rateOf(
  round: Round,
  entries: EntriesReading,
  rows: readonly ScoreRow[],
  unit: number,
  { item, target }: TargetItem,
  period: number,
): TargetRate {
  const pair = unit * entries.columns.itemCount + item;
  for (let at = period; at >= 0; at -= 1) {
    const value = entries.columns.self[pair * round.periods.length + at] ?? MISSING;
    if (value === NOT_APPLICABLE) {
      return {};
    }
    if (value !== MISSING) {
      const cell = rows[entries.rowOf[pair] ?? -1]?.entries[at]?.data ?? null;
      return rateDeclared(round, item, cellText(cell), target);
    }
  }
  return {};
}

/** Points without data, and "no case this year", give no ratio. */
function rateDeclared(round: Round, item: number, text: string, target: Points): TargetRate {
  const rule = round.framework.nodes[round.framework.items[item] ?? -1]?.item?.rule;
  const reading = rule && readDeclared(rule, text);
  if (!reading?.ok || reading.declared.kind !== 'ratio') {
    return {};
  }
  const { numerator, denominator } = reading.declared;
  return {
    rate: { numerator, denominator },
    isMet: compareFractions(numerator, denominator, target, FULL_RATIO) >= 0,
  };
}
