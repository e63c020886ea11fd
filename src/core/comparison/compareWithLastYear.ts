import type { Finding } from '../finding/finding';
import type { LastYearRows } from '../rows/lastYearRows';
import { compareRound, type ComparedRound } from './compareRound';
import type { UnitComparison } from './comparison';
import { readLastYear } from './readLastYear';

/** The whole year against last year. */
export interface YearComparison {
  /** In the order of the table of units. */
  readonly units: readonly UnitComparison[];
  /** Of last year's tables. */
  readonly findings: readonly Finding[];
}

/** Reads last year and compares every unit with it; last year's results are those of a whole year, so the last period is. */
export function compareWithLastYear(compared: ComparedRound, rows: LastYearRows | undefined): YearComparison {
  const { lastYear, findings } = readLastYear(compared.round, rows);
  return { units: compareRound(compared, compared.round.periods.length - 1, lastYear), findings };
}
