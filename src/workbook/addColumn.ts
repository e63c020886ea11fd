import { levelStyles } from '../sheets/round/levelStyles';
import { roundDefinition } from '../sheets/round/roundDefinition';
import { tableRules } from '../sheets/round/rules/tableRules';
import { addedColumn, type AddedColumn } from '../sheets/tables/addedColumn';
import type { MissingColumn } from '../sheets/tables/missingColumn.types';
import { WorkbookFailure } from './failure';
import { changeRound } from './round/changeRound';
import { ruleSourcesOf } from './round/ruleSources';
import type { OpenRound } from './tables/openRound';
import type { Undoable } from './workbookPort';

export interface NewColumn extends Undoable {
  readonly heading: string;
}

/**
 * Adds a column that a table of the round lacks, where a sheet that is only now made has it: with its heading in the
 * language of the others, its looks, and what may be typed into it. Its cells stay blank.
 *
 * Undo takes it away, unless somebody has entered something in it. Syncs: see `changeRound`.
 */
export async function addColumn({ table, column }: MissingColumn): Promise<NewColumn> {
  const { result, undo } = await changeRound('addColumn', (round) => {
    const added = columnOf(round, { table, column });
    return { columns: [{ table, added }], result: added.heading };
  });
  return { heading: result, undo };
}

/** @throws WorkbookFailure changedMeanwhile where the round has no such column any more, such as that of a period. */
function columnOf(round: OpenRound, { table, column }: MissingColumn): AddedColumn {
  const { draft, language } = round;
  const { grid, rows } = round.table(table);
  const added = addedColumn(
    roundDefinition(table, draft),
    column,
    language,
    tableRules(table, ruleSourcesOf(round)),
    ({ columns }) =>
      table === 'criteria' ? levelStyles(draft.criteria, { rows: rows.origin.rows, columns }) : [],
  );
  if (!added) {
    throw new WorkbookFailure('changedMeanwhile', { sheet: grid.sheet });
  }
  return added;
}
