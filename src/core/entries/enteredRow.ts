import { findingOf, type Problem } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { ScoreRow } from '../rows/scoreRow';
import type { Round } from '../round/round';
import type { ScoredItem } from './readData';

export type Report = (problem: Problem, column: string, period?: string) => void;

/** Turns what is wrong in one row into findings; unit, item and period by their codes. */
export function reporter(findings: Finding[], row: number, unit: string, item: string): Report {
  return (problem, column, period) => {
    const place = { table: 'scores', row, column } as const;
    findings.push(findingOf(problem, { place, unit, item, ...(period !== undefined && { period }) }));
  };
}

/** What one unit entered for one item. */
export interface EnteredRow {
  readonly row: ScoreRow;
  readonly scored: ScoredItem;
  /** unit × itemCount + item */
  readonly pair: number;
  readonly round: Round;
  readonly report: Report;
}
