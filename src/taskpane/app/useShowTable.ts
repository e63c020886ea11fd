import { SHEET_NAMES } from '../../sheets/tables/sheetNames';
import type { TextKey } from '../../words/translate';
import { usePane, useRound } from './PaneContext';
import type { ViewId } from './route';

type ShownTable = 'units' | 'scores';

const LABELS: Readonly<Record<ShownTable, TextKey>> = {
  units: 'templates.toUnits',
  scores: 'entries.toScores',
};

/** Brings the sheet of a table to the front, whatever it is called by now. */
export function useShowTable(view: ViewId): (table: ShownTable) => void {
  const { port, runCommand } = usePane();
  const { tableSheets } = useRound();
  return (table) =>
    runCommand(view, {
      label: { key: LABELS[table] },
      run: () => port.selectPlace({ table, sheet: tableSheets.get(table) ?? SHEET_NAMES[table] }),
    });
}
