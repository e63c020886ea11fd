import { analyseRound } from '../../../src/core/round/analyse';
import { lateList } from '../../../src/core/submissions/lateList';
import type { SubmissionStanding } from '../../../src/core/submissions/standing';
import type { SubmissionRow } from '../../../src/core/submissions/submission';
import { smallDraft, smallFile } from '../support/sampleDraft';

const BLANK: SubmissionRow = {
  unitCode: null,
  periodCode: null,
  sentOut: null,
  received: null,
  file: null,
  status: null,
  errors: null,
  warnings: null,
  content: null,
  decision: null,
  note: null,
};

const row = (unitCode: string, periodCode: string, rest: Partial<SubmissionRow>): SubmissionRow => ({
  ...BLANK,
  unitCode,
  periodCode,
  ...rest,
});

/** Deadlines of the small round: Q1 2026-04-05, NAM 2026-12-10; every unit is asked for items in both. */
function track(
  submissions: readonly SubmissionRow[],
  asOf: string,
  entries: Parameters<typeof smallDraft>[0] = [],
): ReturnType<typeof analyseRound> {
  return analyseRound({ ...smallDraft(entries), submissions }, asOf);
}

function standing(
  analysis: ReturnType<typeof analyseRound>,
  unit: number,
  period: number,
): Partial<SubmissionStanding> {
  return analysis.submissions.standings[unit * 2 + period] ?? {};
}

describe('a form of which nothing has come', () => {
  it('is waited for on the day of the deadline and overdue the day after', () => {
    expect(standing(track([], '2026-04-05'), 0, 0)).toMatchObject({ standing: 'waiting', daysLate: 0 });
    expect(standing(track([], '2026-04-06'), 0, 0)).toMatchObject({ standing: 'overdue', daysLate: 1 });
  });

  it('is not due while an earlier period is open, unless it was sent out already', () => {
    const sent = row('XM02', 'NAM', { status: 'Đã phát', sentOut: '2026-03-01' });
    const analysis = track([sent], '2026-04-01');
    expect(standing(analysis, 0, 1)).toMatchObject({ standing: 'notDue' });
    expect(standing(analysis, 1, 1)).toMatchObject({ standing: 'waiting', sentOut: '2026-03-01' });
    expect(standing(track([], '2026-04-06'), 0, 1)).toMatchObject({ standing: 'waiting' });
  });

  it('is never due where nothing of the period is asked of the unit, unless it was sent out', () => {
    const file = smallFile();
    const criteria = file.framework.criteria.map((each) =>
      each.due === 'NAM' ? { ...each, groups: ['SO'] } : each,
    );
    const draft = smallDraft([], { framework: { ...file.framework, criteria } });
    const sent = row('XM02', 'NAM', { status: 'Đã phát', sentOut: '2026-11-01' });
    const analysis = analyseRound({ ...draft, submissions: [sent] }, '2027-01-01');
    expect(standing(analysis, 0, 1)).toMatchObject({ standing: 'notDue', daysLate: 0 });
    expect(standing(analysis, 1, 1)).toMatchObject({ standing: 'overdue' });
  });

  it('is never late where the period has no deadline', () => {
    const periods = smallFile().periods.map(({ code, name }) => ({ code, name }));
    const analysis = analyseRound(smallDraft([], { periods }), '2027-01-01');
    expect(standing(analysis, 0, 0)).toMatchObject({ standing: 'waiting', daysLate: 0 });
  });
});

