import type { ReceivingRequest } from '../sheets/collect/receiving.types';
import type { Language } from '../words/language';
import type { Message } from '../words/message';
import { formatCount } from '../words/numbers';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** Writes the entries of returned forms, and the files with errors by name alone. */
export const RECEIVE_FORMS: Command<ReceivingRequest, Undoable> = {
  id: 'receiveForms',
  words: {
    waiting: (request, language) => said(request, language, 'collect.record', 'collect.receiveMixed'),
    done: (request, _, at, language) => {
      const both = (request.toFix ?? []).length > 0 ? 'collect.writtenBoth' : 'collect.written';
      const { key, parameters } = said(request, language, 'collect.recorded', both);
      return { key, parameters: { ...parameters, ...at } };
    },
  },
  run: (workbook, request) => workbook.receiveForms(request),
  undo: takeBack,
};

/** One sentence where only files with errors are put on record, another where forms are received. */
function said(
  { choices, toFix = [] }: ReceivingRequest,
  language: Language,
  ofRecord: Message['key'],
  ofForms: Message['key'],
): Message {
  return choices.length === 0
    ? { key: ofRecord, parameters: { count: formatCount(toFix.length, language) } }
    : {
        key: ofForms,
        parameters: {
          count: formatCount(choices.length, language),
          toFix: formatCount(toFix.length, language),
        },
      };
}
