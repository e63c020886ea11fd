import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import { scoreCellsOf, type ScoreRow } from '../../core/rows/scoreRow';
import { saysNoCase } from '../../core/entries/readData';
import type { CellInput } from '../../core/cells/cell';
import { isBlank, oneLine } from '../grid/cellValue';
import { isoFromCell, shownDate } from '../../core/dates/dateSerial';
import { EARLIER_EVIDENCE, EVIDENCE_KEYS } from './formColumns';

/** What a unit entered for one item. */
export interface FormEntry {
  readonly itemCode: string;
  /** Level, number, or "a/b". */
  readonly data: CellInput;
  readonly points: CellInput;
  readonly evidence: CellInput;
  readonly explanation: CellInput;
  readonly note: CellInput;
}

/**
 * What the cells of an item say together.
 *
 * @param cell the cell of a column key.
 */
export function formEntry(itemCode: string, cell: (key: string) => CellInput, pointsKey: string): FormEntry {
  const first = cell('first');
  const points = cell(pointsKey);
  const isNotApplicable = saysNotApplicable(first);
  const isNoCase = saysNoCase(first) || saysNoCase(points);
  const data = isNoCase ? NO_CASE_TEXT : isNotApplicable ? null : joinData(first, cell('second'));
  return {
    itemCode,
    data,
    points: isNotApplicable ? NOT_APPLICABLE_TEXT : pointsBeside(data, points),
    evidence: joinEvidence(cell),
    explanation: blankToNull(cell('explanation')),
    note: blankToNull(cell('note')),
  };
}

/** Whether a cell says that the item does not apply to the unit. */
export function saysNotApplicable(cell: CellInput): boolean {
  return oneLine(cell).toUpperCase() === NOT_APPLICABLE_TEXT;
}

/** The row of the score table that an entry of a form makes; every other period and stage stays empty. */
export function scoreRowOf(row: FormEntry, unitCode: string, period: number, periodCount: number): ScoreRow {
  return {
    unitCode,
    itemCode: row.itemCode,
    entries: Array.from({ length: periodCount }, (_, index) =>
      index === period ? { data: row.data, points: row.points } : { data: null, points: null },
    ),
    stages: {},
    ...scoreCellsOf(row),
  };
}

/** "a/b" where there is a denominator; else what stands in (a), as it is. An error in either is the error. */
function joinData(first: CellInput, second: CellInput): CellInput {
  const error = [first, second].find((cell) => typeof cell === 'object' && cell !== null);
  if (error !== undefined) {
    return error;
  }
  return isBlank(second) ? blankToNull(first) : `${oneLine(first, ',')}/${oneLine(second, ',')}`;
}

/** Beside data, a text is the form's own "Sai số liệu": the core judges the data itself and says it better. */
function pointsBeside(data: CellInput, points: CellInput): CellInput {
  return data !== null && typeof points !== 'number' ? null : blankToNull(points);
}

/** What was named before, and on a line of its own what is named now. */
function joinEvidence(cell: (key: string) => CellInput): CellInput {
  const parts = EVIDENCE_KEYS.map((key) => {
    const value = cell(key);
    // What was typed as a text stays as it was typed.
    const date = key === 'documentDate' && typeof value === 'number' ? isoFromCell(value) : undefined;
    return date === undefined ? oneLine(value, ',') : shownDate(date);
  }).filter((part) => part !== '');
  const earlier = cell(EARLIER_EVIDENCE);
  const before = typeof earlier === 'string' ? earlier.trim() : oneLine(earlier, ',');
  const now = parts.join('; ');
  const lines = [before, ...(oneLine(before) === now ? [] : [now])].filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('\n');
}

function blankToNull(cell: CellInput): CellInput {
  return isBlank(cell) ? null : cell;
}
