import { cellText } from '../../core/cells/cellText';
import type { SubmissionStatus } from '../../core/submissions/submission';
import type { SubmissionRow } from '../../core/rows/submissionRow';
import { readStatus, statusWord } from '../../core/submissions/words';

interface WorkingRow {
  row: SubmissionRow;
  status: SubmissionStatus | undefined;
}

/** The table of submissions while files are added to it one after the other. */
export class WorkingSubmissions {
  private readonly byUnitAndPeriod = new Map<string, WorkingRow[]>();
  private readonly present: readonly WorkingRow[];
  private readonly added: WorkingRow[] = [];
  private readonly replacedRows = new Set<WorkingRow>();

  constructor(rows: readonly SubmissionRow[]) {
    this.present = rows.map((row) => this.enter(row));
  }

  /** The row whose entries count: the last one of the unit and period that says received. */
  received(unitCode: string, periodCode: string): SubmissionRow | undefined {
    return this.lastReceived(unitCode, periodCode)?.row;
  }

  /** What is on record of the very same content; undefined where it never came. */
  statusOf(unitCode: string, periodCode: string, content: string): SubmissionStatus | undefined {
    const same = this.rowsOf(unitCode, periodCode).filter(({ row }) => cellText(row.content) === content);
    return (same.find(({ status }) => status === 'received') ?? same.at(-1))?.status;
  }

  add(row: SubmissionRow): void {
    this.added.push(this.enter(row));
  }

  /** The row that counted until now does so no more. */
  replace(unitCode: string, periodCode: string): void {
    const working = this.lastReceived(unitCode, periodCode);
    if (working) {
      working.status = 'replaced';
      working.row = { ...working.row, status: statusWord('replaced') };
      this.replacedRows.add(working);
    }
  }

  get newRows(): SubmissionRow[] {
    return this.added.map(({ row }) => row);
  }

  /** Rows that were there before, and whose status has changed. */
  get statuses(): { readonly row: number; readonly status: SubmissionStatus }[] {
    return this.present.flatMap((working, row) =>
      this.replacedRows.has(working) ? [{ row, status: 'replaced' as const }] : [],
    );
  }

  private enter(row: SubmissionRow): WorkingRow {
    const working = { row, status: readStatus(cellText(row.status)) };
    const key = unitAndPeriod(cellText(row.unitCode), cellText(row.periodCode));
    this.byUnitAndPeriod.set(key, [...(this.byUnitAndPeriod.get(key) ?? []), working]);
    return working;
  }

  private rowsOf(unitCode: string, periodCode: string): readonly WorkingRow[] {
    return this.byUnitAndPeriod.get(unitAndPeriod(unitCode, periodCode)) ?? [];
  }

  private lastReceived(unitCode: string, periodCode: string): WorkingRow | undefined {
    return this.rowsOf(unitCode, periodCode)
      .filter(({ status }) => status === 'received')
      .at(-1);
  }
}

function unitAndPeriod(unitCode: string, periodCode: string): string {
  return `${unitCode}\t${periodCode}`;
}
