import type { ScoreRow } from '../../core/rows/scoreRow';
import type { CellInput } from '../../core/cells/cell';
import type { Round } from '../../core/round/round';
import { oneLine } from '../grid/cellValue';
import { dataColumn, pointsColumn, scoresTable } from '../tables/scoresTable';
import type { CollectedForm } from './collected.types';
import { compareVersions, type CellDifference } from './compareVersions';
import type { FormDifference } from './receiving.types';

/**
 * The cells that a form would change, and which of them wait for a decision.
 *
 * Where an earlier file of the unit and period stands there, all of them: two versions are never mixed, so an entry
 * that the new one leaves empty goes as well. Where none does, what was typed otherwise into the sheet is asked about,
 * and evidence, explanation or note that only grew is not; what the form leaves empty stays as it is. Evidence and the
 * like that a form leaves empty always stay: they may be of another period.
 *
 * @param present the rows of the unit in the score table.
 * @param isReplacing whether the entries of an earlier file stand there.
 */
export function judgeDifferences(
  round: Round,
  form: CollectedForm,
  present: readonly ScoreRow[],
  isReplacing: boolean,
): FormDifference[] {
  const periodCode = round.periods[form.period]?.code ?? '';
  const entryColumns = new Set([dataColumn(periodCode), pointsColumn(periodCode)]);
  const headingOf = new Map(scoresTable(round.periods, round).columns.map(({ key, vi }) => [key, vi]));
  return compareVersions(round, form, present).flatMap((difference): FormDifference[] => {
    const isEntry = entryColumns.has(difference.column);
    if (difference.kind === 'removal' && !(isReplacing && isEntry)) {
      return [];
    }
    const heading = headingOf.get(difference.column) ?? difference.column;
    const needsDecision = isReplacing || overwrites(difference, isEntry);
    return [{ ...difference, heading, needsDecision }];
  });
}

function overwrites({ kind, present, next }: CellDifference, isEntry: boolean): boolean {
  return kind === 'overwrite' && (isEntry || !hasGrown(present, next));
}

function hasGrown(present: CellInput, next: CellInput): boolean {
  return oneLine(next).includes(oneLine(present));
}
