import type { CodeMapRow, LastYearRow } from '../../core/rows/lastYearRows';
import type { ScoreRow } from '../../core/rows/scoreRow';
import type { CriterionRow } from '../../core/rows/criterionRow';
import type { UnitRow } from '../../core/rows/unitRow';
import type { Period } from '../../core/setup/period';
import type { DifferenceRow } from '../../core/rows/differenceRow';
import type { SubmissionRow } from '../../core/rows/submissionRow';
import type { TableRows } from '../tables/readTable';
import { dataColumn, pointsColumn } from '../tables/scoresTable';

/** The rows of the criteria table, as typed: understanding them is the core's. */
export function readCriteria(rows: TableRows): CriterionRow[] {
  return Array.from({ length: rows.count }, (_, row) => ({
    code: rows.cell(row, 'code'),
    level: rows.cell(row, 'level'),
    name: rows.cell(row, 'name'),
    maximum: rows.cell(row, 'maximum'),
    source: rows.cell(row, 'source'),
    rule: rows.cell(row, 'rule'),
    parameters: rows.cell(row, 'parameters'),
    evidence: rows.cell(row, 'evidence'),
    evidenceRequired: rows.cell(row, 'evidenceRequired'),
    appraiser: rows.cell(row, 'appraiser'),
    groups: rows.cell(row, 'groups'),
    duePeriod: rows.cell(row, 'duePeriod'),
    notApplicableAllowed: rows.cell(row, 'notApplicableAllowed'),
    noCaseFullPoints: rows.cell(row, 'noCaseFullPoints'),
  }));
}

/** The rows of the table of units, as typed. */
export function readUnits(rows: TableRows): UnitRow[] {
  return Array.from({ length: rows.count }, (_, row) => ({
    code: rows.cell(row, 'code'),
    name: rows.cell(row, 'name'),
    group: rows.cell(row, 'group'),
    contact: rows.cell(row, 'contact'),
    ranked: rows.cell(row, 'ranked'),
    lastYearIndex: rows.cell(row, 'lastYearIndex'),
    lastYearRank: rows.cell(row, 'lastYearRank'),
    lastYearUnits: rows.cell(row, 'lastYearUnits'),
    predecessors: rows.cell(row, 'predecessors'),
    targetRank: rows.cell(row, 'targetRank'),
    targetIndex: rows.cell(row, 'targetIndex'),
  }));
}

/** The rows of the score table, as typed, with one entry per period of the round. */
export function readScores(rows: TableRows, periods: readonly Period[]): ScoreRow[] {
  const keys = periods.map(({ code }) => ({ data: dataColumn(code), points: pointsColumn(code) }));
  return Array.from({ length: rows.count }, (_, row) => ({
    unitCode: rows.cell(row, 'unitCode'),
    itemCode: rows.cell(row, 'itemCode'),
    entries: keys.map((key) => ({ data: rows.cell(row, key.data), points: rows.cell(row, key.points) })),
    survey: rows.cell(row, 'survey'),
    surveyForms: rows.cell(row, 'surveyForms'),
    appraisal1: rows.cell(row, 'appraisal1'),
    appraisal2: rows.cell(row, 'appraisal2'),
    council: rows.cell(row, 'council'),
    reason: rows.cell(row, 'reason'),
    evidence: rows.cell(row, 'evidence'),
    explanation: rows.cell(row, 'explanation'),
    note: rows.cell(row, 'note'),
  }));
}

/** The rows of last year's results, as typed. */
export function readLastYearRows(rows: TableRows): LastYearRow[] {
  return Array.from({ length: rows.count }, (_, row) => ({
    unitCode: rows.cell(row, 'unitCode'),
    code: rows.cell(row, 'code'),
    name: rows.cell(row, 'name'),
    points: rows.cell(row, 'points'),
    maximum: rows.cell(row, 'maximum'),
  }));
}

/** The rows of the map of codes, as typed. */
export function readCodeMapRows(rows: TableRows): CodeMapRow[] {
  return Array.from({ length: rows.count }, (_, row) => ({
    from: rows.cell(row, 'from'),
    to: rows.cell(row, 'to'),
  }));
}

/** The rows of the table of submissions, as typed. */
export function readSubmissionRows(rows: TableRows): SubmissionRow[] {
  return Array.from({ length: rows.count }, (_, row) => ({
    unitCode: rows.cell(row, 'unitCode'),
    periodCode: rows.cell(row, 'periodCode'),
    sentOut: rows.cell(row, 'sentOut'),
    received: rows.cell(row, 'received'),
    file: rows.cell(row, 'file'),
    status: rows.cell(row, 'status'),
    errors: rows.cell(row, 'errors'),
    warnings: rows.cell(row, 'warnings'),
    content: rows.cell(row, 'content'),
    decision: rows.cell(row, 'decision'),
    note: rows.cell(row, 'note'),
  }));
}

/** The rows of the table of differences, as typed. */
export function readDifferenceRows(rows: TableRows): DifferenceRow[] {
  return Array.from({ length: rows.count }, (_, row) => ({
    unitCode: rows.cell(row, 'unitCode'),
    periodCode: rows.cell(row, 'periodCode'),
    itemCode: rows.cell(row, 'itemCode'),
    column: rows.cell(row, 'column'),
    kept: rows.cell(row, 'kept'),
    other: rows.cell(row, 'other'),
    keptFile: rows.cell(row, 'keptFile'),
    otherFile: rows.cell(row, 'otherFile'),
    decidedOn: rows.cell(row, 'decidedOn'),
  }));
}
