import type { RoundDraft } from '../core/round/draft';
import type { Area, ValidationLayout } from '../sheets/layout/sheetLayout';
import { STYLES } from '../sheets/layout/styles';
import { surveyRules } from '../sheets/round/scoreRules';
import { outdatedCells } from '../sheets/round/shownTexts';
import { surveyContent } from '../sheets/round/surveyColumn';
import { scoresTable } from '../sheets/tables/scoresTable';
import { changeTables } from './changeTables/changeTables';
import type { ColumnLooks } from './changeTables/changes';
import { ACTION_BYTES } from './render/bytes';
import { formulaText } from './render/formulaText';
import { highlightSteps } from './render/highlights';
import { rangeOf } from './render/rangeOf';
import { validationStep } from './render/validations';
import type { Step } from './run/requests';
import type { Undoable } from './writeCells';

const SURVEY = 'survey';

export interface RenewedScoreSheet extends Undoable {
  /** How many cells showed something else than criteria and units say. */
  readonly cells: number;
}

/**
 * Brings the sheet "Điểm" up to the criteria and units as they are now: the names and maxima that stand beside the
 * codes (Excel refuses points above that maximum), and what may be typed into the column of the survey.
 *
 * Nothing that was entered is touched. All cells or none; undo writes the former ones back. Syncs: see `changeTables`.
 */
export async function renewScoreSheet(): Promise<RenewedScoreSheet> {
  let cells = 0;
  const { undo } = await changeTables('renewScoreSheet', (draft, open) => {
    const { grid, origin } = open.table('scores');
    const outdated = outdatedCells(draft, grid, origin);
    cells = outdated.length;
    return {
      cells: outdated.map((cell) => ({ table: 'scores', ...cell })),
      rows: [],
      looks: [surveyLooks(draft, origin.columns)],
    };
  });
  return { cells, undo };
}

/** The column keeps what the user made of it, as long as the same may be typed there. */
function surveyLooks({ criteria, periods }: RoundDraft, columns: ReadonlyMap<string, number>): ColumnLooks {
  const content = surveyContent(criteria);
  const style = scoresTable(periods, content).columns.find(({ key }) => key === SURVEY)?.style ?? 'points';
  return {
    table: 'scores',
    column: SURVEY,
    ask: (range, area) => {
      const { dataValidation } = range;
      dataValidation.load('rule');
      return () => {
        const { validation, highlights } = surveyRules(criteria, area, columns);
        if (isSameRule(dataValidation.rule, validation)) {
          return [];
        }
        return [
          clearingStep(area, STYLES[style].numberFormat),
          validationStep(validation),
          ...highlightSteps(highlights),
        ];
      };
    },
  };
}

/** Null where the cells of the column differ. */
function isSameRule(now: Excel.DataValidationRule | null, { rule }: ValidationLayout): boolean {
  return rule.kind === 'custom' && now?.custom?.formula === formulaText(rule.formula);
}

function clearingStep(area: Area, numberFormat: string): Step {
  return {
    bytes: ACTION_BYTES * 3,
    apply: (sheet): void => {
      const range = rangeOf(sheet, area);
      // One text counts for all cells of the range; the type knows only the array.
      range.numberFormat = numberFormat as unknown as string[][];
      range.dataValidation.clear();
      range.conditionalFormats.clearAll();
    },
  };
}
