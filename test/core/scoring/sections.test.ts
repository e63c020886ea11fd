import fc from 'fast-check';
import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { scoreAt, sectionScoreOf, surveyOf, totalOf, treeOf } from '../../../src/core/scoring/scores';
import type { NodeScore } from '../../../src/core/scoring/scores';
import belowZero from '../cases/p03_negative.json';
import { allMayBeLeftOut } from '../support/leftOut';
import { anyOutside, anyPolicy, anySectionEntries, sectionDraft, sectionFile } from '../support/sectionDraft';

const Q1 = 0;
const YEAR = 1;
const PERIODS = [Q1, YEAR];
const UNITS = [0, 1, 2];

type Scores = RoundAnalysis['scores'];
const score = (entries: readonly RoundFileEntry[], policy: RoundFile['round']['policy'] = {}): Scores =>
  analyseRound(sectionDraft(entries, policy), '2026-01-01').scores;

const tree = (points: number): RoundFileEntry => ({ unit: 'XM01', item: '1.2', appraisal1: points });
const appraised = (item: string, points: number | string): RoundFileEntry => ({
  unit: 'XM01',
  item,
  appraisal1: points,
});
const claimed: RoundFileEntry = { unit: 'XM01', item: '9.1', periods: { Q1: { points: 2.5 } } };
const late = (times: number): RoundFileEntry => ({
  unit: 'XM01',
  item: '10.1',
  periods: { Q1: { data: times } },
});

describe('bonus and penalty', () => {
  it('are added to the sum of the tree and deducted from it; the maximum and the fields stay as they are', () => {
    const scores = score([tree(20), claimed, late(3)]);
    expect(totalOf(scores, 0, YEAR)).toEqual({ points: 21_000_000, maximum: 100_000_000, missing: 4 });
    expect(treeOf(scores, 0, YEAR).points).toBe(20_000_000);
    expect(scoreAt(scores, 0, YEAR, 0)).toEqual({ points: 20_000_000, maximum: 50_000_000, missing: 2 });
  });

  it('count up to the cap of their section', () => {
    const scores = score([
      tree(20),
      appraised('9.1', 4),
      appraised('9.2', 3),
      appraised('10.1', 4),
      appraised('10.2', 5),
    ]);
    expect(sectionScoreOf(scores, 'bonus', 0, YEAR)).toEqual({ given: 7_000_000, counted: 5_000_000 });
    expect(sectionScoreOf(scores, 'penalty', 0, YEAR)).toEqual({ given: 9_000_000, counted: 6_000_000 });
    expect(totalOf(scores, 0, YEAR).points).toBe(19_000_000);
  });

  it('count from the period in which they are due', () => {
    const scores = score([claimed, appraised('9.2', 3)]);
    expect(totalOf(scores, 0, Q1)).toMatchObject({ points: 2_500_000, maximum: 40_000_000 });
    expect(totalOf(scores, 0, YEAR).points).toBe(5_000_000);
  });

  it('do not count before they are due, although they were entered before', () => {
    const file = sectionFile([claimed]);
    const criteria = file.framework.criteria.map((row) =>
      row.code === '9.1' ? { ...row, due: 'NAM' } : row,
    );
    const draft = draftFromFile({ ...file, framework: { ...file.framework, criteria } });
    const { scores } = analyseRound(draft, '2026-01-01');
    expect(totalOf(scores, 0, Q1).points).toBe(0);
    expect(totalOf(scores, 0, YEAR).points).toBe(2_500_000);
  });

  it('take a total below 0 only where the policy allows it', () => {
    const total = (policy: RoundFile['round']['policy'] = {}): NodeScore =>
      totalOf(score([tree(1), appraised('10.2', 5)], policy), 0, YEAR);
    expect(total().points).toBe(0);
    expect(total({ totalBelowZero: true }).points).toBe(-4_000_000);
    expect(total({ totalBelowZero: true, totalAboveMaximum: true }).points).toBe(-4_000_000);
  });

  it.each([
    [false, [0, 0, 0], [1, 1, 1]],
    [true, [-3, 0, -3], [2, 1, 2]],
  ])('rank by what is left of a total (below 0: %s)', (totalBelowZero, indices, ranks) => {
    const file = belowZero as RoundFile;
    const draft = draftFromFile({ ...file, round: { ...file.round, policy: { totalBelowZero } } });
    const { rankings } = analyseRound(draft, '2024-12-31');
    const rows = [...(rankings[0]?.[0]?.rows ?? [])].sort((left, right) => left.unit - right.unit);
    expect(rows.map(({ index }) => index)).toEqual(indices.map((index) => index * 1_000_000));
    expect(rows.map(({ rank }) => rank)).toEqual(ranks);
  });

  it('lift a total above the maximum only where the policy allows it', () => {
    const none = ['1.1.1', '1.1.2'].map((item) => appraised(item, 'KAD'));
    const entries = [...none, tree(29), appraised('2.1', 30), appraised('2.2', 20), appraised('9.1', 4)];
    const total = (policy: RoundFile['round']['policy'] = {}): NodeScore =>
      totalOf(analyseRound(allMayBeLeftOut(sectionDraft(entries, policy)), '2026-01-01').scores, 0, YEAR);
    expect(total()).toMatchObject({ points: 80_000_000, maximum: 80_000_000 });
    expect(total({ totalAboveMaximum: true }).points).toBe(83_000_000);
  });

  it('are never missing, whether empty, refused or not applicable', () => {
    const { entryFindings, scores } = analyseRound(
      sectionDraft([{ unit: 'XM01', item: '9.1', periods: { Q1: { points: 'KAD' } } }, late(-1)]),
      '2027-01-01',
    );
    expect(totalOf(scores, 0, YEAR)).toMatchObject({ points: 0, missing: 5 });
    const about = entryFindings.filter(({ item }) => /^(9|10)\b/u.test(item ?? ''));
    expect(about.map(({ code }) => code)).toEqual(['countUnreadable']);
  });

  it('stand beside a round without a survey', () => {
    const scores = score([tree(20), appraised('9.2', 1)], { surveyHeld: false });
    expect(totalOf(scores, 0, YEAR)).toMatchObject({ points: 21_000_000, maximum: 80_000_000 });
    expect(surveyOf(scores, 0, YEAR).maximum).toBe(0);
  });
});

