import type { RoundDraft } from '../core/round/draft';
import { publishedLayout } from '../sheets/round/publishedLayout';
import type { Language } from '../words/language';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

interface PublishedOrder {
  readonly draft: RoundDraft;
  /** Of the headings. */
  readonly language: Language;
}

/** Adds the sheet for this year's published figures, empty. */
export const ADD_PUBLISHED: Command<PublishedOrder, Undoable> = {
  id: 'addPublished',
  words: {
    waiting: () => ({ key: 'analysis.addPublished' }),
    done: (_, __, { time }) => ({ key: 'analysis.addedPublished', parameters: { time } }),
  },
  run: (workbook, { draft, language }) => workbook.writeResultSheets([publishedLayout(draft, language)]),
  undo: takeBack,
};
