import { findingOf, problem, type Problem } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { CellInput } from '../cells/cell';
import { readFlag } from '../cells/flag';
import { cellText, isBlankRow, quoted } from '../cells/cellText';
import { readCellPoints } from '../cells/cellPoints';
import type { Points } from '../points/points';
import { comparable } from '../cells/comparable';
import { statementsOf } from '../rules/statements';
import type { UnitColumn, UnitRow } from '../rows/unitRow';
import { knownCodes } from './knownCodes';
import type { Group, Unit } from './unit';

export interface UnitsReading {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
  /** The row of the table of units that each unit came from. */
  readonly rowOfUnit: readonly number[];
}

type Report = (problem: Problem, column: UnitColumn) => void;

/**
 * Reads the table of units. A row without a code, with a code used before, or of an unknown group is a finding
 * and is left out, because nothing could be attributed to it safely. Another cell that cannot be read is a finding and
 * counts as empty, and two units of one name in one group are a warning; a code of digits that was typed as a number is the
 * one with leading zeros that stands elsewhere in the table; a dash for an index or a rank says that there is none. Blank rows are passed over.
 */
export function buildUnits(rows: readonly UnitRow[], groups: readonly Group[]): UnitsReading {
  const units: Unit[] = [];
  const rowOfUnit: number[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  /** By group and name. */
  const codeOfName = new Map<string, string>();
  const meant = knownCodes(rows.flatMap(({ code }) => (typeof code === 'string' ? cellText(code) : [])));
  rows.forEach((row, index) => {
    if (isBlankRow(row)) {
      return;
    }
    const code = meant(row.code) ?? cellText(row.code);
    const report: Report = (found, column) => {
      const place = { table: 'units', row: index, column } as const;
      // A code that was used before names another unit.
      const isKnown = code !== '' && !seen.has(code);
      findings.push(findingOf(found, { place, ...(isKnown && { unit: code }) }));
    };
    const unit = readUnit(row, code, groups, report);
    if (code === '') {
      report({ code: 'unitCodeMissing', parameters: { name: cellText(row.name) } }, 'code');
    } else if (seen.has(code)) {
      report({ code: 'unitCodeTwice', parameters: { code, name: cellText(row.name) } }, 'code');
    } else if (unit) {
      const key = `${unit.group} ${comparable(unit.name)}`;
      const other = codeOfName.get(key);
      if (other !== undefined) {
        report({ code: 'unitNameTwice', parameters: { name: unit.name, code, other } }, 'name');
      }
      codeOfName.set(key, code);
      units.push(unit);
      rowOfUnit.push(index);
    }
    seen.add(code);
  });
  return { units, findings, rowOfUnit };
}

function readUnit(row: UnitRow, code: string, groups: readonly Group[], report: Report): Unit | undefined {
  const name = cellText(row.name);
  if (name === '') {
    report({ code: 'unitNameMissing', parameters: { code } }, 'name');
  }
  const group = findGroup(cellText(row.group), groups);
  if (group < 0) {
    report(
      { code: 'unitGroupUnknown', parameters: { text: cellText(row.group), name: name || code } },
      'group',
    );
    return undefined;
  }
  const lastYearIndex = readIndex(row, 'lastYearIndex', report);
  const lastYearRank = readRank(row, 'lastYearRank', report);
  const lastYearUnits = readRank(row, 'lastYearUnits', report);
  const predecessors = readPredecessors(row.predecessors);
  const targetRank = readRank(row, 'targetRank', report);
  const targetIndex = readIndex(row, 'targetIndex', report);
  return {
    code,
    name: name === '' ? code : name,
    group,
    contact: cellText(row.contact),
    ranked: readRanked(row.ranked, report),
    ...(lastYearIndex !== undefined && { lastYearIndex }),
    ...(lastYearRank !== undefined && { lastYearRank }),
    ...(lastYearUnits !== undefined && { lastYearUnits }),
    ...(predecessors && { predecessors }),
    ...(targetRank !== undefined && { targetRank }),
    ...(targetIndex !== undefined && { targetIndex }),
  };
}

/** By code or name; an empty text is the only group there is. */
function findGroup(text: string, groups: readonly Group[]): number {
  if (text === '' && groups.length === 1) {
    return 0;
  }
  const wanted = comparable(text);
  return groups.findIndex((group) => comparable(group.code) === wanted || comparable(group.name) === wanted);
}

const DASH = /^[-–—]$/u;

/** Published tables have a dash where a unit was not there last year. */
function orNone(cell: CellInput): CellInput {
  return DASH.test(cellText(cell)) ? null : cell;
}

function readIndex(
  row: UnitRow,
  column: 'lastYearIndex' | 'targetIndex',
  report: Report,
): Points | undefined {
  const cell = orNone(row[column]);
  const reading = readCellPoints(cell);
  if (reading.kind === 'problem') {
    report(problem(reading.problem, { text: quoted(cell) }), column);
  } else if (reading.kind === 'points' && reading.isRounded) {
    const points = { points: reading.points };
    report(problem('tooManyDecimals', { text: quoted(cell), points }), column);
  }
  return reading.kind === 'points' ? reading.points : undefined;
}

const NOBODY = 'không';

/** Names or codes between semicolons or line breaks; a dash or "không" says that there was none. */
function readPredecessors(cell: CellInput): readonly string[] | undefined {
  const text = cellText(cell);
  if (text === '') {
    return undefined;
  }
  return DASH.test(text) || comparable(text) === NOBODY ? [] : statementsOf(text);
}

function readRanked(cell: CellInput, report: Report): boolean {
  const ranked = readFlag(cell, true);
  if (ranked === undefined) {
    report({ code: 'flagUnknown', parameters: { text: quoted(cell) } }, 'ranked');
  }
  return ranked ?? true;
}

function readRank(
  row: UnitRow,
  column: 'lastYearRank' | 'lastYearUnits' | 'targetRank',
  report: Report,
): number | undefined {
  const text = cellText(orNone(row[column]));
  const rank = Number(text);
  if (Number.isInteger(rank) && rank > 0) {
    return rank;
  }
  if (text !== '') {
    report({ code: 'rankInvalid', parameters: { text: quoted(row[column]) } }, column);
  }
  return undefined;
}