describe('a form that came', () => {
  it('is on time on the deadline and late by the days after it, also where dates are serial numbers', () => {
    const analysis = track(
      [
        row('XM01', 'Q1', { status: 'Đã nhận', received: '05/04/2026', file: 'a.xlsx' }),
        row('XM02', 'Q1', { status: 'received', received: 46_120, file: 'b.xlsx', warnings: 2 }),
      ],
      '2026-05-01',
    );
    expect(standing(analysis, 0, 0)).toMatchObject({
      standing: 'received',
      daysLate: 0,
      received: '2026-04-05',
    });
    expect(standing(analysis, 1, 0)).toMatchObject({ daysLate: 3, received: '2026-04-08', warnings: 2 });
  });

  it('stays on time when a corrected one replaces it after the deadline', () => {
    const analysis = track(
      [
        row('XM01', 'Q1', { status: 'Đã thay', received: '2026-04-01', file: 'cu.xlsx' }),
        row('XM01', 'Q1', { status: 'Đã nhận', received: '2026-04-20', file: 'moi.xlsx' }),
        row('XM01', 'Q1', { status: 'Không dùng', received: '2026-03-01', file: 'nham.xlsx' }),
      ],
      '2026-05-01',
    );
    expect(standing(analysis, 0, 0)).toMatchObject({
      standing: 'received',
      daysLate: 0,
      received: '2026-04-01',
      file: 'moi.xlsx',
      files: 3,
    });
  });

  it('with errors is to be fixed, and becomes late like one that has not come', () => {
    const rows = [
      row('XM01', 'Q1', { status: 'Cần sửa', received: '2026-04-01', file: 'a.xlsx', errors: 2 }),
    ];
    expect(standing(track(rows, '2026-04-05'), 0, 0)).toMatchObject({
      standing: 'toFix',
      daysLate: 0,
      errors: 2,
    });
    expect(standing(track(rows, '2026-04-15'), 0, 0)).toMatchObject({ standing: 'toFix', daysLate: 10 });
  });

  it('counts as received without a date where its entries were typed into the sheet', () => {
    const entries = [{ unit: 'XM01', item: '1.2', periods: { Q1: { points: 7 } } }];
    const analysis = track([], '2026-05-01', entries);
    expect(standing(analysis, 0, 0)).toMatchObject({ standing: 'received', daysLate: 0, file: '' });
    expect(standing(analysis, 0, 0).received).toBeUndefined();
  });
});

it('counts every unit of a group once in every period', () => {
  const { submissions } = track(
    [
      row('XM01', 'Q1', { status: 'Đã nhận', received: '2026-04-10' }),
      row('XM02', 'Q1', { status: 'Cần sửa', received: '2026-04-10' }),
    ],
    '2026-04-11',
  );
  expect(submissions.counts).toContainEqual({
    group: 0,
    period: 0,
    units: 3,
    notDue: 0,
    waiting: 0,
    overdue: 1,
    toFix: 1,
    received: 1,
    receivedLate: 1,
  });
  for (const counts of submissions.counts) {
    const { units, notDue, waiting, overdue, toFix, received } = counts;
    expect(notDue + waiting + overdue + toFix + received).toBe(units);
  }
});

it('lists who is late by group, period and days, and nobody else', () => {
  const file = smallFile();
  const units = [...file.units, { code: 'SO01', name: 'Sở Mẫu 01', group: 'SO' }];
  const submissions = [
    row('XM01', 'Q1', { status: 'Đã nhận', received: '2026-04-07' }),
    row('XM02', 'Q1', { status: 'Đã nhận', received: '2026-04-01' }),
    row('SO01', 'Q1', { status: 'Đã nhận', received: '2026-04-30' }),
  ];
  const { round, submissions: found } = analyseRound(
    { ...smallDraft([], { units }), submissions },
    '2026-04-20',
  );
  expect(
    lateList(round, found.standings).map(({ unit, daysLate }) => [round.units[unit]?.code, daysLate]),
  ).toEqual([
    ['XM03', 15],
    ['XM01', 2],
    ['SO01', 25],
  ]);
});

it('finds rows of unknown units, periods and statuses, and dates that are none', () => {
  const { entryFindings, submissions } = track(
    [
      BLANK,
      row('XM99', 'Q1', { status: 'Đã nhận' }),
      row('XM01', 'Q9', { status: 'Đã nhận' }),
      row('XM01', 'Q1', { status: 'Xong' }),
      row('XM02', 'Q1', { status: 'Đã nhận', received: '31/02/2026' }),
    ],
    '2026-04-20',
  );
  const found = entryFindings.filter(({ place }) => place.table === 'submissions');
  expect(found.map(({ code, place }) => [code, place.row, place.column])).toEqual([
    ['submissionUnitUnknown', 1, 'unitCode'],
    ['submissionPeriodUnknown', 2, 'periodCode'],
    ['submissionStatusUnknown', 3, 'status'],
    ['submissionDateInvalid', 4, 'received'],
  ]);
  expect(submissions.standings[2]).toMatchObject({ standing: 'received', daysLate: 0 });
});
