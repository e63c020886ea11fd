import { askedFor, figureOf } from './rules/registry';
import type { Entry } from '../../core/rows/scoreRow';
import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { MISSING, NOT_APPLICABLE } from '../../core/entries/entryColumns';
import { saysNoCase, type ScoredItem } from '../../core/entries/readData';
import { readEntry } from '../../core/entries/readEntry';
import { pointsFromMicro, pointsToNumber } from '../../core/points/points';
import type { CellInput } from '../../core/cells/cell';
import { cellAmount, isBlank, oneLine } from '../grid/cellValue';
import type { CellContent } from '../layout/sheetLayout';
import { cellContent } from '../tables/tablePart';

/** The three input cells of an item. */
export interface PrefilledInput {
  readonly first: CellContent;
  readonly second: CellContent;
  readonly points: CellContent;
}

/** What was entered before for the period of the form, back in the cells where a unit would type it. */
export function prefilledInput(scored: ScoredItem, entry: Entry | undefined): PrefilledInput {
  const { rule } = scored.item;
  if (!entry) {
    return { first: null, second: null, points: null };
  }
  const asked = askedFor(rule);
  if (asked === 'points') {
    const isFull = saysNoCase(entry.data) && scored.item.noCaseFullPoints && isBlank(entry.points);
    return {
      first: null,
      second: null,
      points: isFull ? pointsToNumber(scored.maxPoints) : cellContent(entry.points),
    };
  }
  if (isBlank(entry.data)) {
    const saysNotApplicable = oneLine(entry.points).toUpperCase() === NOT_APPLICABLE_TEXT;
    return { first: saysNotApplicable ? NOT_APPLICABLE_TEXT : null, second: null, points: null };
  }
  if (asked === 'ratio') {
    return { ...splitRatio(entry.data), points: null };
  }
  const figure = figureOf(rule, entry.data);
  return { first: asked === 'number' ? asNumber(figure) : cellContent(figure), second: null, points: null };
}

/**
 * The points that count at the end of an earlier period, for the eye: a self-score stands until a later period
 * replaces it. Nothing for what is missing or wrong.
 *
 * @param entries up to and including that period.
 */
export function earlierPoints(scored: ScoredItem, entries: readonly Entry[]): number | string | null {
  const given = entries.map((entry) => readEntry(scored, entry).value).filter((value) => value !== MISSING);
  const value = given.at(-1);
  if (value === undefined) {
    return null;
  }
  return value === NOT_APPLICABLE ? NOT_APPLICABLE_TEXT : pointsToNumber(pointsFromMicro(value));
}

/** "45/50" in two cells, "90 %" as 90 out of 100; anything else stays one text for the unit to correct. */
function splitRatio(data: CellInput): Pick<PrefilledInput, 'first' | 'second'> {
  const text = oneLine(data);
  const percent = /^(.+)%$/u.exec(text);
  if (percent) {
    return { first: asNumber((percent[1] ?? '').trim()), second: 100 };
  }
  const parts = text.split('/');
  return parts.length === 2
    ? { first: asNumber((parts[0] ?? '').trim()), second: asNumber((parts[1] ?? '').trim()) }
    : { first: cellContent(data), second: null };
}

function asNumber(value: CellInput): CellContent {
  const amount = cellAmount(value);
  return amount === undefined ? cellContent(value) : pointsToNumber(amount);
}
