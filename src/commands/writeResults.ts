import { resultSheet, type ResultSheetId } from '../sheets/results/registry';
import type { Undoable } from '../workbook/workbookPort';
import type { ResultsOrder } from '../sheets/results/resultsOrder.types';
import { takeBack, type Command } from './command';

/** Calculates result sheets from the workbook as it stands and writes them, all or none. */
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
  run: (workbook, order, watch) => workbook.writeResults(order, watch),
  undo: takeBack,
};

/** One sheet is called by its name, several are counted. */
function onlySheet([first, ...others]: readonly ResultSheetId[]): string | undefined {
  return first !== undefined && others.length === 0 ? resultSheet(first).name : undefined;
}
