import type { RoundAnalysis } from '../../core/analysis/analyse';
import { isScoredBy } from '../../core/analysis/presence';
import type { SheetLayout } from '../layout/sheetLayout';
import { COMPARISON_SHEET } from './comparison/comparisonSheet';
import { layoutAt } from './frame/layoutAt';
import type { ResultNeed, ResultSheet } from './frame/resultSheet.types';
import { LATE_UNITS_SHEET } from './lateUnits/lateUnitsSheet';
import { LOSSES_SHEET } from './losses/lossesSheet';
import { PLAN_SHEET } from './plan/planSheet';
import { PROGRESS_SHEET } from './progress/progressSheet';
import { PUBLICATION_SHEET } from './publication/publicationSheet';
import { RANKING_SHEET } from './ranking/rankingSheet';
import { REMINDERS_SHEET } from './reminders/remindersSheet';

/** Every sheet of results, in the order in which they are written. */
export const RESULT_SHEETS = [
  RANKING_SHEET,
  PROGRESS_SHEET,
  COMPARISON_SHEET,
  PUBLICATION_SHEET,
  LOSSES_SHEET,
  PLAN_SHEET,
  LATE_UNITS_SHEET,
  REMINDERS_SHEET,
] as const satisfies readonly ResultSheet[];

export type ResultSheetId = (typeof RESULT_SHEETS)[number]['id'];

const BY_ID = new Map<ResultSheetId, ResultSheet<ResultSheetId>>(
  RESULT_SHEETS.map((sheet) => [sheet.id, sheet]),
);

/** The sheet of an id. */
export function resultSheet(id: ResultSheetId): ResultSheet<ResultSheetId> {
  const sheet = BY_ID.get(id);
  if (!sheet) {
    throw new RangeError(`No result sheet "${id}"`);
  }
  return sheet;
}

const IS_MET: Readonly<Record<ResultNeed, (analysis: RoundAnalysis) => boolean>> = {
  nothing: () => true,
  units: ({ round }) => round.units.length > 0,
  published: ({ publication }) => publication !== undefined,
  entries: (analysis) => isScoredBy(analysis, analysis.round.periods.length - 1, 'all'),
};

/** What is lacking before the sheet can be built; undefined where it can. */
export function lackingFor(id: ResultSheetId, analysis: RoundAnalysis): ResultNeed | undefined {
  const { needs } = resultSheet(id);
  return IS_MET[needs](analysis) ? undefined : needs;
}

/** The sheet of an id at the end of a period; see `layoutAt`. */
export function layoutOf(id: ResultSheetId, analysis: RoundAnalysis, period: number): SheetLayout {
  return layoutAt(resultSheet(id), analysis, period);
}
