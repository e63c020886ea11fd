import { columnFixedAddress, fixedArea } from '../../grid/address';
import type { Area, HighlightLayout, ValidationLayout } from '../../layout/sheetLayout';
import type { RowsPlace } from '../../tables/rowsPart';
import { areasOf } from '../../tables/tableSheet';

/** What may be typed into each column of a table, wherever it stands; a column that is left out takes anything. */
export type ColumnRules<Key extends string> = Partial<
  Readonly<Record<Key, (area: Area) => ValidationLayout | undefined>>
>;

/** The rules of the columns that the table has. */
export function validationsIn<Key extends string>(
  place: RowsPlace,
  rules: ColumnRules<Key>,
): ValidationLayout[] {
  return (Object.keys(rules) as Key[]).flatMap((key) =>
    areasOf(place, key).flatMap((area) => rules[key]?.(area) ?? []),
  );
}

/** A code that stands twice; SUMPRODUCT compares texts, where COUNTIF would take 1.1 and 1.10 for one number. */
export function codesTwice(place: RowsPlace, key: string): HighlightLayout[] {
  return areasOf(place, key).map((area) => {
    const here = columnFixedAddress(area.row, area.column);
    return {
      area,
      formula: `=AND(${here}<>"",SUMPRODUCT(--(${fixedArea(area)}=${here}))>1)`,
      style: 'error',
    };
  });
}
