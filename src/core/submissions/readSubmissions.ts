import { isoFromCell } from '../dates/dateSerial';
import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { SUBMISSION_FINDINGS } from '../finding/submissionFindings';
import type { CellInput } from '../cells/cell';
import { cellText, isBlankRow } from '../cells/cellText';
import type { Round } from '../round/round';
import type { Submission } from './submission';
import type { SubmissionColumn, SubmissionRow } from '../rows/submissionRow';
import { readStatus } from './words';

export interface SubmissionsReading {
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding[];
}

type Report = (code: keyof typeof SUBMISSION_FINDINGS, column: SubmissionColumn) => void;

/**
 * Reads the table of submissions. A row of an unknown unit or period, or whose status is none, is a finding and is
 * left out; a date that is none is a finding and the row counts without it. Blank rows are passed over.
 */
export function readSubmissions(round: Round, rows: readonly SubmissionRow[]): SubmissionsReading {
  const findings: Finding[] = [];
  const codes = {
    units: new Map(round.units.map(({ code }, index) => [code, index])),
    periods: new Map(round.periods.map(({ code }, index) => [code, index])),
  };
  const submissions = rows.flatMap((row, index): Submission[] => {
    if (isBlankRow(row)) {
      return [];
    }
    const unit = codes.units.get(cellText(row.unitCode));
    const report: Report = (code, column) => {
      const place = { table: 'submissions', row: index, column } as const;
      const whose = unit === undefined ? {} : { unit: cellText(row.unitCode) };
      findings.push(finding(code, { place, ...whose }, { text: cellText(row[column]) }));
    };
    return readSubmission(row, index, unit, codes.periods.get(cellText(row.periodCode)), report);
  });
  return { submissions, findings };
}

function readSubmission(
  row: SubmissionRow,
  index: number,
  unit: number | undefined,
  period: number | undefined,
  report: Report,
): Submission[] {
  const status = readStatus(cellText(row.status));
  if (unit === undefined) {
    report('submissionUnitUnknown', 'unitCode');
  }
  if (period === undefined) {
    report('submissionPeriodUnknown', 'periodCode');
  }
  if (status === undefined) {
    report('submissionStatusUnknown', 'status');
  }
  const sentOut = readDate(row, 'sentOut', report);
  const received = readDate(row, 'received', report);
  if (unit === undefined || period === undefined || status === undefined) {
    return [];
  }
  return [
    {
      row: index,
      unit,
      period,
      status,
      ...(sentOut !== undefined && { sentOut }),
      ...(received !== undefined && { received }),
      file: cellText(row.file),
      errors: readCount(row.errors),
      warnings: readCount(row.warnings),
      content: cellText(row.content),
      note: cellText(row.note),
    },
  ];
}

function readDate(row: SubmissionRow, column: 'sentOut' | 'received', report: Report): string | undefined {
  const date = isoFromCell(row[column]);
  if (date === undefined && cellText(row[column]) !== '') {
    report('submissionDateInvalid', column);
  }
  return date;
}

/** The counts only inform: what is no whole number counts as 0. */
function readCount(cell: CellInput): number {
  const text = cellText(cell);
  return /^\d{1,9}$/u.test(text) ? Number(text) : 0;
}
