import { daysBetween } from '../dates/dateSerial';
import { askedItems } from '../entries/askedItems';
import { isClosed } from '../entries/findMissing';
import { scoredItems, type EntriesReading } from '../entries/readEntries';
import type { Round } from '../round/round';
import { countStandings } from './countStandings';
import { readSubmissions } from './readSubmissions';
import type { SubmissionStanding, SubmissionsTracking } from './standing';
import type { Submission } from './submission';
import type { SubmissionRow } from '../rows/submissionRow';

/**
 * Who has sent what by a date (ISO): the state of every unit in every period.
 *
 * Of several files of a unit and period the last one with the status received counts. Entries that stand in the score
 * table without any file were typed there; they count as received, without a date and never as late.
 */
export function trackSubmissions(
  round: Round,
  entries: EntriesReading,
  rows: readonly SubmissionRow[],
  asOf: string,
): SubmissionsTracking {
  const { submissions, findings } = readSubmissions(round, rows);
  const items = scoredItems(round);
  const periodCount = round.periods.length;
  const byUnitAndPeriod = new Map<number, Submission[]>();
  for (const submission of submissions) {
    const at = submission.unit * periodCount + submission.period;
    byUnitAndPeriod.set(at, [...(byUnitAndPeriod.get(at) ?? []), submission]);
  }
  const open = round.periods.findIndex((period) => !isClosed(period, asOf));
  const standings = round.units.flatMap((_, unit) => {
    const asked = askedItems(items, entries, unit);
    return round.periods.map((period, index): SubmissionStanding => {
      const files = byUnitAndPeriod.get(unit * periodCount + index) ?? [];
      const isSentOut = files.some(({ status }) => status === 'sentOut');
      const isAsked =
        isSentOut ||
        (asked.some(({ duePeriod }) => duePeriod === index) && (isClosed(period, asOf) || index === open));
      const isTyped = asked.some(({ item }) => isEntered(entries, unit, item, index));
      return {
        unit,
        period: index,
        ...standingOf(files, { isAsked, isTyped, asOf, deadline: period.deadline }),
      };
    });
  });
  return { standings, counts: countStandings(round, standings), findings };
}

interface Circumstances {
  readonly isAsked: boolean;
  readonly isTyped: boolean;
  readonly asOf: string;
  readonly deadline: string | undefined;
}

type Found = Omit<SubmissionStanding, 'unit' | 'period'>;

const NO_FILE = { file: '', errors: 0, warnings: 0, note: '' } as const;

function standingOf(rows: readonly Submission[], at: Circumstances): Found {
  const files = rows.filter(({ status }) => status !== 'sentOut');
  const taken = files.filter(({ status }) => status === 'received' || status === 'replaced');
  const counting = files.filter(({ status }) => status === 'received').at(-1);
  const broken = files.filter(({ status }) => status === 'toFix').at(-1);
  const sentOut = earliest(rows.map((row) => row.sentOut));
  const common = { files: files.length, ...(sentOut !== undefined && { sentOut }) };
  const lateNow = daysLate(at.deadline, at.asOf);
  if (counting) {
    const received = earliest(taken.map((file) => file.received));
    return {
      ...common,
      ...fileOf(counting, received),
      standing: 'received',
      daysLate: received === undefined ? 0 : daysLate(at.deadline, received),
    };
  }
  if (at.isTyped) {
    return { ...common, standing: 'received', daysLate: 0, ...NO_FILE };
  }
  if (broken) {
    return { ...common, ...fileOf(broken, broken.received), standing: 'toFix', daysLate: lateNow };
  }
  const nothing = { ...common, ...NO_FILE };
  if (!at.isAsked) {
    return { ...nothing, standing: 'notDue', daysLate: 0 };
  }
  return { ...nothing, standing: lateNow > 0 ? 'overdue' : 'waiting', daysLate: lateNow };
}

function fileOf(
  { file, errors, warnings, note }: Submission,
  received: string | undefined,
): Pick<SubmissionStanding, 'file' | 'errors' | 'warnings' | 'note' | 'received'> {
  return { file, errors, warnings, note, ...(received !== undefined && { received }) };
}

function isEntered({ columns, typed }: EntriesReading, unit: number, item: number, period: number): boolean {
  return typed[(unit * columns.itemCount + item) * columns.periodCount + period] === 1;
}

function daysLate(deadline: string | undefined, date: string): number {
  return Math.max(0, daysBetween(deadline ?? '', date) ?? 0);
}

/** ISO dates sort as texts. */
function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}
