import fc from 'fast-check';
import type { GroupRanking } from '../../../src/core/ranking/ranking';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft, smallFile } from '../support/sampleDraft';

type Policy = RoundFile['round']['policy'];
type Points = number | string | null;

/** A round whose units got these direct points of 30 (code 1.2), everything else left empty. */
function rank(points: readonly Points[], policy: Policy = {}, change: Partial<RoundFile> = {}): GroupRanking {
  const base = smallFile();
  const units = points.map((_, index) => ({ code: `U${index}`, name: `Đơn vị ${index}`, group: 'XP' }));
  const entries = points.map((value, index): RoundFileEntry => ({
    unit: `U${index}`,
    item: '1.2',
    appraisal1: value,
  }));
  const draft = smallDraft(entries, { round: { ...base.round, policy: { ...policy } }, units, ...change });
  const [ranking] = analyseRound(draft, '2026-01-01').rankings[1] ?? [];
  if (!ranking) {
    throw new Error('no ranking');
  }
  return ranking;
}
const ranks = (ranking: GroupRanking): (number | undefined)[] =>
  [...ranking.rows].sort((a, b) => a.unit - b.unit).map((row) => row.rank);

describe('ranking', () => {
  it('is dense by default: 1, 2, 2, 3', () => {
    expect(ranks(rank([20, 30, 20, 10]))).toEqual([2, 1, 2, 3]);
  });

  it('leaves ranks out after a tie where the policy is competition: 1, 2, 2, 4', () => {
    expect(ranks(rank([20, 30, 20, 10], { ranking: 'competition' }))).toEqual([2, 1, 2, 4]);
  });

  it('ties 0.1 + 0.2 with 0.3, unrounded too', () => {
    expect(ranks(rank([0.1 + 0.2, 0.3, '0,3'], { rankDecimals: 'unrounded' }))).toEqual([1, 1, 1]);
  });

  it('compares on the declared decimals only', () => {
    expect(ranks(rank([20.001, 20.004], { rankDecimals: 2 }))).toEqual([1, 1]);
    expect(ranks(rank([20.001, 20.004], { rankDecimals: 3 }))).toEqual([2, 1]);
  });

  it('rounds a half-way index once and away from zero before it compares', () => {
    expect(ranks(rank([20.005, 20.01], { rankDecimals: 2 }))).toEqual([1, 1]);
  });

  it('says on what the tied are equal and which rank comes next', () => {
    const ranking = rank([20, 30, 20, 10]);
    expect(ranking.ties).toEqual([{ rank: 2, units: [0, 2], decimals: 2, asked: [], nextRank: 3 }]);
    expect(ranking.rows.map((row) => row.tied)).toEqual([false, true, true, false]);
  });

  it('ranks by the index over the reduced maximum where items do not apply', () => {
    const units = [
      { code: 'U0', name: 'A', group: 'XP' },
      { code: 'U1', name: 'B', group: 'XP' },
    ];
    const entries: RoundFileEntry[] = [
      { unit: 'U0', item: '1.1.1', appraisal1: 8 },
      { unit: 'U0', item: '1.2', appraisal1: 'KAD' },
      { unit: 'U1', item: '1.1.1', appraisal1: 10 },
    ];
    const [ranking] = analyseRound(smallDraft(entries, { units }), '2026-01-01').rankings[1] ?? [];
    // 8/70 = 11,43 % goes before 10/100 = 10 %.
    expect(ranking?.rows.map(({ unit, maximum }) => [unit, maximum])).toEqual([
      [0, 70_000_000],
      [1, 100_000_000],
    ]);
  });

  it('marks units with missing entries instead of taking empty for zero', () => {
    const ranking = rank([20, null]);
    expect(ranking.rows.map((row) => row.missing)).toEqual([4, 5]);
    expect(ranking.rows.map((row) => row.rank)).toEqual([1, undefined]);
    expect(ranking.provisionalUnits).toBe(1);
  });

  it('lists a unit that is not to be ranked last and without a rank', () => {
    const units = [
      { code: 'U0', name: 'A', group: 'XP', ranked: false },
      { code: 'U1', name: 'B', group: 'XP' },
    ];
    expect(rank([30, 10], {}, { units }).rows.map(({ unit, rank: place }) => [unit, place])).toEqual([
      [1, 1],
      [0, undefined],
    ]);
  });

  it('ranks inside each group only', () => {
    const units = [
      { code: 'U0', name: 'A', group: 'XP' },
      { code: 'U1', name: 'B', group: 'SO' },
    ];
    expect(rank([10, 30], {}, { units }).rows.map((row) => row.unit)).toEqual([0]);
  });

  it('counts classes by the index that is published', () => {
    const full = (value: number): RoundFileEntry[] =>
      ['1.1.1', '1.1.2', '1.2', '2.1', '2.2'].map((item) => ({
        unit: 'XM01',
        item,
        appraisal1: { '1.1.1': 10, '1.1.2': 10, '1.2': 30, '2.1': value, '2.2': 0 }[item] ?? 0,
      }));
    const classOf = (value: number): string | undefined =>
      analyseRound(smallDraft(full(value)), '2026-01-01').rankings[1]?.[0]?.rows.find((row) => row.unit === 0)
        ?.className;
    expect(classOf(30)).toBe('Tốt');
    expect(classOf(29.995)).toBe('Tốt');
    expect(classOf(29.99)).toBe('Khá');
    expect(classOf(10)).toBeUndefined();
  });

  it('shows the change against last year as positive when a unit went up', () => {
    const [row] =
      analyseRound(smallDraft([{ unit: 'XM01', item: '1.2', appraisal1: 30 }]), '2026-01-01').rankings[1]?.[0]
        ?.rows ?? [];
    expect(row).toMatchObject({ unit: 0, rank: 1, change: 2 });
  });
});

describe('laws of ranking', () => {
  const tenths = fc.array(
    fc.integer({ min: 0, max: 300 }).map((value) => value / 10),
    { minLength: 1, maxLength: 12 },
  );

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(tenths, (points) => {
        expect(ranks(rank([...points].reverse()))).toEqual(ranks(rank(points)).reverse());
      }),
      { numRuns: 30 },
    );
  });

  it('leaves no gap between dense ranks', () => {
    fc.assert(
      fc.property(tenths, (points) => {
        const distinct = [...new Set(ranks(rank(points)))].sort((a, b) => Number(a) - Number(b));
        expect(distinct).toEqual(distinct.map((_, index) => index + 1));
      }),
      { numRuns: 30 },
    );
  });

  it('never lowers a unit that gains points', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 11 }), (points, pick) => {
        const chosen = pick % points.length;
        const more = points.map((value, index) => (index === chosen ? Math.min(30, value + 1) : value));
        expect(Number(ranks(rank(more))[chosen])).toBeLessThanOrEqual(Number(ranks(rank(points))[chosen]));
      }),
      { numRuns: 30 },
    );
  });
});
