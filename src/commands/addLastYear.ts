import type { RoundDraft } from '../core/round/draft';
import { lastYearLayout } from '../sheets/round/lastYearLayout';
import type { Language } from '../words/language';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

interface LastYearOrder {
  readonly draft: RoundDraft;
  /** Of the headings. */
  readonly language: Language;
}

/** Adds the sheet for the items of last year, empty. */
export const ADD_LAST_YEAR: Command<LastYearOrder, Undoable> = {
  id: 'addLastYear',
  words: {
    waiting: () => ({ key: 'analysis.addLastYear' }),
    done: (_, __, { time }) => ({ key: 'analysis.addedLastYear', parameters: { time } }),
  },
  run: (workbook, { draft, language }) => workbook.writeResultSheets([lastYearLayout(draft, language)]),
  undo: takeBack,
};
