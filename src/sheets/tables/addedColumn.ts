import { rowsStyles, type RowsLooks, type RowsPlace } from './rowsPart';
import type { StyledArea } from '../layout/sheetLayout';
import type { RowRules } from './addedRows';
import type { SheetLanguage, TableDefinition } from './tableDefinition';

/** A column that a table is to get, wherever it will stand. */
export interface AddedColumn {
  readonly key: string;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /**
   * The sheet column in which it belongs: beside its neighbours by the definition, wherever they stand now.
   *
   * @param columns sheet column of each column key that the table has.
   * @param first the first sheet column of the table.
   */
  placeAmong(columns: ReadonlyMap<string, number>, first: number): number;
  /** @param place the rows of the table, with the new column among its columns. */
  looksAt(place: RowsPlace): RowsLooks;
}

/**
 * A column of the definition for a table that lacks it, blank.
 *
 * @param stylesAt what lies over the look of the column, in the rows in which something stands.
 * @returns undefined where the definition has no such column.
 */
export function addedColumn(
  { columns }: TableDefinition,
  key: string,
  language: SheetLanguage,
  rulesAt: RowRules,
  stylesAt: (place: RowsPlace) => readonly StyledArea[] = () => [],
): AddedColumn | undefined {
  const index = columns.findIndex((each) => each.key === key);
  const column = columns[index];
  if (!column) {
    return undefined;
  }
  const before = columns.slice(0, index).reverse();
  const after = columns.slice(index + 1);
  return {
    key,
    heading: column[language],
    width: column.width,
    placeAmong(found, first): number {
      const left = before.find((each) => found.has(each.key));
      const right = after.find((each) => found.has(each.key));
      return left ? (found.get(left.key) ?? first) + 1 : (found.get(right?.key ?? '') ?? first);
    },
    looksAt(place): RowsLooks {
      const isOwn = ({ area }: Pick<StyledArea, 'area'>): boolean => area.column === place.columns.get(key);
      const { validations, highlights } = rulesAt(place);
      return {
        styles: [...rowsStyles([column], place), ...stylesAt(place).filter(isOwn)],
        validations: validations.filter(isOwn),
        highlights: highlights.filter(isOwn),
      };
    },
  };
}
