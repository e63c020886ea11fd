import type { Points } from '../points/points';
import type { TableKey } from './tableKey';

/** Points stay points, so that each language writes them its own way. */
export interface AmountParameter {
  readonly points: Points;
}

/** Micro-percent. */
export interface PercentParameter {
  readonly percent: Points;
}

/** An ISO date. */
export interface DateParameter {
  readonly date: string;
}

/** A number just as a cell holds it, every digit. */
export interface NumberParameter {
  readonly number: number;
}

/** A cell as it stands: see `quoted`. */
export type QuotedParameter = string | NumberParameter;

/** Why a statement of a rule could not be read. */
export interface ReasonParameter {
  readonly reason: RuleReason;
}

/** A table of the round, by its key. */
export interface TableParameter {
  readonly table: TableKey;
}

/** A value inside a finding. Plain numbers are counts. Names are for showing only: nothing is looked up by them. */
export type FindingParameter =
  | string
  | number
  | AmountParameter
  | PercentParameter
  | DateParameter
  | NumberParameter
  | ReasonParameter
  | TableParameter;

export const RULE_REASONS = [
  'empty',
  'notAStatement',
  'notAnAmount',
  'notACondition',
  'measureMixed',
  'decimalsInvalid',
  'floorAboveCap',
  'capWithDeduction',
  'tooManyLines',
  'scaleMissing',
  'twice',
] as const;

/** What kind of mistake keeps the parameters of a rule from being read. */
export type RuleReason = (typeof RULE_REASONS)[number];
