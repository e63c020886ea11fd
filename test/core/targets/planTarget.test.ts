import fc from 'fast-check';
import { copyEntryColumns, MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { enterStage } from '../../../src/core/entries/enterValue';
import { pointsFromMicro } from '../../../src/core/points/points';
import { rankRound } from '../../../src/core/ranking/rankRound';
import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { effectiveValue } from '../../../src/core/entries/effective';
import { scoreRound } from '../../../src/core/scoring/score';
import { planTarget } from '../../../src/core/targets/planTarget';
import type { Target, TargetPlan } from '../../../src/core/targets/targets';
import { anyDate, anyEntries } from '../support/anyEntries';
import { smallDraft, smallFile } from '../support/sampleDraft';

const YEAR = 1;
const OPEN = '2026-01-01';
const rank = (place: number): Target => ({ kind: 'rank', rank: place });
const index = (percent: number): Target => ({ kind: 'index', index: pointsFromMicro(percent * 1_000_000) });

function analyse(
  entries: readonly RoundFileEntry[],
  asOf: string,
  change: Partial<RoundFile> = {},
): RoundAnalysis {
  return analyseRound(smallDraft(entries, change), asOf);
}
function plan(analysis: RoundAnalysis, unit: number, target: Target): TargetPlan {
  return planTarget(analysis, unit, YEAR, target);
}
const initiative = (unit: string, points: number | string): RoundFileEntry => ({
  unit,
  item: '1.2',
  appraisal1: points,
});

describe('the plan for a target', () => {
  const standing = [initiative('XM01', 30), initiative('XM02', 20), initiative('XM03', 2)];

  it('is the fewest items, and of these the fewest points', () => {
    // XM03 needs 28 more: 1.2 gives 28, 2.1 gives 30.
    expect(plan(analyse(standing, OPEN), 2, rank(1))).toMatchObject({
      kind: 'reachable',
      points: 2_000_000,
      required: 29_995_000,
      items: [{ code: '1.2', value: 2_000_000, maximum: 30_000_000, gain: 28_000_000 }],
      gain: 28_000_000,
      proven: true,
    });
    expect(plan(analyse(standing, OPEN), 2, rank(2))).toMatchObject({ items: [{ code: '2.2' }] });
  });

  it('takes several items where no single one is enough, the largest gain first', () => {
    expect(plan(analyse(standing, OPEN), 2, index(60))).toMatchObject({
      items: [{ code: '2.1' }, { code: '1.2' }],
      gain: 58_000_000,
    });
  });

  it('says that a unit is already there', () => {
    expect(plan(analyse(standing, OPEN), 1, rank(2))).toMatchObject({ kind: 'alreadyThere' });
    expect(plan(analyse(standing, OPEN), 2, rank(4))).toMatchObject({ kind: 'alreadyThere', required: 0 });
    expect(plan(analyse(standing, OPEN), 0, index(29.995))).toMatchObject({ kind: 'alreadyThere' });
  });

  it('says how much is missing even with everything that is still open', () => {
    // After the deadline of the first quarter 1.1.1 and 1.2 are closed: 2 + 10 + 30 + 20 are left.
    expect(plan(analyse(standing, '2026-05-01'), 2, index(70))).toMatchObject({
      kind: 'notReachable',
      required: 69_995_000,
      shortfall: 7_995_000,
      reachable: [{ code: '1.1.2' }, { code: '2.1' }, { code: '2.2' }],
    });
    expect(plan(analyse(standing, '2027-01-01'), 2, rank(1))).toMatchObject({
      kind: 'notReachable',
      reachable: [],
    });
  });

  it('counts over the maximum that applies to the unit', () => {
    const entries = [initiative('XM01', 30), initiative('XM03', 'KAD')];
    expect(plan(analyse(entries, OPEN), 2, rank(1))).toMatchObject({
      maximum: 70_000_000,
      required: 20_996_500,
      items: [{ code: '2.1' }],
    });
  });

  it('has no rank to plan for a unit that is not ranked, but an index', () => {
    const units = smallFile().units.map((unit) => ({ ...unit, ranked: unit.code !== 'XM03' }));
    const analysis = analyse(standing, OPEN, { units });
    expect(plan(analysis, 2, rank(1))).toEqual({ kind: 'notRanked', unit: 2 });
    expect(plan(analysis, 2, index(20))).toMatchObject({ kind: 'reachable' });
  });

  it('passes the mark where equal points would lose the tie', () => {
    const { round } = smallFile();
    const entries = [initiative('XM01', 20), { unit: 'XM02', item: '2.2', survey: 10 }];
    const planWith = (tieBreakers: string): TargetPlan =>
      plan(
        analyse(entries, OPEN, { round: { ...round, policy: { rankDecimals: 0, tieBreakers } } }),
        1,
        rank(1),
      );
    // 1.1.1 brings 10 more and the same index of 20 %, and then the tie-breaker decides.
    expect(planWith('điều tra XHH')).toMatchObject({
      required: 19_500_000,
      items: [{ code: '1.1.1' }],
      proven: true,
    });
    expect(planWith('lĩnh vực 1')).toMatchObject({
      required: 20_500_000,
      items: [{ code: '1.2' }],
      proven: false,
    });
  });

  it('takes everything where equal points lose the tie and nothing passes the mark', () => {
    const { round } = smallFile();
    const full = (unit: string, initiatives: number): RoundFileEntry[] => [
      initiative(unit, initiatives),
      { unit, item: '1.1.1', appraisal1: 10 },
      { unit, item: '1.1.2', appraisal1: 10 },
      { unit, item: '2.1', appraisal1: 30 },
    ];
    const entries = [...full('XM01', 29.8), { unit: 'XM01', item: '2.2', survey: 20 }, ...full('XM02', 29.7)];
    const policy = { rankDecimals: 0, tieBreakers: 'lĩnh vực 1' } as const;
    // 2.2 alone brings 99,7 and so the same 100 % as the other unit, but 29,7 in field 1 to its 29,8.
    expect(plan(analyse(entries, OPEN, { round: { ...round, policy } }), 1, rank(1))).toMatchObject({
      kind: 'reachable',
      unit: 1,
      points: 79_700_000,
      required: 99_500_000,
      items: [{ code: '2.2' }, { code: '1.2' }],
      gain: 20_300_000,
      proven: false,
    });
  });

  it('passes an unrounded mark by the least that there is', () => {
    const { round } = smallFile();
    const entries = [initiative('XM01', 20), { unit: 'XM02', item: '2.2', survey: 10 }];
    const policy = { rankDecimals: 'unrounded', tieBreakers: 'lĩnh vực 1' } as const;
    expect(plan(analyse(entries, OPEN, { round: { ...round, policy } }), 1, rank(1))).toMatchObject({
      required: 20_000_001,
      items: [{ code: '1.2' }],
      proven: false,
    });
  });

  it('does not pass a mark that no open item even equals, and says what is missing to equal it', () => {
    const { round } = smallFile();
    const planWith = (tieBreakers: string): TargetPlan =>
      plan(analyse(standing, '2027-01-01', { round: { ...round, policy: { tieBreakers } } }), 2, rank(1));
    expect(planWith('lĩnh vực 1')).toStrictEqual({
      kind: 'notReachable',
      unit: 2,
      points: 2_000_000,
      maximum: 100_000_000,
      required: 29_995_000,
      reachable: [],
      shortfall: 27_995_000,
    });
    expect(planWith('lĩnh vực 1')).toStrictEqual(planWith(''));
  });

  it('is out of reach where everything equals the mark, loses the tie and cannot pass it', () => {
    const { round } = smallFile();
    const inTree = (unit: string, initiatives: number): RoundFileEntry[] => [
      initiative(unit, initiatives),
      { unit, item: '1.1.1', appraisal1: 10 },
      { unit, item: '1.1.2', appraisal1: 10 },
      { unit, item: '2.1', appraisal1: 30 },
    ];
    const entries = [
      ...inTree('XM01', 29.8),
      { unit: 'XM01', item: '2.2', survey: 20 },
      ...inTree('XM02', 29.7),
    ];
    const policy = { rankDecimals: 0, tieBreakers: 'lĩnh vực 1' } as const;
    // 1.2 closed with the first quarter: with 2.2 it has 99,7, and still less in field 1 than the other unit.
    const analysis = analyse(entries, '2026-05-01', { round: { ...round, policy } });
    expect(plan(analysis, 1, rank(1))).toMatchObject({
      kind: 'notReachable',
      required: 100_500_000,
      reachable: [{ code: '2.2' }],
      shortfall: 800_000,
    });
  });

  it('is to take nothing where the points just suffice', () => {
    const entries = [{ unit: 'XM01', item: '2.2', survey: 19.995 }];
    expect(plan(analyse(entries, OPEN), 0, index(20))).toMatchObject({
      kind: 'alreadyThere',
      points: 19_995_000,
      required: 19_995_000,
    });
  });

  it('may take the very last point', () => {
    const { round } = smallFile();
    const analysis = analyse([], OPEN, { round: { ...round, policy: { shownDecimals: 6 } } });
    expect(plan(analysis, 0, index(100))).toMatchObject({
      kind: 'reachable',
      required: 100_000_000,
      gain: 100_000_000,
    });
  });

  it('has nothing to plan for a unit to which nothing applies', () => {
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) => ({ ...row, groups: ['XP'] }));
    const units = smallFile().units.map((unit, at) => ({ ...unit, group: at === 2 ? 'SO' : 'XP' }));
    const analysis = analyse([], OPEN, { framework: { ...framework, criteria }, units });
    expect(plan(analysis, 2, index(20))).toEqual({ kind: 'notRanked', unit: 2 });
    expect(plan(analysis, 2, rank(1))).toEqual({ kind: 'notRanked', unit: 2 });
  });

  it('lists every open item with what it has and what it may bring, in the order of the framework', () => {
    const item = { source: 'self', duePeriod: 0 };
    expect(plan(analyse([initiative('XM01', 28)], OPEN), 0, index(60))).toStrictEqual({
      kind: 'reachable',
      unit: 0,
      points: 28_000_000,
      maximum: 100_000_000,
      required: 59_995_000,
      reachable: [
        { ...item, item: 0, code: '1.1.1', maximum: 10_000_000, gain: 10_000_000 },
        { ...item, item: 1, code: '1.1.2', duePeriod: 1, maximum: 10_000_000, gain: 10_000_000 },
        { ...item, item: 2, code: '1.2', value: 28_000_000, maximum: 30_000_000, gain: 2_000_000 },
        { ...item, item: 3, code: '2.1', duePeriod: 1, maximum: 30_000_000, gain: 30_000_000 },
        { item: 4, code: '2.2', source: 'survey', duePeriod: 1, maximum: 20_000_000, gain: 20_000_000 },
      ],
      items: [
        { ...item, item: 3, code: '2.1', duePeriod: 1, maximum: 30_000_000, gain: 30_000_000 },
        { ...item, item: 2, code: '1.2', value: 28_000_000, maximum: 30_000_000, gain: 2_000_000 },
      ],
      gain: 32_000_000,
      proven: true,
    });
  });

  it('for a quarter has nothing in it that falls due later', () => {
    const first = planTarget(analyse(standing, OPEN), 2, 0, index(100));
    expect(first).toMatchObject({
      kind: 'reachable',
      maximum: 40_000_000,
      reachable: [{ code: '1.1.1' }, { code: '1.2' }],
    });
  });

  it('refuses a rank that is none', () => {
    expect(() => plan(analyse(standing, OPEN), 2, rank(0))).toThrow(RangeError);
    expect(() => plan(analyse(standing, OPEN), 2, rank(1.5))).toThrow(RangeError);
  });
});

