import { SHOW_SHEET } from '../../commands/showSheet';
import { SHEET_NAMES } from '../../sheets/tables/sheetNames';
import { useRound } from './PaneContext';
import type { CommandScope } from './route';
import { useRun } from './useRun';

type ShownTable = 'units' | 'scores' | 'submissions' | 'lastYear' | 'published';

/** Brings the sheet of a table to the front, whatever it is called by now. */
export function useShowTable(scope: CommandScope): (table: ShownTable) => void {
  const run = useRun(scope);
  const { tableSheets } = useRound();
  return (table) => run(SHOW_SHEET, { sheet: tableSheets.get(table) ?? SHEET_NAMES[table] });
}
