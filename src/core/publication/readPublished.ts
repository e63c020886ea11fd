import { cellText, isBlankCell, quoted } from '../cells/cellText';
import { readCellPoints } from '../cells/cellPoints';
import { comparable } from '../cells/comparable';
import type { CellInput } from '../cells/cell';
import { UnknownCodes } from '../entries/unknownCodes';
import { finding, findingOf, problem, type Problem } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { Points } from '../points/points';
import type { Round } from '../round/round';
import type { PublishedColumn, PublishedRow } from '../rows/publishedRow';
import { findUnits } from './findUnits';
import type { PublishedFigures } from './published';

export interface PublishedReading {
  /** In the order of the table. */
  readonly figures: readonly PublishedFigures[];
  readonly findings: readonly Finding[];
}

type Report = (problem: Problem, column: PublishedColumn) => void;

const DASH = /^[-–—]$/u;
const COLUMNS = ['points', 'index', 'rank', 'className'] as const;

/**
 * Reads what was published. A row of which it is not known whom or what it is about is a finding and is left out, a
 * second one of the same too; a cell that cannot be read is a finding and says nothing, as an empty one and a dash do.
 * A row without any figure is passed over.
 */
export function readPublished(round: Round, rows: readonly PublishedRow[]): PublishedReading {
  const findings: Finding[] = [];
  const placeOf = placer(round);
  const seen = new Set<string>();
  const unknown = new UnknownCodes();
  const figures = rows.flatMap((row, index): PublishedFigures[] => {
    if (COLUMNS.every((column) => isBlankCell(row[column]))) {
      return [];
    }
    const placed = placeOf(row);
    if (placed.kind === 'unknownUnit') {
      unknown.add(cellText(row.unitCode), index, {});
      return [];
    }
    const code = cellText(row.code);
    const report: Report = (found, column) => {
      const place = { table: 'published', row: index, column } as const;
      const about = {
        ...(placed.unit !== undefined && { unit: round.units[placed.unit]?.code ?? '' }),
        ...(code !== '' && { item: code }),
      };
      findings.push(findingOf(found, { place, ...about }));
    };
    if (placed.kind === 'refused') {
      report(placed.problem, placed.column);
      return [];
    }
    const { unit, node } = placed;
    const key = `${unit} ${node ?? ''}`;
    if (seen.has(key)) {
      report(problem('publishedTwice'), 'unitCode');
      return [];
    }
    seen.add(key);
    return [{ unit, row: index, ...(node !== undefined && { node }), ...readFigures(row, node, report) }];
  });
  unknown.map(({ code: text, count, row }) => {
    const place = { table: 'published', row, column: 'unitCode' } as const;
    return findings.push(finding('publishedUnitUnknown', { place }, { text, count }));
  });
  return { figures, findings };
}

/** Whom and what a row is about, or why that is not known. */
type Placed =
  | { readonly kind: 'placed'; readonly unit: number; readonly node?: number }
  | { readonly kind: 'unknownUnit' }
  | {
      readonly kind: 'refused';
      readonly problem: Problem;
      readonly column: PublishedColumn;
      readonly unit?: number;
    };

function placer(round: Round): (row: PublishedRow) => Placed {
  const unitsOf = findUnits(round);
  const nodeOfCode = new Map(round.framework.nodes.map(({ code }, node) => [code, node]));
  return (row) => {
    const text = cellText(row.unitCode);
    const units = unitsOf(text);
    const [unit] = units;
    if (unit === undefined) {
      return { kind: 'unknownUnit' };
    }
    if (units.length > 1) {
      const unclear = problem('publishedUnitUnclear', { text, count: units.length });
      return { kind: 'refused', problem: unclear, column: 'unitCode' };
    }
    const code = cellText(row.code);
    // A number that a cell holds for a code may have been 1.10 or 1.1; a whole one was typed as it is.
    if (typeof row.code === 'number' && !Number.isInteger(row.code)) {
      return { kind: 'refused', problem: problem('codeNotText', { code }), column: 'code', unit };
    }
    const node = nodeOfCode.get(code);
    if (code !== '' && node === undefined) {
      return { kind: 'refused', problem: problem('publishedCodeUnknown', { code }), column: 'code', unit };
    }
    return { kind: 'placed', unit, ...(node !== undefined && { node }) };
  };
}

type Figures = Pick<PublishedFigures, 'points' | 'index' | 'rank' | 'className'>;

function readFigures(row: PublishedRow, node: number | undefined, report: Report): Figures {
  const points = readAmount(row.points, 'points', report);
  const index = readAmount(row.index, 'index', report);
  const amounts = { ...(points !== undefined && { points }), ...(index !== undefined && { index }) };
  if (node !== undefined) {
    for (const column of ['rank', 'className'] as const) {
      if (cellText(orNone(row[column])) !== '') {
        report(problem('publishedOnlyOfTotal', { text: cellText(row[column]) }), column);
      }
    }
    return amounts;
  }
  const rank = readRank(orNone(row.rank), report);
  const className = cellText(orNone(row.className));
  return { ...amounts, ...(rank !== undefined && { rank }), ...(className !== '' && { className }) };
}

function orNone(cell: CellInput): CellInput {
  return DASH.test(cellText(cell)) ? null : cell;
}

function readAmount(cell: CellInput, column: 'points' | 'index', report: Report): Points | undefined {
  const text = typeof cell === 'string' ? cell.replace(/\s*%\s*$/u, '') : cell;
  const reading = readCellPoints(orNone(text));
  switch (reading.kind) {
    case 'empty':
      return undefined;
    case 'problem':
      report(problem(reading.problem, { text: quoted(cell) }), column);
      return undefined;
    case 'points':
      if (reading.isRounded) {
        report(
          problem('tooManyDecimals', { text: quoted(cell), points: { points: reading.points } }),
          column,
        );
      }
      return reading.points;
  }
}

/** "3", or "3/63" as tables print it. */
function readRank(cell: CellInput, report: Report): number | undefined {
  const text = comparable(cellText(cell));
  if (text === '') {
    return undefined;
  }
  const rank = Number(/^(\d+)(?:\s*\/\s*\d+)?$/u.exec(text)?.[1] ?? 0);
  if (rank === 0 || rank > 1_000_000) {
    report(problem('rankInvalid', { text: quoted(cell) }), 'rank');
    return undefined;
  }
  return rank;
}
