import type { Policy } from '../../../src/core/setup/policy';
import type { GroupRanking } from '../../../src/core/ranking/ranking';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import means from '../cases/p04_mean.json';
import { allMayBeLeftOut } from '../support/leftOut';
import { smallDraft, smallFile } from '../support/sampleDraft';

type Results = Readonly<Record<string, number | 'KAD'>>;

const entriesOf = (unit: string, results: Results): RoundFileEntry[] =>
  Object.entries(results).map(([item, council]) => ({ unit, item, council }));

const EVERYTHING = { '1.1.1': 10, '1.1.2': 10, '1.2': 30, '2.1': 30, '2.2': 20 } as const;
const NOTHING_APPLIES = { '1.1.1': 'KAD', '1.1.2': 'KAD', '1.2': 'KAD', '2.1': 'KAD', '2.2': 'KAD' } as const;

/** The rankings of the year of these units, all of the first of the two groups. */
function rankYear(
  units: readonly (Omit<RoundFile['units'][number], 'name' | 'group'> & { readonly results: Results })[],
  change: Partial<RoundFile> = {},
): readonly GroupRanking[] {
  const rows = units.map(({ results: _, ...unit }) => ({ ...unit, name: unit.code, group: 'XP' }));
  const entries = units.flatMap(({ code, results }) => entriesOf(code, results));
  const draft = allMayBeLeftOut(smallDraft(entries, { units: rows, ...change }));
  return analyseRound(draft, '2026-01-01').rankings[1] ?? [];
}

