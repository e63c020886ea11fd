import type { Problem } from '../finding/create';
import type { Whereabouts } from '../finding/finding';
import { cellText } from '../cells/cellText';
import { UnknownCodes } from '../entries/unknownCodes';
import type { Round } from '../round/round';
import type { LastYearRow } from '../rows/lastYearRows';

/** A row and where it stands in the table. */
export interface PlacedRow {
  readonly row: LastYearRow;
  readonly index: number;
}

/** Takes note of what is wrong with a row (0-based) in a column. */
export type ReportRow = (
  problem: Problem,
  index: number,
  column: keyof LastYearRow,
  about?: Pick<Whereabouts, 'unit' | 'item'>,
) => void;

export interface PlacedRows {
  /** By unit index: rows by old code, in the order of the table. */
  readonly byUnit: ReadonlyMap<number, ReadonlyMap<string, PlacedRow>>;
  /** Units with a row of which it is not known what it is about. */
  readonly broken: ReadonlySet<number>;
}

/**
 * Sorts the rows by unit and old code. Rows of unknown units and second rows are findings and are left out; so are
 * rows whose code cannot be trusted, which leave their unit incomplete. Blank rows are passed over.
 */
export function placeRows(round: Round, rows: readonly LastYearRow[], report: ReportRow): PlacedRows {
  const unitOfCode = new Map(round.units.map(({ code }, index) => [code, index]));
  const byUnit = new Map<number, Map<string, PlacedRow>>();
  const broken = new Set<number>();
  const unknown = new UnknownCodes();
  rows.forEach((row, index) => {
    if ([row.unitCode, row.code, row.points, row.maximum].every((cell) => cellText(cell) === '')) {
      return;
    }
    const unitCode = cellText(row.unitCode);
    const code = cellText(row.code);
    const unit = unitOfCode.get(unitCode);
    if (unit === undefined) {
      unknown.add(unitCode, index, { item: code });
      return;
    }
    const doubt = doubtOf(row, code);
    if (doubt !== undefined) {
      report(doubt, index, 'code', { unit: unitCode });
      broken.add(unit);
      return;
    }
    const placed = byUnit.get(unit) ?? new Map<string, PlacedRow>();
    if (placed.has(code)) {
      report({ code: 'lastYearTwice', parameters: { code } }, index, 'code', { unit: unitCode, item: code });
      return;
    }
    byUnit.set(unit, placed.set(code, { row, index }));
  });
  unknown.map(({ code, count, row, about }) =>
    report({ code: 'entryUnitUnknown', parameters: { code, count } }, row, 'unitCode', about),
  );
  return { byUnit, broken };
}

/** A number that a cell holds for a code may have been 1.10 or 1.1; a whole one was typed as it is. */
function doubtOf(row: LastYearRow, code: string): Problem | undefined {
  if (code === '') {
    return { code: 'codeMissing' };
  }
  return typeof row.code === 'number' && !Number.isInteger(row.code)
    ? { code: 'codeNotText', parameters: { code } }
    : undefined;
}

/** What stands above others among codes: "1" and "1.2" where there is a "1.2.3", whether or not they have rows. */
export function branchesOf(codes: readonly string[]): ReadonlySet<string> {
  const branches = new Set<string>();
  for (const code of codes) {
    for (let dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
      branches.add(code.slice(0, dot));
    }
  }
  return branches;
}

/** Whether a code stands below a branch. */
export function isBelow(code: string, branch: string): boolean {
  return code.startsWith(`${branch}.`);
}
