import type { RoundDraft } from '../core/round/draft';
import { STYLES } from '../sheets/layout/styles';
import { roundDefinition } from '../sheets/round/roundDefinition';
import { surveyRules } from '../sheets/round/scoreRules';
import { outdatedCells } from '../sheets/round/shownTexts';
import { changeRound } from './round/changeRound';
import type { ColumnLooks } from './round/roundChanges.types';
import type { Undoable } from './workbookPort';

const SURVEY = 'survey';

export interface RenewedScoreSheet extends Undoable {
  /** How many cells showed something else than criteria and units say. */
  readonly cells: number;
}

/**
 * Brings the sheet "Điểm" up to the criteria and units as they are now: the names and maxima that stand beside the
 * codes (Excel refuses points above that maximum), and what may be typed into the column of the survey.
 *
 * Nothing that was entered is touched. All cells or none; undo writes the former ones back. Syncs: see `changeRound`.
 */
export async function renewScoreSheet(): Promise<RenewedScoreSheet> {
  const { result, undo } = await changeRound('renewScoreSheet', ({ draft, table }) => {
    const { grid, rows } = table('scores');
    const outdated = outdatedCells(draft, grid, rows.origin);
    return {
      cells: outdated.map((cell) => ({ table: 'scores', ...cell })),
      looks: [surveyLooks(draft, rows.origin.columns)],
      result: outdated.length,
    };
  });
  return { cells: result, undo };
}

/** The column keeps what the user made of it, as long as the same may be typed there. */
function surveyLooks(draft: RoundDraft, columns: ReadonlyMap<string, number>): ColumnLooks {
  const { criteria } = draft;
  const style = roundDefinition('scores', draft).columns.find(({ key }) => key === SURVEY)?.style ?? 'points';
  return {
    table: 'scores',
    column: SURVEY,
    looksAt: (area) => ({
      ...surveyRules(criteria, area, columns),
      numberFormat: STYLES[style].numberFormat,
    }),
  };
}
