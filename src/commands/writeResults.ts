import type { RoundAnalysis } from '../core/analysis/analyse';
import { layoutOf, resultSheet, type ResultSheetId } from '../sheets/results/registry';
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
    waiting: ({ sheets }) => {
      const sheet = onlySheet(sheets);
      return sheet === undefined
        ? { key: 'command.writeSheets', parameters: { count: sheets.length } }
        : { key: 'command.writeSheet', parameters: { sheet } };
    },
    done: ({ sheets }, _, at) => {
      const sheet = onlySheet(sheets);
      return sheet === undefined
        ? { key: 'command.wroteSheets', parameters: { count: sheets.length, ...at } }
        : { key: 'command.wroteSheet', parameters: { sheet, ...at } };
    },
  },
  run: (workbook, { sheets, analysis, period }) =>
    workbook.writeResultSheets(sheets.map((id) => layoutOf(id, analysis, period))),
  undo: takeBack,
};

/** One sheet is called by its name, several are counted. */
function onlySheet([first, ...others]: readonly ResultSheetId[]): string | undefined {
  return first !== undefined && others.length === 0 ? resultSheet(first).name : undefined;
}
