import type { Command } from './command';

/** Brings a sheet to the front. */
export const SHOW_SHEET: Command<{ readonly sheet: string }, void> = {
  id: 'showSheet',
  words: { waiting: ({ sheet }) => ({ key: 'command.showSheet', parameters: { sheet } }) },
  run: (workbook, { sheet }) => workbook.selectPlace({ sheet }),
};
