import type { RoundDraft } from '../core/round/draft';
import { roundLayouts } from '../sheets/round/roundLayouts';
import type { Language } from '../words/language';
import type { Command } from './command';

interface StartOrder {
  readonly draft: RoundDraft;
  /** Of the headings. */
  readonly language: Language;
}

/** Adds the sheets of a round beside what exists. They are deleted by hand: data may stand in them by then. */
export const START_ROUND: Command<StartOrder, unknown> = {
  id: 'startRound',
  words: {
    waiting: ({ draft }) => ({ key: 'start.waiting', parameters: { year: draft.settings.year } }),
    done: ({ draft, language }, _, { time }) => ({
      key: 'start.created',
      parameters: { year: draft.settings.year, time, count: roundLayouts(draft, { language }).length },
    }),
  },
  run: (workbook, { draft, language }, watch) => workbook.startRound(draft, language, watch),
};
