import fc from 'fast-check';
import { copyEntryColumns } from '../../../src/core/entries/entryColumns';
import { enterStage } from '../../../src/core/entries/enterValue';
import { pointsFromMicro } from '../../../src/core/points/points';
import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { scoreRound } from '../../../src/core/scoring/score';
import { totalOf } from '../../../src/core/scoring/scores';
import { planTarget } from '../../../src/core/targets/planTarget';
import type { Target, TargetPlan } from '../../../src/core/targets/targets';
import { anyPolicy, anySectionEntries, sectionDraft } from '../support/sectionDraft';

const YEAR = 1;
const OPEN = '2026-01-01';
const index = (percent: number): Target => ({ kind: 'index', index: pointsFromMicro(percent * 1_000_000) });
const given = (item: string, points: number): RoundFileEntry => ({ unit: 'XM01', item, appraisal1: points });

function plan(analysis: RoundAnalysis, unit: number, target: Target): TargetPlan {
  return planTarget(analysis, unit, YEAR, target);
}

describe('the plan for a target beside bonus and penalty', () => {
  const planFor = (entries: readonly RoundFileEntry[], percent: number): TargetPlan =>
    plan(analyseRound(sectionDraft(entries), OPEN), 0, index(percent));

  it('has no bonus in it, and counts what was given', () => {
    const result = planFor([given('9.1', 4)], 14);
    expect(result).toMatchObject({ kind: 'reachable', points: 4_000_000, gain: 10_000_000 });
    expect(result.kind === 'reachable' && result.reachable.map(({ code }) => code)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.2',
      '2.1',
      '2.2',
    ]);
  });

  it('makes up first for a penalty that the floor of 0 hides', () => {
    // 10 points of one item would leave 5 after the penalty.
    expect(planFor([given('10.2', 5)], 8)).toMatchObject({ kind: 'reachable', points: 0, gain: 20_000_000 });
  });

  it('begins below 0 where a total may be there', () => {
    const analysis = analyseRound(sectionDraft([given('10.2', 5)], { totalBelowZero: true }), OPEN);
    expect(plan(analysis, 0, index(8))).toMatchObject({ points: -5_000_000, gain: 20_000_000 });
    expect(plan(analysis, 0, index(0))).toMatchObject({ kind: 'reachable', required: -4_999 });
    expect(plan(analysis, 0, { kind: 'rank', rank: 3 })).toMatchObject({
      kind: 'alreadyThere',
      required: -5_000_000,
    });
  });

  it('knows that nothing lifts a total above its maximum', () => {
    const all = [
      given('1.1.1', 10),
      given('1.1.2', 10),
      given('1.2', 30),
      given('2.1', 30),
      given('2.2', 18),
    ];
    expect(planFor([...all, given('9.1', 4)], 100)).toMatchObject({ kind: 'alreadyThere' });
    expect(planFor([...all, given('9.1', 1)], 101)).toMatchObject({
      kind: 'notReachable',
      shortfall: 995_000,
    });
  });

  it('gets there, whatever was given outside the tree', () => {
    fc.assert(
      fc.property(
        anySectionEntries,
        anyPolicy,
        fc.integer({ min: 1, max: 104 }),
        (entries, policy, percent) => {
          const analysis = analyseRound(sectionDraft(entries, policy), OPEN);
          const { round, entries: reading } = analysis;
          const result = plan(analysis, 0, index(percent));
          if (result.kind !== 'reachable' && result.kind !== 'notReachable') {
            return;
          }
          const items = result.kind === 'reachable' ? result.items : result.reachable;
          const columns = copyEntryColumns(reading.columns);
          items.forEach(({ item, maximum }) => enterStage(columns, 2, item, maximum));
          const { points } = totalOf(scoreRound(round.framework, columns, round.settings.policy), 0, YEAR);
          if (result.kind === 'reachable') {
            expect(points).toBeGreaterThanOrEqual(result.required);
          } else {
            expect(points + result.shortfall).toBe(result.required);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
