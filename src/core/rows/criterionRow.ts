import type { CellInput } from '../cells/cell';

/**
 * One row of the criteria table before anybody has understood it. Texts and numbers are as typed.
 *
 * `rule` and `parameters` are the texts of the columns "Cách chấm" and "Tham số" (grammar: core/rules).
 */
export interface CriterionRow {
  readonly code: CellInput;
  readonly level: CellInput;
  readonly name: CellInput;
  readonly maximum: CellInput;
  readonly source: CellInput;
  readonly rule: CellInput;
  readonly parameters: CellInput;
  readonly evidence: CellInput;
  readonly evidenceRequired: CellInput;
  readonly appraiser: CellInput;
  readonly groups: CellInput;
  readonly duePeriod: CellInput;
  readonly notApplicableAllowed: CellInput;
  readonly noCaseFullPoints: CellInput;
}
export type CriterionColumn = keyof CriterionRow;
