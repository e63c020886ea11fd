import type { FindingCode } from '../../core/finding/codes';
import { finding, type ParametersOf } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { isCoveredAt, isHiddenAt, mergeAt } from '../grid/markAt';
import { isBlank } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { EVIDENCE_KEYS } from '../form/formColumns';
import type { OpenForm } from '../form/openForm';
import type { ItemEntry } from './itemEntry';

/**
 * What a person does not see of the answers, or sees where it does not count.
 *
 * One finding per row whose input lies below the first row of merged cells: it is empty, whatever the unit sees there.
 * One per row whose code lies under merged cells while something is entered. One for all entries in hidden rows and
 * columns, at the first of them.
 */
export function unseenInputs(form: OpenForm, grid: Grid, rows: readonly ItemEntry[]): Finding[] {
  const keys = ['first', 'second', form.pointsKey, ...EVIDENCE_KEYS, 'explanation', 'note'];
  return [
    ...rows.flatMap((entry) => belowMerged(form, grid, entry, keys)),
    ...rows.flatMap((entry) => coveredCode(form, grid, entry, keys)),
    ...hiddenEntries(form, grid, rows, keys),
  ];
}

function belowMerged(form: OpenForm, grid: Grid, entry: ItemEntry, keys: readonly string[]): Finding[] {
  const sheetRow = sheetRowOf(form, entry);
  const key = keys.find((each) => {
    const area = mergeAt(grid, sheetRow, columnOf(form, each));
    return area !== undefined && area.row < sheetRow && isBlank(form.table.cell(entry.row, each));
  });
  return key === undefined ? [] : [at('mergedCells', entry, key)];
}

function coveredCode(form: OpenForm, grid: Grid, entry: ItemEntry, keys: readonly string[]): Finding[] {
  const isCovered = isCoveredAt(grid, sheetRowOf(form, entry), columnOf(form, 'code'));
  const isEntered = keys.some((key) => !isBlank(form.table.cell(entry.row, key)));
  return isCovered && isEntered ? [at('coveredEntry', entry, 'code', { value: entry.entered.itemCode })] : [];
}

function hiddenEntries(
  form: OpenForm,
  grid: Grid,
  rows: readonly ItemEntry[],
  keys: readonly string[],
): Finding[] {
  const hidden = rows.flatMap((entry) => {
    const key = keys.find(
      (each) =>
        isHiddenAt(grid, sheetRowOf(form, entry), columnOf(form, each)) &&
        !isBlank(form.table.cell(entry.row, each)),
    );
    return key === undefined ? [] : [{ entry, key }];
  });
  const [first] = hidden;
  const items = hidden.map(({ entry }) => entry.entered.itemCode).join(', ');
  return first ? [at('hiddenEntries', first.entry, first.key, { count: hidden.length, items })] : [];
}

function sheetRowOf({ origin }: OpenForm, { row }: ItemEntry): number {
  return origin.rows[row] ?? -1;
}

function columnOf({ origin }: OpenForm, key: string): number {
  return origin.columns.get(key) ?? -1;
}

function at<Code extends FindingCode>(
  code: Code,
  { row, entered }: ItemEntry,
  column: string,
  ...parameters: ParametersOf<Code>
): Finding {
  const where = { place: { table: 'form', row, column }, item: entered.itemCode } as const;
  return finding(code, where, ...parameters);
}
