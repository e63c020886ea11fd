import { LARGEST_MAXIMUM } from '../points/largestMaximum';
import { problem, type Problem } from '../finding/create';
import { readAmount } from '../entries/readAmount';
import type { CellInput } from '../cells/cell';
import { cellText, quoted } from '../cells/cellText';
import { readCellPoints } from '../cells/cellPoints';
import { sumPoints, ZERO_POINTS, type Points } from '../points/points';
import type { LastYearNode } from './lastYear';
import { isBelow, type PlacedRow, type ReportRow } from './lastYearPlaces';

/** The largest maximum that an item may have. */

/** What a unit got last year; undefined in place of the nodes where some row cannot be used. */
export interface UnitResults {
  readonly items: readonly LastYearNode[];
  readonly branches: readonly LastYearNode[];
}

/**
 * Reads the rows of one unit. Every problem is reported; with an error among them there is no result, because a sum
 * without the row would be wrong.
 */
export function readLastYearUnit(
  unit: string,
  rows: ReadonlyMap<string, PlacedRow>,
  branchCodes: ReadonlySet<string>,
  report: ReportRow,
): UnitResults | undefined {
  const items: LastYearNode[] = [];
  let isWhole = true;
  for (const [code, placed] of rows) {
    if (!branchCodes.has(code)) {
      const amounts = readItem(placed, (problem, column) =>
        report(problem, placed.index, column, { unit, item: code }),
      );
      isWhole &&= amounts !== undefined;
      items.push({ code, ...(amounts ?? { points: ZERO_POINTS, maximum: ZERO_POINTS }) });
    }
  }
  if (!isWhole) {
    return undefined;
  }
  const branches = [...branchCodes].map((code) => sumBelow(code, items));
  for (const branch of branches) {
    const placed = rows.get(branch.code);
    if (placed) {
      compareWithSum(branch, placed, (column, declared, sum) => {
        const parameters = { declared: { points: declared }, sum: { points: sum } };
        const about = { unit, item: branch.code };
        report({ code: 'lastYearSumDiffers', parameters }, placed.index, column, about);
      });
    }
  }
  return { items, branches };
}

type Amounts = Pick<LastYearNode, 'points' | 'maximum'>;
type Report = (problem: Problem, column: 'points' | 'maximum') => void;

function readItem({ row }: PlacedRow, report: Report): Amounts | undefined {
  const maximum = readMaximum(row.maximum, report);
  if (maximum === undefined) {
    return undefined;
  }
  const reading = readAmount(row.points, maximum);
  switch (reading.kind) {
    case 'empty':
      report({ code: 'lastYearPointsMissing', parameters: { maximum: { points: maximum } } }, 'points');
      return undefined;
    case 'refused':
      report(reading.problem, 'points');
      return undefined;
    case 'notApplicable':
      return { points: ZERO_POINTS, maximum: ZERO_POINTS };
    case 'amount':
      reading.problems.forEach((problem) => report(problem, 'points'));
      return { points: reading.points, maximum };
  }
}

function readMaximum(cell: CellInput, report: Report): Points | undefined {
  const reading = readCellPoints(cell);
  if (reading.kind === 'empty') {
    report({ code: 'maximumMissing' }, 'maximum');
    return undefined;
  }
  if (reading.kind === 'points' && reading.points >= 0 && reading.points <= LARGEST_MAXIMUM) {
    if (reading.isRounded) {
      report(
        problem('tooManyDecimals', { text: quoted(cell), points: { points: reading.points } }),
        'maximum',
      );
    }
    return reading.points;
  }
  if (reading.kind === 'points' ? reading.points > 0 : reading.problem === 'amountTooLarge') {
    const largest = { points: LARGEST_MAXIMUM };
    report(problem('maximumTooLarge', { text: quoted(cell), largest }), 'maximum');
    return undefined;
  }
  const isError = reading.kind === 'problem' && reading.problem === 'cellError';
  report(problem(isError ? 'cellError' : 'maximumInvalid', { text: quoted(cell) }), 'maximum');
  return undefined;
}

function sumBelow(branch: string, items: readonly LastYearNode[]): LastYearNode {
  const below = items.filter(({ code }) => isBelow(code, branch));
  return {
    code: branch,
    points: sumPoints(below.map(({ points }) => points)),
    maximum: sumPoints(below.map(({ maximum }) => maximum)),
  };
}

/** A field or criterion may have a row of its own; an empty cell of it says nothing, and no more does a text. */
function compareWithSum(
  sum: Amounts,
  { row }: PlacedRow,
  report: (column: 'points' | 'maximum', declared: Points, sum: Points) => void,
): void {
  for (const column of ['points', 'maximum'] as const) {
    const reading = readCellPoints(cellText(row[column]) === '' ? null : row[column]);
    if (reading.kind === 'points' && reading.points !== sum[column]) {
      report(column, reading.points, sum[column]);
    }
  }
}