describe('laws of bonus and penalty', () => {
  const everyTotal = (scores: Scores): number[] =>
    UNITS.flatMap((unit) => PERIODS.map((period) => totalOf(scores, unit, period).points));
  const withoutItems = (entries: readonly RoundFileEntry[], ...items: readonly string[]): RoundFileEntry[] =>
    entries.filter(({ item }) => !items.includes(item));

  it('the total is tree + capped bonus − capped penalty within its bounds; everything else is as without them', () => {
    fc.assert(
      fc.property(anySectionEntries, anyPolicy, (entries, policy) => {
        const scores = score(entries, policy);
        const bare = score(withoutItems(entries, '9.1', '9.2', '10.1', '10.2'), policy);
        for (const unit of UNITS) {
          for (const period of PERIODS) {
            const { points, maximum } = totalOf(scores, unit, period);
            const bonus = sectionScoreOf(scores, 'bonus', unit, period);
            const penalty = sectionScoreOf(scores, 'penalty', unit, period);
            expect([bonus.counted, penalty.counted]).toEqual([
              Math.min(bonus.given, 5_000_000),
              Math.min(penalty.given, 6_000_000),
            ]);
            const sum = treeOf(scores, unit, period).points + bonus.counted - penalty.counted;
            const ceiling = policy.totalAboveMaximum ? Infinity : maximum;
            const floor = policy.totalBelowZero ? -Infinity : 0;
            expect(points).toBe(Math.max(floor, Math.min(ceiling, sum)));
            expect(treeOf(scores, unit, period)).toEqual(totalOf(bare, unit, period));
          }
        }
        expect([scores.maximum, scores.missing, scores.surveyPoints]).toEqual([
          bare.maximum,
          bare.missing,
          bare.surveyPoints,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('a bonus never lowers a total, and a penalty never raises one', () => {
    fc.assert(
      fc.property(anySectionEntries, anyPolicy, (entries, policy) => {
        const all = everyTotal(score(entries, policy));
        everyTotal(score(withoutItems(entries, '9.1', '9.2'), policy)).forEach((total, at) =>
          expect(total).toBeLessThanOrEqual(all[at] ?? NaN),
        );
        everyTotal(score(withoutItems(entries, '10.1', '10.2'), policy)).forEach((total, at) =>
          expect(total).toBeGreaterThanOrEqual(all[at] ?? NaN),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('what another unit has outside the tree, and the order of the units, change nothing', () => {
    fc.assert(
      fc.property(anySectionEntries, anyOutside, (entries, others) => {
        const mine = entries.filter(({ unit }) => unit === 'XM01');
        const draft = sectionDraft([...mine, ...others.filter(({ unit }) => unit !== 'XM01')]);
        const turned = analyseRound({ ...draft, units: [...draft.units].reverse() }, '2026-01-01').scores;
        for (const period of PERIODS) {
          expect(totalOf(turned, 2, period)).toEqual(totalOf(score(mine), 0, period));
        }
      }),
      { numRuns: 40 },
    );
  });
});
