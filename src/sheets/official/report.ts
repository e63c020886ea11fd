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

export function reportIn(grid: Grid): Report {
  return (code, row, column, parameters = {}) =>
    finding(code, {
      place: {
        table: 'criteria',
        sheet: grid.sheet,
        cell: cellAddress(grid.row + row, grid.column + column),
      },
      parameters,
    });
}
