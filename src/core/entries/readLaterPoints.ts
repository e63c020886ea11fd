import type { StagePlace } from '../setup/stage';
import type { EnteredRow } from './enteredRow';
import { MISSING, NOT_APPLICABLE, type EditableColumns } from './entryColumns';
import { enterStage, enterSurvey } from './enterValue';
import { readAmount, type AmountReading } from './readAmount';
import { readSurvey } from './readSurvey';

/** Reads the points of the survey, or the answers that its rule turns into points. */
export function readSurveyPoints(entered: EnteredRow, columns: EditableColumns): void {
  const { row, scored, pair } = entered;
  const value = givenValue(entered, readSurvey(scored, row.survey), 'survey');
  if (value !== MISSING) {
    enterSurvey(columns, pair, value);
  }
}

/** Reads what the stages after the self-score gave, where each of them gives points. */
export function readStages(
  entered: EnteredRow,
  columns: EditableColumns,
  places: readonly StagePlace[],
): void {
  const { row, scored, pair, round } = entered;
  for (const { stage, period, column } of places) {
    const reading = readAmount(row.stages[column] ?? null, scored.maxPoints);
    const code = round.stages[stage]?.everyPeriod === true ? round.periods[period]?.code : undefined;
    const value = givenValue(entered, reading, column, code);
    if (value !== MISSING) {
      enterStage(columns, stage, pair, value, period);
    }
  }
}

/** What was given after the self-score; MISSING where nothing was, or nothing that can be taken. */
function givenValue(
  { scored, report }: EnteredRow,
  reading: AmountReading,
  column: string,
  period?: string,
): number {
  switch (reading.kind) {
    case 'amount':
      reading.problems.forEach((problem) => report(problem, column, period));
      return reading.points;
    case 'notApplicable':
      if (scored.item.notApplicableAllowed) {
        return NOT_APPLICABLE;
      }
      report({ code: 'notApplicableNotAllowed' }, column, period);
      return MISSING;
    case 'refused':
      report(reading.problem, column, period);
      return MISSING;
    default:
      return MISSING;
  }
}
