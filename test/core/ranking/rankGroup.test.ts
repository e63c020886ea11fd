import type { GroupRanking } from '../../../src/core/ranking/ranking';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft } from '../support/sampleDraft';

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
  return analyseRound(smallDraft(entries, { units: rows, ...change }), '2026-01-01').rankings[1] ?? [];
}

describe('the ranking of a group', () => {
  it('is told whole: places, classes, spread, and who is outside of all that', () => {
    const rankings = rankYear([
      { code: 'A', results: EVERYTHING, lastYear: { rank: 2 } },
      { code: 'B', results: { '1.2': 30, '2.1': 30, '1.1.1': 5.55 } },
      { code: 'C', results: EVERYTHING, ranked: false, lastYear: { rank: 1 } },
      { code: 'D', results: { '1.2': 30, '2.1': 30, '2.2': 5.55 }, lastYear: { rank: 1 } },
      { code: 'E', results: {} },
      { code: 'F', results: NOTHING_APPLIES },
    ]);
    const all = { maximum: 100_000_000, tied: false, missing: 0 };
    const second = { ...all, rank: 2, tied: true, points: 65_550_000, index: 65_550_000, missing: 2 };
    expect(rankings).toEqual([
      {
        group: 0,
        period: 1,
        rows: [
          { ...all, unit: 0, rank: 1, points: 100_000_000, index: 100_000_000, className: 'Tốt', change: 1 },
          { ...second, unit: 1, className: 'Khá' },
          { ...second, unit: 3, className: 'Khá', change: -1 },
          { ...all, unit: 4, rank: 3, points: 0, index: 0, missing: 5 },
          { ...all, unit: 2, points: 100_000_000, index: 100_000_000, className: 'Tốt' },
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
    });
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
