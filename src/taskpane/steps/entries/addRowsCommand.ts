import type { Command } from '../../app/commands';
import type { WorkbookPort } from '../../../workbook/workbookPort';
import type { TextParameters } from '../../../words/translate';

/**
 * Writes the missing rows of scores. What is said afterwards is how many were written, which may be others than were
 * seen before: the workbook is read afresh.
 */
export function addRowsCommand(
  port: WorkbookPort,
  parameters: TextParameters,
  formatCount: (count: number) => string,
): Command {
  let written = 0;
  return {
    label: { key: 'entries.addRows', parameters },
    run: async () => {
      const added = await port.addScoreRows();
      written = added.rows;
      return added;
    },
    done: (time, date) => ({
      key: 'entries.rowsAdded',
      parameters: { count: formatCount(written), time, date },
    }),
  };
}
