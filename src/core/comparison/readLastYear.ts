import type { Finding } from '../finding/finding';
import type { Round } from '../round/round';
import { lastYearFromUnits, type LastYear, type LastYearUnit } from './lastYear';
import type { LastYearRows } from '../rows/lastYearRows';
import { readCodeMap } from './readCodeMap';
import { readLastYearResults } from './readLastYearResults';

export interface LastYearReading {
  readonly lastYear: LastYear;
  /** About the tables of last year; wrong cells are never an exception. */
  readonly findings: readonly Finding[];
}

/**
 * Last year as the round knows it: index and rank from the table of units, results by item and the map of codes
 * from their own tables, where the round has these.
 */
export function readLastYear(round: Round, rows: LastYearRows | undefined): LastYearReading {
  const published = lastYearFromUnits(round);
  if (!rows) {
    return { lastYear: published, findings: [] };
  }
  const results = readLastYearResults(round, rows.results);
  const map = readCodeMap(round.framework, results, rows.codeMap);
  const units = new Map(
    [...published.units].map(([code, unit]): [string, LastYearUnit] => [
      code,
      { ...unit, ...results.units.get(code) },
    ]),
  );
  return {
    lastYear: { units, ...(map.links && { links: map.links }) },
    findings: [...results.findings, ...map.findings],
  };
}
