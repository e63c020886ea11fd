import type { FindingCode } from '../../core/finding/codes';
import { finding } from '../../core/finding/create';
import type { Finding, FindingParameter } from '../../core/finding/finding';
import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';

/** Makes a finding about a cell of the table. */
export type Report = (
  code: FindingCode,
  row: number,
  column: number,
  parameters?: Readonly<Record<string, FindingParameter>>,
) => Finding;

/** Longer quotations are cut: the cell has the whole text. */
const LONGEST_QUOTATION = 160;

export function reportIn(grid: Grid): Report {
  return (code, row, column, parameters = {}) =>
    finding(code, {
      place: {
        table: 'criteria',
        sheet: grid.sheet,
        cell: cellAddress(grid.row + row, grid.column + column),
      },
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          typeof value === 'string' ? shortened(value) : value,
        ]),
      ),
    });
}

/** A text of at most so many characters; a cut one ends in an ellipsis. */
export function shortened(text: string, longest = LONGEST_QUOTATION): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
