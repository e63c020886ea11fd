import type { CellInput } from '../../../core/cells/cell';
import { scoredItems } from '../../../core/entries/readEntries';
import { pointsToNumber } from '../../../core/points/points';
import type { Round } from '../../../core/round/round';
import type { ScoreRow } from '../../../core/rows/scoreRow';
import { needsData } from '../../../core/rules/registry';
import type { FormFile } from '../../../files/forms';
import { fillForm } from '../fillForm';

/** The form that a unit got, and what it enters. */
export interface UnitForm extends FormFile {
  readonly round: Round;
  readonly period: number;
  /** By item code. */
  readonly entered: ReadonlyMap<string, ScoreRow>;
}

/** The form as the unit sends it back. */
export function filledForm({ bytes, period }: UnitForm, entered: UnitForm['entered']): Uint8Array {
  const filled = fillForm(bytes, entered, period);
  if (!filled) {
    throw new Error('A unit that sends its form enters something');
  }
  return filled;
}

/** An item whose points a unit types itself. */
export interface TypedItem {
  readonly code: string;
  readonly row: ScoreRow;
  readonly points: number;
  readonly maximum: number;
}

/** The first item whose points the unit types itself in this period. */
export function typedItem({ round, period, entered }: UnitForm): TypedItem {
  for (const { code, item, maxPoints } of scoredItems(round)) {
    const row = entered.get(code);
    const points = row?.entries[period]?.points;
    if (row && !needsData(item.rule) && typeof points === 'number') {
      return { code, row, points, maximum: pointsToNumber(maxPoints) };
    }
  }
  throw new Error('The sample framework has such an item in every period');
}

/** What the unit enters, but for other points of that item. */
export function enteredWith(form: UnitForm, points: CellInput): UnitForm['entered'] {
  const { code, row } = typedItem(form);
  const entries = row.entries.map((entry, period) => (period === form.period ? { ...entry, points } : entry));
  return new Map(form.entered).set(code, { ...row, entries });
}
