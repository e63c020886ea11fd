import { findMissing, isClosed } from '../../../src/core/entries/findMissing';
import { readEntries } from '../../../src/core/entries/readEntries';
import type { Finding } from '../../../src/core/finding/finding';
import { buildRound } from '../../../src/core/round/build';
import type { RoundDraft } from '../../../src/core/round/draft';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { smallDraft, smallFile } from '../support/sampleDraft';
import { sectionDraft } from '../support/sectionDraft';

const AFTER_ALL = '2027-01-01';
const points = (amount: number) => ({ points: amount * 1_000_000 });

function missing(draft: RoundDraft, asOf = AFTER_ALL): Finding[] {
  const { round } = buildRound(draft);
  return findMissing(round, readEntries(round, draft.scores), asOf);
}

const entry = (unit: string, item: string, Q1: object = {}, NAM: object = {}): RoundFileEntry => ({
  unit,
  item,
  periods: { Q1, NAM },
});

describe('a form that has not come', () => {
  const waiting = [
    entry('XM01', '1.2', { points: 1 }),
    entry('XM02', '2.1'),
    entry('XM02', '1.2'),
    entry('XM02', '1.1.1'),
  ];

  it('is named once, with what fell due in it, its deadline and the first of its cells', () => {
    const found = missing(smallDraft(waiting), '2026-04-06').filter(({ code }) => code !== 'entryMissing');
    expect(found).toStrictEqual([
      {
        code: 'submissionMissing',
        severity: 'warning',
        place: { table: 'scores', column: 'points.Q1', row: 3 },
        unit: 'XM02',
        period: 'Q1',
        parameters: { deadline: { date: '2026-04-05' }, count: 2, points: points(40) },
      },
      {
        code: 'submissionMissing',
        severity: 'warning',
        place: { table: 'scores', column: 'points.Q1' },
        unit: 'XM03',
        period: 'Q1',
        parameters: { deadline: { date: '2026-04-05' }, count: 2, points: points(40) },
      },
    ]);
  });

  it('is missed for each period of which the deadline has passed', () => {
    expect(
      missing(smallDraft(waiting))
        .filter(({ code }) => code === 'submissionMissing')
        .map(({ unit, period, parameters, place }) => [unit, period, parameters['points'], place.row]),
    ).toStrictEqual([
      ['XM01', 'NAM', points(40), undefined],
      ['XM02', 'Q1', points(40), 3],
      ['XM02', 'NAM', points(40), 1],
      ['XM03', 'Q1', points(40), undefined],
      ['XM03', 'NAM', points(40), undefined],
    ]);
  });

  it('is not missed in a period in which nothing falls due', () => {
    const draft = smallDraft(waiting);
    const [first, last] = draft.periods;
    if (!first || !last) throw new Error('two periods');
    const idle = { code: '6T', name: '6 tháng', deadline: '2026-07-05' };
    const between = {
      ...draft,
      periods: [first, idle, last],
      scores: draft.scores.map((row) => {
        const [q1, year] = row.entries;
        const none = { data: null, points: null };
        return { ...row, entries: [q1 ?? none, none, year ?? none] };
      }),
    };
    expect(
      missing(between)
        .filter(({ code }) => code === 'submissionMissing')
        .map(({ period }) => period),
    ).not.toContain('6 tháng');
  });
});

describe('an item that is empty in a form that has come', () => {
  const sent = [
    entry('XM01', '1.1.1', { data: 'Chậm' }),
    entry('XM01', '1.2'),
    entry('XM01', '1.1.2', {}, { data: '95/100' }),
    entry('XM01', '2.1'),
  ];
  const ofFirst = (draft: RoundDraft, asOf?: string): Finding[] =>
    missing(draft, asOf).filter(({ unit }) => unit === 'XM01');

  it('is missed in the last form that came, with its cell and what it is worth', () => {
    expect(ofFirst(smallDraft(sent))).toStrictEqual([
      {
        code: 'entryMissing',
        severity: 'warning',
        place: { table: 'scores', column: 'points.NAM', row: 1 },
        unit: 'XM01',
        item: '1.2',
        period: 'NAM',
        parameters: { maximum: points(30) },
      },
      {
        code: 'entryMissing',
        severity: 'warning',
        place: { table: 'scores', column: 'points.NAM', row: 3 },
        unit: 'XM01',
        item: '2.1',
        period: 'NAM',
        parameters: { maximum: points(30) },
      },
    ]);
  });

  it('is not missed before it falls due, nor in a form that did not come', () => {
    const early = [entry('XM01', '1.1.1', { data: 'Chậm' }), entry('XM01', '1.2', { points: 3 })];
    expect(ofFirst(smallDraft(early), '2026-05-01')).toStrictEqual([]);
    const late = [entry('XM01', '2.1', {}, { data: '9/10' })];
    expect(ofFirst(smallDraft(late)).map(({ code, item }) => [code, item])).toStrictEqual([
      ['submissionMissing', undefined],
      ['entryMissing', '1.1.2'],
    ]);
  });

  it('is not missed where an earlier form has it, nor one that was typed wrongly', () => {
    const complete = [
      entry('XM01', '1.1.1', { data: 'Chậm' }),
      entry('XM01', '1.2', { points: 99 }),
      entry('XM01', '1.1.2', {}, { data: '95/100' }),
      entry('XM01', '2.1', { data: '9/10' }),
    ];
    expect(ofFirst(smallDraft(complete))).toStrictEqual([]);
  });

  it('is missed although it was declared not to apply to somebody else', () => {
    const draft = smallDraft([...sent, entry('XM02', '1.2', { points: 'KAD' })]);
    expect(ofFirst(draft).map(({ item }) => item)).toStrictEqual(['1.2', '2.1']);
    expect(missing(draft).filter(({ unit }) => unit === 'XM02')).toMatchObject([
      { code: 'submissionMissing', period: 'NAM' },
      { code: 'entryMissing', item: '1.1.1' },
    ]);
  });

  it('is not missed outside the tree: an empty bonus was not claimed', () => {
    const draft = sectionDraft([...sent, entry('XM01', '1.2', { points: 1 })]);
    expect(ofFirst(draft).map(({ item }) => item)).not.toContain('9.1');
  });
});

it('asks nobody for an item of another group', () => {
  const file = smallFile([entry('S01', '1.1.1', { data: 'Chậm' })], {
    units: [
      { code: 'S01', name: 'Sở Mẫu 01', group: 'SO' },
      { code: 'XM01', name: 'Xã Mẫu 01', group: 'XP' },
    ],
  });
  const criteria = file.framework.criteria.map((row) =>
    row.code === '1.2' ? { ...row, groups: ['SO'] } : row,
  );
  const found = missing(draftFromFile({ ...file, framework: { ...file.framework, criteria } }), '2026-04-06');
  expect(found).toMatchObject([
    { code: 'entryMissing', unit: 'S01', item: '1.2' },
    { code: 'submissionMissing', unit: 'XM01', parameters: { count: 1, points: points(10) } },
  ]);
});

describe('isClosed', () => {
  it('is true from the day after the deadline, and never without one', () => {
    const period = { code: 'Q1', name: 'Quý I', deadline: '2026-04-05' };
    expect(isClosed(period, '2026-04-05')).toBe(false);
    expect(isClosed(period, '2026-04-06')).toBe(true);
    expect(isClosed({ code: 'Q1', name: 'Quý I' }, '2999-01-01')).toBe(false);
    expect(isClosed(undefined, '2999-01-01')).toBe(false);
  });
});
