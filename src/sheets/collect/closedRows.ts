import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { quoted } from '../../core/cells/cellText';
import type { Period } from '../../core/setup/period';
import { isBlank } from '../grid/cellValue';
import { EVIDENCE_KEYS, formPointsKey } from '../form/formColumns';
import type { OpenForm, ReturnedRow } from '../form/openForm';

/** What was typed for an item that the unit does not score: one finding at the first such cell. Nothing is taken. */
export function notSelfScored({ table, pointsKey }: OpenForm, { row, code }: ReturnedRow): Finding[] {
  const keys = ['first', 'second', pointsKey, ...EVIDENCE_KEYS, 'explanation', 'note'];
  const key = keys.find((each) => !isBlank(table.cell(row, each)));
  return key === undefined
    ? []
    : [finding('notSelfScored', { place: { table: 'form', row, column: key }, item: code })];
}

/** Points in the column of a period that this form is not for, and that has not been. */
export function laterPoints(
  { table }: OpenForm,
  { row, code }: ReturnedRow,
  later: readonly Period[],
): Finding[] {
  return later
    .map((period) => formPointsKey(period.code))
    .filter((key) => !isBlank(table.cell(row, key)))
    .map((key) =>
      finding(
        'closedCellFilled',
        { place: { table: 'form', row, column: key }, item: code },
        { text: quoted(table.cell(row, key)) },
      ),
    );
}
