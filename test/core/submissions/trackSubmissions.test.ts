import { analyseRound } from '../../../src/core/analysis/analyse';
import { lateList } from '../../../src/core/submissions/lateList';
import type { SubmissionStanding } from '../../../src/core/submissions/standing';
import type { SubmissionRow } from '../../../src/core/rows/submissionRow';
import { smallDraft, smallFile } from '../support/sampleDraft';
import { BLANK_SUBMISSION, submissionRow as row } from '../support/submissionRow';

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

/** What is known of the first form of the first unit where no file of it counts. */
const NO_FILE = { unit: 0, period: 0, daysLate: 0, file: '', errors: 0, warnings: 0, note: '', files: 1 };

describe('the record of a form', () => {
  it('is that of its last received file, with the first date on which one was sent out and taken', () => {
    const analysis = track(
      [
        row('XM01', 'Q1', { status: 'Đã phát', sentOut: '2026-03-05' }),
        row('XM01', 'Q1', { status: 'Đã phát', sentOut: '2026-03-01' }),
        row('XM01', 'Q1', { status: 'Đã thay', received: '2026-04-10', file: 'a.xlsx', errors: 1 }),
        row('XM01', 'Q1', { status: 'Đã nhận', received: '2026-04-08', file: 'b.xlsx', warnings: 1 }),
        row('XM01', 'Q1', { status: 'Đã nhận', received: '2026-04-09', file: 'c.xlsx', warnings: 4 }),
        row('XM01', 'Q1', { status: 'Cần sửa', received: '2026-04-01', file: 'd.xlsx', errors: 9 }),
      ],
      '2026-05-01',
    );
    expect(standing(analysis, 0, 0)).toEqual({
      unit: 0,
      period: 0,
      standing: 'received',
      daysLate: 3,
      sentOut: '2026-03-01',
      received: '2026-04-08',
      file: 'c.xlsx',
      errors: 0,
      warnings: 4,
      note: '',
      files: 4,
    });
  });

  it('without a date of receiving is on time, whatever the day', () => {
    expect(standing(track([row('XM01', 'Q1', { status: 'Đã nhận' })], '2026-05-01'), 0, 0)).toStrictEqual({
      ...NO_FILE,
      standing: 'received',
    });
  });

  it('to be fixed is that of the last such file', () => {
    const rows = [
      row('XM01', 'Q1', { status: 'Cần sửa', received: '2026-04-01', file: 'a.xlsx', errors: 5 }),
      row('XM01', 'Q1', {
        status: 'Cần sửa',
        received: '2026-04-02',
        file: 'b.xlsx',
        errors: 2,
        warnings: 1,
        note: 'Sửa: H12',
      }),
    ];
    expect(standing(track(rows, '2026-04-15'), 0, 0)).toEqual({
      unit: 0,
      period: 0,
      standing: 'toFix',
      daysLate: 10,
      received: '2026-04-02',
      file: 'b.xlsx',
      errors: 2,
      warnings: 1,
      note: 'Sửa: H12',
      files: 2,
    });
  });

  it('of entries typed into the sheet is nothing of the files that did not get there', () => {
    const rows = [
      row('XM01', 'Q1', { status: 'Cần sửa', received: '2026-04-01', file: 'a.xlsx', errors: 5 }),
    ];
    const entries = [{ unit: 'XM01', item: '1.2', periods: { Q1: { points: 7 } } }];
    expect(standing(track(rows, '2026-05-01', entries), 0, 0)).toStrictEqual({
      ...NO_FILE,
      standing: 'received',
    });
  });

  it('whose only file was not used says that nothing has come', () => {
    const rows = [row('XM01', 'Q1', { status: 'Không dùng', received: '2026-04-01', file: 'a.xlsx' })];
    expect(standing(track(rows, '2026-04-15'), 0, 0)).toStrictEqual({
      ...NO_FILE,
      standing: 'overdue',
      daysLate: 10,
    });
  });

  it('of one period says nothing of another', () => {
    const entries = [{ unit: 'XM01', item: '1.2', periods: { NAM: { points: 7 } } }];
    const rows = [row('XM02', 'NAM', { status: 'Đã nhận', received: '2026-04-10' })];
    const { standings } = track(rows, '2026-04-15', entries).submissions;
    expect(standings.map((each) => [each.unit, each.period, each.standing])).toEqual([
      [0, 0, 'overdue'],
      [0, 1, 'received'],
      [1, 0, 'overdue'],
      [1, 1, 'received'],
      [2, 0, 'overdue'],
      [2, 1, 'waiting'],
    ]);
  });
});

it('counts the units of every group by where they stand, in every period', () => {
  const file = smallFile();
  const units = [{ code: 'SO01', name: 'Sở Mẫu 01', group: 'SO' }, ...file.units];
  const submissions = [
    row('XM01', 'Q1', { status: 'Đã nhận', received: '2026-04-10' }),
    row('XM02', 'Q1', { status: 'Cần sửa', received: '2026-04-10' }),
    row('SO01', 'Q1', { status: 'Đã nhận', received: '2026-04-05' }),
    row('SO01', 'NAM', { status: 'Đã phát', sentOut: '2026-04-05' }),
  ];
  const none = { notDue: 0, waiting: 0, overdue: 0, toFix: 0, received: 0, receivedLate: 0 };
  const late = analyseRound({ ...smallDraft([], { units }), submissions }, '2026-04-11');
  expect(late.submissions.counts).toEqual([
    { ...none, group: 0, period: 0, units: 3, overdue: 1, toFix: 1, received: 1, receivedLate: 1 },
    { ...none, group: 1, period: 0, units: 1, received: 1 },
    { ...none, group: 0, period: 1, units: 3, waiting: 3 },
    { ...none, group: 1, period: 1, units: 1, waiting: 1 },
  ]);
  const early = analyseRound({ ...smallDraft([], { units }), submissions: [] }, '2026-04-01');
  expect(early.submissions.counts).toEqual([
    { ...none, group: 0, period: 0, units: 3, waiting: 3 },
    { ...none, group: 1, period: 0, units: 1, waiting: 1 },
    { ...none, group: 0, period: 1, units: 3, notDue: 3 },
    { ...none, group: 1, period: 1, units: 1, notDue: 1 },
  ]);
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

it('lists the late by period before days, and equally late units in the order of the table', () => {
  const units = [{ code: 'SO01', name: 'Sở Mẫu 01', group: 'SO' }, ...smallFile().units];
  const submissions = [
    row('XM02', 'Q1', { status: 'Đã nhận', received: '2026-04-06' }),
    row('XM03', 'NAM', { status: 'Đã nhận', received: '2026-12-10' }),
  ];
  const { round, submissions: found } = analyseRound(
    { ...smallDraft([], { units }), submissions },
    '2026-12-13',
  );
  expect(
    lateList(round, found.standings).map(({ unit, period, daysLate }) => [unit, period, daysLate]),
  ).toEqual([
    [1, 0, 252],
    [3, 0, 252],
    [2, 0, 1],
    [1, 1, 3],
    [2, 1, 3],
    [0, 0, 252],
    [0, 1, 3],
  ]);
});

it('finds rows of unknown units, periods and statuses, and dates that are none', () => {
  const { entryFindings, submissions } = track(
    [
      BLANK_SUBMISSION,
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
