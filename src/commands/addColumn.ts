import type { MissingColumn } from '../sheets/tables/missingColumn.types';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** A column that a table lacks, and what the finding calls it. */
export interface ColumnToAdd extends MissingColumn {
  readonly heading: string;
}

/** Adds a column that a table of the round lacks; blank, so it is to be filled again. */
export const ADD_COLUMN: Command<ColumnToAdd, Undoable & { readonly heading: string }> = {
  id: 'addColumn',
  words: {
    waiting: ({ heading }) => ({ key: 'finding.doAddColumn', parameters: { column: heading } }),
    done: (_, { heading }, { time }) => ({
      key: 'finding.columnAdded',
      parameters: { column: heading, time },
    }),
  },
  run: (workbook, column) => workbook.addColumn(column),
  undo: takeBack,
};
