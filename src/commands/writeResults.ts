import type { RoundAnalysis } from '../core/analysis/analyse';
import { layoutOf, resultSheet, type ResultSheetId } from '../sheets/results/registry';
import type { Message } from '../words/message';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

interface ResultsOrder {
  /** At least one. */
  readonly sheets: readonly ResultSheetId[];
  readonly analysis: RoundAnalysis;
  /** Of the sheets that are about one period. */
  readonly period: number;
}

/** Calculates result sheets and writes them, all or none. */
export const WRITE_RESULTS: Command<ResultsOrder, Undoable> = {
  id: 'writeResults',
  words: {
    waiting: ({ sheets }) => said(sheets, 'command.writeSheet', 'command.writeSheets'),
    done: ({ sheets }, _, at) => {
      const { key, parameters } = said(sheets, 'command.wroteSheet', 'command.wroteSheets');
      return { key, parameters: { ...parameters, ...at } };
    },
  },
  run: (workbook, { sheets, analysis, period }) =>
    workbook.writeResultSheets(sheets.map((id) => layoutOf(id, analysis, period))),
  undo: takeBack,
};

/** One sheet by its name, several by their number. */
function said(sheets: readonly ResultSheetId[], ofOne: Message['key'], ofSeveral: Message['key']): Message {
  const [first, ...others] = sheets;
  return first !== undefined && others.length === 0
    ? { key: ofOne, parameters: { sheet: resultSheet(first).name } }
    : { key: ofSeveral, parameters: { count: sheets.length } };
}
