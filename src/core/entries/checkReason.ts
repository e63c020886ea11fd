import type { Problem } from '../finding/create';
import type { AmountParameter } from '../finding/parameters';
import { cellText } from '../cells/cellText';
import { pointsFromMicro } from '../points/points';
import { NOT_APPLICABLE_TEXT } from '../cells/notApplicable';
import type { ScoreRow } from '../rows/scoreRow';
import type { Round } from '../round/round';
import { stageColumn } from '../rows/stageColumn';
import { NOT_APPLICABLE, type EntryColumns } from './entryColumns';
import { stageChanges } from './stageChanges';

/**
 * Every change after the self-score needs a reason: a warning for each stage that changed the points while the
 * cell of reasons in the row is empty. One text may give the reasons of all stages.
 */
export function checkReason(
  row: ScoreRow,
  pair: number,
  columns: EntryColumns,
  { stages, periods }: Pick<Round, 'stages' | 'periods'>,
  report: (problem: Problem, column: string, period?: string) => void,
): void {
  if (cellText(row.reason) !== '') {
    return;
  }
  for (const { stage, period, before, after } of stageChanges(columns, pair)) {
    const { code = '', name = '', everyPeriod = false } = stages[stage] ?? {};
    const periodCode = everyPeriod ? periods[period]?.code : undefined;
    const parameters = { stage: name, old: amount(before), new: amount(after) };
    report({ code: 'reasonMissing', parameters }, stageColumn(code, periodCode), periodCode);
  }
}

function amount(value: number): AmountParameter | string {
  return value === NOT_APPLICABLE ? NOT_APPLICABLE_TEXT : { points: pointsFromMicro(value) };
}
