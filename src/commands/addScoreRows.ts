import type { MissingRows } from '../core/analysis/missingRows';
import { formatCount } from '../words/numbers';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/**
 * Writes the missing rows of scores. What is said afterwards is how many were written, which may be others than were
 * seen before: the workbook is read afresh.
 */
export const ADD_SCORE_ROWS: Command<MissingRows, Undoable & { readonly rows: number }> = {
  id: 'addScoreRows',
  words: {
    waiting: ({ rows, units }, language) => ({
      key: 'entries.addRows',
      parameters: { rows: formatCount(rows, language), count: formatCount(units, language) },
    }),
    done: (_, { rows }, at, language) => ({
      key: 'entries.rowsAdded',
      parameters: { count: formatCount(rows, language), ...at },
    }),
  },
  run: (workbook) => workbook.addScoreRows(),
  undo: takeBack,
};
