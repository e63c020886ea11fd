import type { SentForms } from '../sheets/submissions/planSent';
import { formatCount } from '../words/numbers';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** Puts on record that forms were sent out. */
export const RECORD_SENT: Command<SentForms, Undoable> = {
  id: 'recordSent',
  words: {
    waiting: ({ unitCodes }, language) => ({
      key: 'forms.doRecord',
      parameters: { count: formatCount(unitCodes.length, language) },
    }),
    done: ({ unitCodes }, _, at, language) => ({
      key: 'forms.recorded',
      parameters: { count: formatCount(unitCodes.length, language), ...at },
    }),
  },
  run: (workbook, sent) => workbook.recordSent(sent),
  undo: takeBack,
};