describe('the mark of a rank', () => {
  const { round } = smallFile();
  const required = (analysis: RoundAnalysis, unit: number, target: Target): number | undefined => {
    const found = plan(analysis, unit, target);
    return found.kind === 'notRanked' ? undefined : found.required;
  };
  const UNITS = ['XM01', 'XM02', 'XM03', 'XM04'].map((code) => ({ code, name: code, group: 'XP' }));
  /** Two units side by side at 30, one at 20, and one at 2. */
  const level = [
    ...[initiative('XM01', 30), initiative('XM02', 30)],
    ...[initiative('XM03', 20), initiative('XM04', 2)],
  ];

  it.each([
    ['dense', [29_995_000, 19_995_000, 0, 0]],
    ['competition', [29_995_000, 29_995_000, 19_995_000, 0]],
  ] as const)(
    'with %s ranks is that of the others who would stand on it, and none behind them',
    (ranking, marks) => {
      const analysis = analyse(level, OPEN, { units: UNITS, round: { ...round, policy: { ranking } } });
      expect([1, 2, 3, 4].map((place) => required(analysis, 3, rank(place)))).toEqual(marks);
    },
  );

  it('leaves out units of other groups, units without a rank, and those to which nothing applies', () => {
    const units = UNITS.map((unit, at) => ({
      ...unit,
      ...(at === 0 && { group: 'SO' }),
      ...(at === 1 && { ranked: false }),
    }));
    expect(required(analyse(level, OPEN, { units }), 3, rank(1))).toBe(19_995_000);
    expect(required(analyse(level, OPEN, { units }), 0, rank(1))).toBe(0);
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) => ({ ...row, notApplicable: true }));
    const leftOut = ['1.1.1', '1.1.2', '1.2', '2.1', '2.2'].map((item) => ({
      ...{ unit: 'XM02', item, council: 'KAD' },
    }));
    const nothing = analyse([initiative('XM03', 10), ...leftOut], OPEN, {
      framework: { ...framework, criteria },
    });
    expect([1, 2].map((place) => required(nothing, 0, rank(place)))).toEqual([9_995_000, 0]);
  });

  it('may be won by the tie-breaker in every group', () => {
    const units = UNITS.map((unit, at) => ({ ...unit, group: at < 2 ? 'XP' : 'SO' }));
    const entries = [
      ...[initiative('XM03', 20), { unit: 'XM04', item: '2.2', survey: 10 }],
      ...[initiative('XM01', 30), initiative('XM02', 30)],
    ];
    const policy = { rankDecimals: 0, tieBreakers: 'điều tra XHH' } as const;
    expect(plan(analyse(entries, OPEN, { units, round: { ...round, policy } }), 3, rank(1))).toMatchObject({
      required: 19_500_000,
      items: [{ code: '1.1.1' }],
      proven: true,
    });
  });
});

