import type { CollectedFile, CollectedForm } from '../../../sheets/collect/collected.types';
import type { SubmissionStanding } from '../../../core/submissions/standing';
import { unitsOf, type GroupChoice } from '../../../core/analysis/chosen';
import type { OpenedRound } from '../../../sheets/round/openedRound';

/**
 * What one cell of the matrix shows. pending: a file was chosen that is not written yet. toFix: so was one with
 * errors, or one is on record. inSheet: the entries were typed into the sheet. open: asked for, not late yet.
 */
export type MatrixCell =
  | { readonly kind: 'notDue' | 'open' | 'pending' | 'inSheet' }
  | { readonly kind: 'toFix'; readonly errors: number; readonly daysLate: number }
  | { readonly kind: 'notSent'; readonly daysLate: number }
  | { readonly kind: 'received'; readonly date: string }
  | { readonly kind: 'late'; readonly date: string; readonly daysLate: number };

export interface MatrixRow {
  readonly unit: number;
  /** One per period. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixGroup {
  readonly group: number;
  readonly rows: readonly MatrixRow[];
  /** Per period: how many of the units of the group are in; undefined where nothing is due yet. */
  readonly done: readonly (number | undefined)[];
  readonly total: number;
}

export type MatrixFilter = 'all' | 'notSent' | 'pending' | 'toFix';

/** Units by group with where their forms stand, the files that were chosen but not written on top. */
export function matrixOf(
  round: OpenedRound,
  files: readonly CollectedFile[],
  group: GroupChoice,
): readonly MatrixGroup[] {
  const { groups, periods, units } = round.analysis.round;
  const chosen = chosenForms(files, periods.length);
  const cellOf = (unit: number, period: number): MatrixCell => {
    const at = unit * periods.length + period;
    return cellFor(round.analysis.submissions.standings[at], chosen.get(at));
  };
  return groups.flatMap((_, index): MatrixGroup[] => {
    const members = unitsOf(round.analysis.round, group).filter((unit) => units[unit]?.group === index);
    const rows = members.map((unit) => ({ unit, cells: periods.map((__, period) => cellOf(unit, period)) }));
    const done = periods.map((__, period) => doneIn(rows, period));
    return rows.length === 0 ? [] : [{ group: index, rows, done, total: rows.length }];
  });
}

/** Whether a row belongs under a filter, which looks at the chosen period alone. */
export function isUnder(filter: MatrixFilter, row: MatrixRow, period: number): boolean {
  return filter === 'all' || row.cells[period]?.kind === filter;
}

/** Whether the unit is to be reminded: the deadline of the chosen period has passed and nothing that can be taken came. */
export function isToRemind({ cells }: MatrixRow, period: number): boolean {
  const cell = cells[period];
  return cell?.kind === 'notSent' || (cell?.kind === 'toFix' && cell.daysLate > 0);
}

/** What was chosen for a unit and period: of several files one without errors wins, then the last. */
function chosenForms(
  files: readonly CollectedFile[],
  periodCount: number,
): ReadonlyMap<number, CollectedForm> {
  const forms = new Map<number, CollectedForm>();
  for (const file of files) {
    if (file.kind === 'form') {
      const at = file.unit * periodCount + file.period;
      const earlier = forms.get(at);
      forms.set(at, earlier?.state === 'valid' ? earlier : file);
    }
  }
  return forms;
}

function cellFor(standing: SubmissionStanding | undefined, chosen: CollectedForm | undefined): MatrixCell {
  if (standing?.standing === 'received') {
    const { received, daysLate } = standing;
    if (received === undefined) {
      return { kind: 'inSheet' };
    }
    return daysLate > 0 ? { kind: 'late', date: received, daysLate } : { kind: 'received', date: received };
  }
  const daysLate = standing?.daysLate ?? 0;
  if (chosen) {
    const errors = chosen.findings.filter(({ severity }) => severity === 'error').length;
    return chosen.state === 'valid' ? { kind: 'pending' } : { kind: 'toFix', errors, daysLate };
  }
  switch (standing?.standing) {
    case 'toFix':
      return { kind: 'toFix', errors: standing.errors, daysLate };
    case 'overdue':
      return { kind: 'notSent', daysLate };
    case 'waiting':
      return { kind: 'open' };
    default:
      return { kind: 'notDue' };
  }
}

/** Whether the form of a unit has come, or its entries stand in the sheet. */
export function isIn({ kind }: MatrixCell): boolean {
  return kind === 'received' || kind === 'late' || kind === 'inSheet';
}

function doneIn(rows: readonly MatrixRow[], period: number): number | undefined {
  const cells = rows.flatMap(({ cells: all }) => all[period] ?? []);
  if (cells.every(({ kind }) => kind === 'notDue')) {
    return undefined;
  }
  return cells.filter(isIn).length;
}
