import { findingOf } from '../finding/create';
import type { Finding } from '../finding/finding';
import { sumPoints } from '../points/points';
import { microPercent, roundPoints } from '../points/ratio';
import type { Round } from '../round/round';
import type { Unit } from '../setup/unit';
import type { LastYearUnit } from './lastYear';
import { branchesOf, placeRows, type PlacedRow, type ReportRow } from './lastYearPlaces';
import type { LastYearRow } from '../rows/lastYearRows';
import type { OldCodes } from './readCodeMap';
import { readLastYearUnit } from './readLastYearUnit';

export type LastYearTotals = Required<Pick<LastYearUnit, 'points' | 'maximum' | 'items' | 'branches'>>;

export interface LastYearResults extends OldCodes {
  /** By the code of the unit; a unit of which some row cannot be used is not among them. */
  readonly units: ReadonlyMap<string, LastYearTotals>;
  readonly findings: readonly Finding[];
}

/**
 * Reads what units got last year, item by item. Totals, and results of fields and criteria, are added up from the
 * items; codes say what belongs together ("1.2" is above "1.2.1"). A row of a field or criterion is only compared
 * with that sum.
 */
export function readLastYearResults(round: Round, rows: readonly LastYearRow[]): LastYearResults {
  const findings: Finding[] = [];
  const report: ReportRow = (problem, index, column, about) => {
    findings.push(findingOf(problem, { place: { table: 'lastYear', row: index, column }, ...about }));
  };
  const { byUnit, broken } = placeRows(round, rows, report);
  const items = new Set<string>();
  const branches = new Set<string>();
  const units = new Map<string, LastYearTotals>();
  round.units.forEach((unit, index) => {
    const placed = byUnit.get(index);
    if (!placed) {
      return;
    }
    const above = branchesOf([...placed.keys()]);
    above.forEach((code) => branches.add(code));
    [...placed.keys()].filter((code) => !above.has(code)).forEach((code) => items.add(code));
    const results = readLastYearUnit(unit.code, placed, above, report);
    if (results && !broken.has(index)) {
      const totals = {
        ...results,
        points: sumPoints(results.items.map(({ points }) => points)),
        maximum: sumPoints(results.items.map(({ maximum }) => maximum)),
      };
      units.set(unit.code, totals);
      checkIndex(unit, totals, placed, round.settings.policy.shownDecimals, report);
    }
  });
  return { units, items, branches, findings };
}

/** The published index stands, but it should be what the items come to. */
function checkIndex(
  { code: unit, lastYearIndex }: Unit,
  { points, maximum }: LastYearTotals,
  rows: ReadonlyMap<string, PlacedRow>,
  decimals: number,
  report: ReportRow,
): void {
  const [first] = rows.values();
  if (lastYearIndex === undefined || maximum === 0 || !first) {
    return;
  }
  const computed = microPercent(points, maximum, decimals);
  if (computed !== roundPoints(lastYearIndex, decimals)) {
    const parameters = { published: { percent: lastYearIndex }, computed: { percent: computed } };
    report({ code: 'lastYearIndexDiffers', parameters }, first.index, 'points', { unit });
  }
}
