import type { ReceivingRequest } from '../sheets/collect/receiving.types';
import type { Language } from '../words/language';
import { formatCount } from '../words/numbers';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** Writes the entries of returned forms, and the files with errors by name alone. */
export const RECEIVE_FORMS: Command<ReceivingRequest, Undoable> = {
  id: 'receiveForms',
  words: {
    waiting: (request, language) => {
      const counts = countsOf(request, language);
      return request.choices.length === 0
        ? { key: 'collect.record', parameters: { count: counts.toFix } }
        : { key: 'collect.receiveMixed', parameters: counts };
    },
    done: (request, _, at, language) => {
      const counts = countsOf(request, language);
      if (request.choices.length === 0) {
        return { key: 'collect.recorded', parameters: { count: counts.toFix, ...at } };
      }
      return (request.toFix ?? []).length > 0
        ? { key: 'collect.writtenBoth', parameters: { ...counts, ...at } }
        : { key: 'collect.written', parameters: { ...counts, ...at } };
    },
  },
  run: (workbook, request) => workbook.receiveForms(request),
  undo: takeBack,
};

/** Forms to be received, and files with errors that are put on record, as the language writes numbers. */
function countsOf(
  { choices, toFix = [] }: ReceivingRequest,
  language: Language,
): { readonly count: string; readonly toFix: string } {
  return { count: formatCount(choices.length, language), toFix: formatCount(toFix.length, language) };
}
