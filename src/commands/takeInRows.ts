import type { RoundTableKey } from '../sheets/tables/definitions';
import { valueText } from '../words/findingText';
import { formatCount } from '../words/numbers';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** A table takes in the rows directly under it; what is said afterwards is how many were there then. */
export const TAKE_IN_ROWS: Command<{ readonly table: RoundTableKey }, Undoable & { readonly rows: number }> =
  {
    id: 'takeInRows',
    words: {
      waiting: ({ table }, language) => ({
        key: 'finding.doTakeInRows',
        parameters: { table: valueText({ table }, language) },
      }),
      done: ({ table }, { rows }, { time }, language) => ({
        key: 'finding.rowsTakenIn',
        parameters: { table: valueText({ table }, language), count: formatCount(rows, language), time },
      }),
    },
    run: (workbook, { table }) => workbook.takeInRows(table),
    undo: takeBack,
  };
