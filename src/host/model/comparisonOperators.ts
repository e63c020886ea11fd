/** How files and the grid name the comparison of a rule. */
export type ComparisonOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** The operators of Excel's rules in lower case, as files and the grid write them. Excel has two names for some. */
export const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  between: 'between',
  notbetween: 'notBetween',
  equalto: 'equal',
  notequalto: 'notEqual',
  greaterthan: 'greaterThan',
  lessthan: 'lessThan',
  greaterthanorequal: 'greaterThanOrEqual',
  greaterthanorequalto: 'greaterThanOrEqual',
  lessthanorequal: 'lessThanOrEqual',
  lessthanorequalto: 'lessThanOrEqual',
};
