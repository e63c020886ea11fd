import { analyseRound, type RoundAnalysis } from '../core/analysis/analyse';
import { layoutOf, type ResultSheetId } from '../sheets/results/registry';
import { SHEET_NAMES } from '../sheets/tables/sheetNames';
import { WorkbookFailure } from './failure';
import type { WriteWatch } from './run/requests';
import { sheetChange } from './transaction/sheet/sheetChange';
import { transact } from './transaction/transact';
import type { Undoable } from './workbookPort';

/** Which result sheets are to be written. */
export interface ResultsOrder {
  /** At least one. */
  readonly sheets: readonly ResultSheetId[];
  /** Code of the period of the sheets that are about one. */
  readonly periodCode: string;
  /** The date (ISO) from which deadlines are seen. */
  readonly asOf: string;
}

/** What was calculated and written. */
export interface WrittenResults extends Undoable {
  readonly analysis: RoundAnalysis;
}

/**
 * Reads the round afresh, calculates result sheets and writes them, all of them or none: what was typed the moment
 * before is in them. Syncs: two to read, and those of `writeResultSheets`.
 *
 * @throws WorkbookFailure changedMeanwhile where the round has no such period any more.
 */
export async function writeResults(
  { sheets, periodCode, asOf }: ResultsOrder,
  watch?: WriteWatch,
): Promise<WrittenResults> {
  const { result, undo } = await transact(
    'writeResults',
    async (book) => {
      const analysis = analyseRound((await book.round()).draft, asOf);
      const period = analysis.round.periods.findIndex(({ code }) => code === periodCode);
      if (period < 0) {
        throw new WorkbookFailure('changedMeanwhile', { sheet: SHEET_NAMES.round });
      }
      const layouts = sheets.map((id) => layoutOf(id, analysis, period));
      if (layouts[0]) {
        book.about(layouts[0].name);
      }
      return { changes: layouts.map((layout) => sheetChange(layout)), result: analysis };
    },
    watch,
  );
  return { analysis: result, undo };
}
