import type { ScoreRow } from '../core/rows/scoreRow';
import { enteredRows } from '../core/entries/enteredRows';
import { isBlankCell } from '../core/cells/cellText';
import type { Round } from '../core/round/round';
import { formSheets } from '../sheets/form/formSheets';
import { freeName } from './freeName';
import { emptyForms } from './pattern/emptyForms';
import { nextTurn } from './nextTurn';
import { renderWorkbook } from './renderWorkbook';

/** The form of one unit, as a file. */
export interface FormFile {
  /** Index in `round.units`. */
  readonly unit: number;
  /** "PhieuTuCham_2026_XM01_6T.xlsx" */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface FormOptions {
  /** Stops before the next unit; what was made until then stays valid. */
  readonly signal?: AbortSignal;
  /** Called after each unit. */
  readonly onProgress?: (made: number, total: number) => void;
}

/**
 * Makes the form of one unit after the other for a period; what they have in common is made once.
 *
 * @param scores the rows of the score table: earlier periods are shown in the form, this one stands in its input.
 */
export function formMaker(
  round: Round,
  scores: readonly ScoreRow[],
  period: number,
): (unit: number) => Promise<FormFile> {
  const entered = enteredRows(round, scores);
  const empty = emptyForms(round, period);
  const names = formFileNames(round, period);
  return async (unit) => {
    const entries = round.framework.items.map((_, item) => entered(unit, item));
    const bytes = entries.some(saysAnything)
      ? await renderWorkbook(formSheets(round, unit, period, entries))
      : await empty.render(unit);
    return { unit, fileName: names[unit] ?? '', bytes };
  };
}

/** A round has a row for every item from its start, long before anybody enters anything. */
function saysAnything(row: ScoreRow | undefined): boolean {
  return (
    row !== undefined &&
    [
      ...row.entries.flatMap(({ data, points }) => [data, points]),
      row.evidence,
      row.explanation,
      row.note,
    ].some((cell) => !isBlankCell(cell))
  );
}

/**
 * Makes the forms of some units for a period, one after the other.
 *
 * Lets others have a turn after every file, so that a pane without a worker can draw and be stopped.
 *
 * @param scores see `formMaker`.
 */
export async function* renderForms(
  round: Round,
  scores: readonly ScoreRow[],
  units: readonly number[],
  period: number,
  { signal, onProgress }: FormOptions = {},
): AsyncGenerator<FormFile, void, undefined> {
  const make = formMaker(round, scores, period);
  let made = 0;
  for (const unit of units) {
    if (signal?.aborted) {
      return;
    }
    yield await make(unit);
    made += 1;
    onProgress?.(made, units.length);
    await nextTurn();
  }
}

/** Characters that no file system minds; everything else in a code becomes a hyphen. */
const UNSAFE = /[^\p{L}\p{N}.-]+/gu;

/** With more of each code no file system takes the name. */
const LONGEST_CODE = 60;

/**
 * The names under which units get their forms, by unit: year, unit and period by their codes. Two units whose codes
 * make one name ("X/1" and "X:1", "xm1" and "XM1" where a file system takes them for the same) get two.
 */
export function formFileNames({ settings, units, periods }: Round, period: number): string[] {
  const taken = new Set<string>();
  return units.map(({ code }) => {
    const parts = [settings.year, code, periods[period]?.code ?? ''];
    const name = freeName(
      `PhieuTuCham_${parts.map((part) => String(part).slice(0, LONGEST_CODE).replace(UNSAFE, '-')).join('_')}.xlsx`,
      { has: (candidate) => taken.has(candidate.toLowerCase()) },
    );
    taken.add(name.toLowerCase());
    return name;
  });
}
