import type { ScoreRow } from '../rows/scoreRow';
import { scoredItems } from '../entries/readEntries';
import type { Place } from '../finding/finding';
import type { RoundAnalysis } from '../analysis/analyse';
import { effectiveValue } from '../entries/effective';

/** Whose number is explained, and everything that it was made from. */
export interface Subject {
  readonly analysis: Pick<RoundAnalysis, 'round' | 'entries' | 'scores' | 'rankings'>;
  /** The rows of the score table that the analysis was made from: what was declared stands there. */
  readonly rows: readonly ScoreRow[];
  readonly unit: number;
  readonly period: number;
}

/** Position of an item of the subject in the columns of the entries. */
export function slotOf({ analysis, unit }: Subject, item: number): number {
  return unit * analysis.entries.columns.itemCount + item;
}

/** The value of an item that counts for the subject: micro-points, MISSING or NOT_APPLICABLE. */
export function valueOf(subject: Subject, item: number): number {
  return effectiveValue(subject.analysis.entries.columns, slotOf(subject, item), subject.period);
}

export function rowOf(subject: Subject, item: number): ScoreRow | undefined {
  return subject.rows[subject.analysis.entries.rowOf[slotOf(subject, item)] ?? -1];
}

/** A cell of an item in the score table; undefined where the unit has no row for it. */
export function placeOf(subject: Subject, item: number, column: string): Place | undefined {
  const row = subject.analysis.entries.rowOf[slotOf(subject, item)] ?? -1;
  return row < 0 ? undefined : { table: 'scores', row, column };
}

/** The items of the tree that count by the end of the period, applicable or not, in the order of the framework. */
export function dueItems({ analysis, period }: Subject): readonly number[] {
  return scoredItems(analysis.round).flatMap(({ item, part }, index) =>
    part === 'tree' && item.duePeriod <= period ? [index] : [],
  );
}

/** Name of the unit and of the period. */
export function whoseOf({ analysis, unit, period }: Subject): {
  readonly unit: string;
  readonly period: string;
} {
  const { units, periods } = analysis.round;
  return { unit: units[unit]?.name ?? '', period: periods[period]?.name ?? '' };
}
