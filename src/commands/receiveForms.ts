import { countPlans } from '../sheets/collect/countPlans';
import type { ReceivingRequest } from '../sheets/collect/receiving.types';
import { formatCount } from '../words/numbers';
import { receivedParts } from './receivedParts';
import type { ReceivedForms } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** Writes the entries of returned forms, and the files with errors by name alone. */
export const RECEIVE_FORMS: Command<ReceivingRequest, ReceivedForms> = {
  id: 'receiveForms',
  words: {
    waiting: ({ choices, toFix = [] }, language) =>
      choices.length === 0
        ? { key: 'collect.record', parameters: { count: formatCount(toFix.length, language) } }
        : { key: 'collect.receiveMixed', parameters: { count: formatCount(choices.length, language) } },
    // Counted from what was done: the round may have changed since the request was made.
    done: ({ toFix = [] }, { forms }, at, language) => {
      const counts = { ...countPlans(forms), toFix: toFix.length };
      const [count, faulty] = [formatCount(counts.received, language), formatCount(counts.toFix, language)];
      if (counts.unused > 0) {
        const what = receivedParts(counts, language);
        return { key: 'collect.writtenParts', parameters: { what, ...at } };
      }
      if (counts.received === 0) {
        return { key: 'collect.recorded', parameters: { count: faulty, ...at } };
      }
      return counts.toFix > 0
        ? { key: 'collect.writtenBoth', parameters: { count, toFix: faulty, ...at } }
        : { key: 'collect.written', parameters: { count, ...at } };
    },
  },
  run: (workbook, request, watch) => workbook.receiveForms(request, watch),
  undo: takeBack,
};
