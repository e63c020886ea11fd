import type { Problem } from '../finding/create';
import type { AmountParameter } from '../finding/parameters';
import { cellText } from '../cells/cellText';
import { pointsFromMicro } from '../points/points';
import { NOT_APPLICABLE_TEXT } from '../cells/notApplicable';
import type { ScoreRow } from '../rows/scoreRow';
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
  report: (problem: Problem, column: string) => void,
): void {
  if (cellText(row.reason) !== '') {
    return;
  }
  for (const { stage, before, after } of stageChanges(columns, pair)) {
    const parameters = { stage: { stage }, old: amount(before), new: amount(after) };
    report({ code: 'reasonMissing', parameters }, stage);
  }
}

function amount(value: number): AmountParameter | string {
  return value === NOT_APPLICABLE ? NOT_APPLICABLE_TEXT : { points: pointsFromMicro(value) };
}
