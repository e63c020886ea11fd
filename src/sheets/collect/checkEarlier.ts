import type { ScoreRow } from '../../core/rows/scoreRow';
import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { quoted } from '../../core/cells/cellText';
import type { CellInput } from '../../core/cells/cell';
import type { Period } from '../../core/setup/period';
import { cellAmount, isBlank, oneLine } from '../grid/cellValue';
import { formPointsKey } from '../form/formColumns';
import type { FormRow } from '../form/formRows';
import type { OpenForm } from '../form/openForm';
import { earlierPoints } from '../form/prefill';

/**
 * Points of earlier periods that are not those of the workbook: those cells are locked and nothing of them is taken, so
 * a unit that corrects one there has to be told.
 *
 * What the form leaves empty is no finding: points that came in after it was sent cannot stand in it.
 *
 * @param sent the rows of the form of this unit.
 * @param earlier the periods before that of the form.
 * @param rowOf the row of the unit in the score table, by the index of the item.
 */
export function checkEarlier(
  { table, rows }: OpenForm,
  sent: readonly FormRow[],
  earlier: readonly Period[],
  rowOf: (item: number) => ScoreRow | undefined,
): Finding[] {
  const scoredOf = new Map(
    sent.flatMap(({ node, scored }) =>
      scored?.item.source === 'self' ? [[node.code, { ...scored, maxPoints: node.maxPoints }] as const] : [],
    ),
  );
  return rows.flatMap(({ code, row }) => {
    const scored = scoredOf.get(code);
    return earlier.flatMap((period, index): Finding[] => {
      const column = formPointsKey(period.code);
      const shown = table.cell(row, column);
      if (!scored || isBlank(shown)) {
        return [];
      }
      const expected = earlierPoints(scored, rowOf(scored.index)?.entries.slice(0, index + 1) ?? []);
      const parameters = { earlier: period.name, found: quoted(shown), expected: quoted(expected) };
      return isSame(shown, expected)
        ? []
        : [finding('earlierPointsDiffer', { place: { table: 'form', row, column }, item: code }, parameters)];
    });
  });
}

function isSame(shown: CellInput, expected: CellInput): boolean {
  const amount = cellAmount(shown);
  return amount === undefined
    ? oneLine(shown).toUpperCase() === oneLine(expected)
    : amount === cellAmount(expected);
}