describe('proof of the plan', () => {
  const policies = fc.record({
    rankBy: fc.constantFrom('index' as const, 'points' as const),
    ranking: fc.constantFrom('dense' as const, 'competition' as const),
    rankDecimals: fc.constantFrom(0, 1, 2, 'unrounded' as const),
    tieBreakers: fc.constantFrom('', 'lĩnh vực 1; điều tra XHH', 'hạng năm trước'),
  });
  const targets = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map(rank),
    fc.integer({ min: 0, max: 100 }).map(index),
  );

  /** Whether a unit meets a target once some items have their maximum: scored and ranked all over again. */
  function meets(analysis: RoundAnalysis, unit: number, target: Target, items: readonly number[]): boolean {
    const { framework } = analysis.round;
    const { columns } = analysis.entries;
    const gained = copyEntryColumns(columns);
    for (const item of items) {
      const node = framework.nodes[framework.items[item] ?? -1];
      enterStage(gained, 2, unit * columns.itemCount + item, node?.maxPoints ?? 0);
    }
    const [ranking] = rankRound(
      analysis.round,
      scoreRound(framework, gained, analysis.round.settings.policy),
      YEAR,
    );
    const row = ranking?.rows.find((candidate) => candidate.unit === unit);
    return target.kind === 'rank'
      ? (row?.rank ?? Infinity) <= target.rank
      : (row?.index ?? -1) >= target.index;
  }

  function openGains(analysis: RoundAnalysis, unit: number): { item: number; gain: number }[] {
    const { round, entries, asOf } = analysis;
    return round.framework.items.flatMap((leaf, item) => {
      const node = round.framework.nodes[leaf];
      const value = effectiveValue(entries.columns, unit * entries.columns.itemCount + item, YEAR);
      const deadline = round.periods[node?.item?.duePeriod ?? 0]?.deadline ?? '';
      const gain = (node?.maxPoints ?? 0) - (value === MISSING ? 0 : value);
      return value !== NOT_APPLICABLE && asOf <= deadline && gain > 0 ? [{ item, gain }] : [];
    });
  }

  it('agrees with trying every set of open items, for any entries, policy, date and target', () => {
    fc.assert(
      fc.property(anyEntries, policies, anyDate, targets, (entries, policy, asOf, target) => {
        const file = smallFile();
        const analysis = analyse(entries, asOf, { round: { ...file.round, policy } });
        const gains = openGains(analysis, 1);
        const sets = Array.from({ length: 2 ** gains.length }, (_, bits) => {
          const set = gains.filter((_gain, position) => (bits >> position) & 1);
          return { set, sum: set.reduce((total, { gain }) => total + gain, 0) };
        });
        const enough = sets
          .filter(({ set }) =>
            meets(
              analysis,
              1,
              target,
              set.map(({ item }) => item),
            ),
          )
          .sort((a, b) => a.set.length - b.set.length || a.sum - b.sum);
        const [cheapest] = enough;

        const found = plan(analysis, 1, target);
        if (found.kind === 'notRanked') {
          expect(analysis.rankings[YEAR]?.[0]?.rows.find(({ unit }) => unit === 1)?.index).toBeUndefined();
        } else if (!cheapest) {
          expect(found.kind).toBe('notReachable');
        } else if (cheapest.set.length === 0) {
          expect(found.kind).toBe('alreadyThere');
        } else {
          const items = found.kind === 'reachable' ? found.items.map(({ item }) => item) : [];
          expect(meets(analysis, 1, target, items)).toBe(true);
          const proven = found.kind === 'reachable' && found.proven;
          expect(proven || policy.tieBreakers !== '').toBe(true);
          if (proven) {
            expect(found.gain).toBe(cheapest.sum);
            expect(items).toHaveLength(cheapest.set.length);
          }
        }
      }),
      { numRuns: 250 },
    );
  });
});
