import type { FindingCode } from '../../core/finding/codes';
import { findingOf, problem, type ParametersOf, type Problem } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';

/** Makes a finding about a cell of the table. */
export interface Report {
  <Code extends FindingCode>(
    code: Code,
    row: number,
    column: number,
    ...parameters: ParametersOf<Code>
  ): Finding;
  of(problem: Problem, row: number, column: number): Finding;
}

/** Longer quotations are cut: the cell has the whole text. */
const LONGEST_QUOTATION = 160;

export function reportIn(grid: Grid): Report {
  const of: Report['of'] = (found, row, column) => {
    const cell = cellAddress(grid.row + row, grid.column + column);
    const place = { table: 'criteria', sheet: grid.sheet, cell } as const;
    const whole = findingOf(found, { place });
    return { ...whole, parameters: withShortTexts(whole.parameters) };
  };
  const report = <Code extends FindingCode>(
    code: Code,
    row: number,
    column: number,
    ...parameters: ParametersOf<Code>
  ): Finding => of(problem(code, ...parameters), row, column);
  return Object.assign(report, { of });
}

function withShortTexts(parameters: Finding['parameters']): Finding['parameters'] {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? shortened(value) : value,
    ]),
  );
}

/** A text of at most so many characters; a cut one ends in an ellipsis. */
export function shortened(text: string, longest = LONGEST_QUOTATION): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
