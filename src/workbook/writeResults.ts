import { analyseRound } from '../core/analysis/analyse';
import { resultSheet } from '../sheets/results/registry';
import type { ResultsOrder } from '../sheets/results/resultsOrder.types';
import { markedLayout } from '../sheets/results/writtenResult';
import { SHEET_NAMES } from '../sheets/tables/sheetNames';
import { WorkbookFailure } from './failure';
import type { WriteWatch } from './run/requests';
import { sheetChange } from './transaction/sheet/sheetChange';
import { transact } from './transaction/transact';
import type { Undoable } from './workbookPort';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/**
 * Reads the round afresh, calculates result sheets and writes them, all of them or none: what was typed the moment
 * before is in them. Syncs: two to read, and those of `writeResultSheets`.
 *
 * @throws WorkbookFailure changedMeanwhile where the round has no such period any more.
 */
export function writeResults(
  { sheets, periodCode, at }: ResultsOrder,
  watch?: WriteWatch,
): Promise<Undoable> {
  return transact(
    'writeResults',
    async (book) => {
      const analysis = analyseRound((await book.round()).draft, at.slice(0, DATE_LENGTH));
      const period = analysis.round.periods.findIndex(({ code }) => code === periodCode);
      if (period < 0) {
        throw new WorkbookFailure('changedMeanwhile', { sheet: SHEET_NAMES.round });
      }
      const layouts = sheets.map((id) => markedLayout(resultSheet(id), analysis, { period, at }));
      if (layouts[0]) {
        book.about(layouts[0].name);
      }
      return { changes: layouts.map((layout) => sheetChange(layout)), result: undefined };
    },
    watch,
  );
}