describe('a ranking by points', () => {
  const base = smallFile().round;
  const units = [
    // 20 of 70 points, 28,57 %.
    { code: 'A', results: { '1.2': 'KAD', '1.1.1': 10, '1.1.2': 10 } },
    // 25 and 25.004 of 100: less by the index, more by points.
    { code: 'B', results: { '1.2': 25 } },
    { code: 'C', results: { '1.2': 25.004 } },
  ] as const;
  const rankedBy = (policy: Partial<Omit<Policy, 'tieBreakers'>>): GroupRanking | undefined =>
    rankYear(units, { round: { ...base, policy } })[0];
  const places = (ranking: GroupRanking | undefined): unknown[][] =>
    (ranking?.rows ?? []).map(({ unit, rank, tied, index }) => [unit, rank, tied, index]);

  it('goes by the total, whatever applies, at the declared decimals', () => {
    expect(places(rankedBy({}))).toEqual([
      [0, 1, false, 28_570_000],
      [1, 2, true, 25_000_000],
      [2, 2, true, 25_000_000],
    ]);
    expect(places(rankedBy({ rankBy: 'points' }))).toEqual([
      [1, 1, true, 25_000_000],
      [2, 1, true, 25_000_000],
      [0, 2, false, 28_570_000],
    ]);
    expect(places(rankedBy({ rankBy: 'points', rankDecimals: 3 })).map(([unit]) => unit)).toEqual([2, 1, 0]);
    expect(places(rankedBy({ rankBy: 'points', rankDecimals: 'unrounded' })).map(([unit]) => unit)).toEqual([
      2, 1, 0,
    ]);
  });

  it('has mean, highest and lowest of the index, not of the order', () => {
    expect(rankedBy({ rankBy: 'points' })).toMatchObject({ highest: 28_570_000, lowest: 25_000_000 });
  });

  it('lets tie-breakers go by points too', () => {
    // 10 points each; in field 1 A has 10 of 20 points, B 9 of 50.
    const even = [
      { code: 'A', results: { '1.2': 'KAD', '1.1.1': 8, '2.1': 2 } },
      { code: 'B', results: { '1.2': 9, '2.1': 1 } },
    ] as const;
    const order = (rankBy: 'index' | 'points'): unknown[] => {
      const policy = { rankBy, rankDecimals: 0, tieBreakers: 'lĩnh vực 1' } as const;
      return places(rankYear(even, { round: { ...base, policy } })[0]).map(([unit, rank]) => [unit, rank]);
    };
    expect(order('points')).toEqual([
      [1, 1],
      [0, 2],
    ]);
    expect(order('index')).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('says that points printed alike are ranked apart, and only of points', () => {
    const beyond = (policy: Partial<Omit<Policy, 'tieBreakers'>>): unknown[] =>
      (rankedBy(policy)?.rows ?? []).map((row) => row.decidedBeyondShown ?? false);
    expect(beyond({ rankBy: 'points', rankDecimals: 3 })).toEqual([false, true, false]);
    expect(beyond({ rankBy: 'points', rankDecimals: 3, shownDecimals: 3 })).toEqual([false, false, false]);
  });
});

describe('the ranking of a group', () => {
  it('is told whole: places, classes, spread, and who is outside of all that', () => {
    const rankings = rankYear([
      { code: 'A', results: EVERYTHING, lastYear: { rank: 2 } },
      { code: 'B', results: { '1.2': 30, '2.1': 30, '1.1.1': 5.55 } },
      { code: 'C', results: EVERYTHING, ranked: false, lastYear: { rank: 1 } },
      { code: 'D', results: { '1.2': 30, '2.1': 30, '2.2': 5.55 }, lastYear: { rank: 1 } },
      { code: 'E', results: { '2.2': 0 } },
      { code: 'F', results: NOTHING_APPLIES },
    ]);
    const all = { maximum: 100_000_000, tied: false, missing: 0, isEmpty: false };
    const second = { ...all, rank: 2, tied: true, points: 65_550_000, index: 65_550_000, missing: 2 };
    expect(rankings).toEqual([
      {
        group: 0,
        period: 1,
        rows: [
          {
            ...all,
            unit: 0,
            rank: 1,
            points: 100_000_000,
            index: 100_000_000,
            className: 'Tốt',
            before: { rank: 2 },
            change: 1,
          },
          { ...second, unit: 1, className: 'Khá' },
          { ...second, unit: 3, className: 'Khá', before: { rank: 1 }, change: -1 },
          { ...all, unit: 4, rank: 3, points: 0, index: 0, missing: 4 },
          { ...all, unit: 2, points: 100_000_000, index: 100_000_000, className: 'Tốt', before: { rank: 1 } },
          { ...all, unit: 5, points: 0, maximum: 0 },
        ],
        ties: [{ rank: 2, units: [1, 3], decimals: 2, asked: [], nextRank: 3 }],
        // (100 + 65,55 + 65,55 + 0) ÷ 4 = 57,775
        mean: 57_780_000,
        highest: 100_000_000,
        lowest: 0,
        classCounts: [
          { name: 'Tốt', count: 1 },
          { name: 'Khá', count: 2 },
        ],
        provisionalUnits: 3,
        emptyUnits: 0,
      },
    ]);
  });

  it('has no spread where nobody is ranked, and counts nobody', () => {
    const [ranking] = rankYear([{ code: 'A', results: EVERYTHING, ranked: false }]);
    expect(ranking).toStrictEqual({
      group: 0,
      period: 1,
      rows: [expect.objectContaining({ unit: 0, tied: false, className: 'Tốt' })],
      ties: [],
      classCounts: [
        { name: 'Tốt', count: 0 },
        { name: 'Khá', count: 0 },
      ],
      provisionalUnits: 0,
      emptyUnits: 0,
    });
  });

  it('has no index, no class and no rank for a unit of which nothing came, nor is it in any statistic', () => {
    const [ranking] = rankYear([
      { code: 'A', results: { '1.2': 30 } },
      { code: 'B', results: {} },
      // Of two things that do not apply nothing came either.
      { code: 'C', results: { '1.1.1': 'KAD' } },
      { code: 'D', results: {}, ranked: false },
    ]);
    expect(ranking).toMatchObject({
      mean: 30_000_000,
      lowest: 30_000_000,
      provisionalUnits: 1,
      emptyUnits: 2,
    });
    expect(ranking?.classCounts.map(({ count }) => count)).toEqual([0, 0]);
    expect(ranking?.rows.map(({ unit, rank, index, isEmpty }) => [unit, rank, index, isEmpty])).toEqual([
      [0, 1, 30_000_000, false],
      [1, undefined, undefined, true],
      [2, undefined, undefined, true],
      [3, undefined, undefined, true],
    ]);
  });

  it('says where a rank was decided beyond the printed decimals, and where by a tie-breaker', () => {
    const [ranking] = rankYear(
      [
        { code: 'A', results: { '1.2': 29.991, '2.1': 10 } },
        { code: 'B', results: { '1.2': 29.99, '2.1': 10 } },
        { code: 'C', results: { '1.2': 9.99, '2.1': 30 } },
        { code: 'D', results: { '1.2': 20 } },
      ],
      {
        round: {
          ...smallFile().round,
          policy: { rankDecimals: 'unrounded', tieBreakers: 'lĩnh vực 1' },
        },
      },
    );
    expect(
      ranking?.rows.map(({ index, rank, decidedBeyondShown, decidedBy }) => [
        index,
        rank,
        decidedBeyondShown,
        decidedBy?.kind,
      ]),
    ).toEqual([
      [39_990_000, 1, undefined, undefined],
      [39_990_000, 2, true, undefined],
      [39_990_000, 3, undefined, 'node'],
      [20_000_000, 4, undefined, undefined],
    ]);
  });

  it('gives the mean of the exact indices, rounded once', () => {
    const [ranking] = analyseRound(draftFromFile(means as RoundFile), '2024-12-31').rankings[0] ?? [];
    expect(ranking?.mean).toBe(33_340_000);
  });

  it('compares thresholds as they are printed', () => {
    const classes = [{ group: '', name: 'A', atLeast: '88.333333' }];
    const [ranking] = rankYear(
      [{ code: 'A', results: { '1.2': 30, '2.1': 30, '2.2': 20, '1.1.1': 8.333 } }],
      {
        classes,
      },
    );
    expect(ranking?.rows.map(({ index, className }) => [index, className])).toEqual([[88_330_000, 'A']]);
  });

  it('takes the thresholds of its own group before those of all, from high to low', () => {
    const classes = [
      { group: '', name: 'Tốt', atLeast: 80 },
      { group: 'XP', name: 'Đạt', atLeast: 50 },
      { group: 'XP', name: 'Giỏi', atLeast: 90 },
      { group: 'SO', name: 'Sở tốt', atLeast: 70 },
    ];
    const [ranking] = rankYear([{ code: 'A', results: { ...EVERYTHING, '2.1': 15 } }], { classes });
    expect(ranking?.rows[0]?.className).toBe('Đạt');
    expect(ranking?.classCounts).toEqual([
      { name: 'Giỏi', count: 0 },
      { name: 'Đạt', count: 1 },
    ]);
  });

  it('leaves groups without units out, and tells each of the others by its index', () => {
    const units = [
      { code: 'A', name: 'A', group: 'SO' },
      { code: 'B', name: 'B', group: 'XP' },
    ];
    const groupsOf = (rows: typeof units): number[][] =>
      analyseRound(smallDraft([], { units: rows }), '2026-01-01').rankings.map((rankings) =>
        rankings.map(({ group }) => group),
      );
    expect(groupsOf(units)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(groupsOf(units.slice(0, 1))).toEqual([[1], [1]]);
  });
});

describe('unrounded indices', () => {
  /** 20/70 and 28,571429/100: both 28,571429 % at six decimals, and the second is the higher one. */
  const close = [
    { code: 'A', results: { '1.1.1': 10, '1.1.2': 10, '1.2': 'KAD' } },
    { code: 'B', results: { '1.2': 28.571429 } },
    { code: 'C', results: { '1.2': 28.571429 } },
    { code: 'D', results: { '1.2': 28 } },
  ] as const;
  const ranks = (rankDecimals: number | 'unrounded'): unknown[] => {
    const round = { ...ROUND, policy: { rankDecimals } };
    return (rankYear(close, { round })[0]?.rows ?? []).map(({ unit, rank, tied }) => [unit, rank, tied]);
  };
  const ROUND = { id: 'x', title: 'x', organisation: 'x', year: 2026 };

  it('are told apart where six decimals are equal, and tie only where the fractions are', () => {
    expect(ranks('unrounded')).toEqual([
      [1, 1, true],
      [2, 1, true],
      [0, 2, false],
      [3, 3, false],
    ]);
    expect(ranks(6)).toEqual([
      [0, 1, true],
      [1, 1, true],
      [2, 1, true],
      [3, 2, false],
    ]);
  });
});
