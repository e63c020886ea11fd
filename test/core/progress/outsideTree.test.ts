import fc from 'fast-check';
import { lossesByUnit } from '../../../src/core/losses/sumLosses';
import { traceLosses } from '../../../src/core/losses/traceLosses';
import type { UnitProgress } from '../../../src/core/progress/progress';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { netOf, totalOf } from '../../../src/core/scoring/scores';
import { anyDate } from '../support/anyEntries';
import { anyPolicy, anySectionEntries, sectionDraft } from '../support/sectionDraft';

const YEAR = 1;
const given = (item: string, points: number): RoundFileEntry => ({ unit: 'XM01', item, appraisal1: points });

function progress(
  entries: readonly RoundFileEntry[],
  policy: RoundFile['round']['policy'] = {},
): UnitProgress | undefined {
  return analyseRound(sectionDraft(entries, policy), '2027-01-01').progress[YEAR]?.units[0];
}
const everything = ['1.1.1', '1.1.2']
  .map((item) => given(item, 10))
  .concat(given('2.1', 30), given('2.2', 20));

describe('progress with bonus and penalty', () => {
  it('takes a penalty for lost, and lets a bonus make up for what was lost', () => {
    expect(progress([...everything, given('1.2', 20), given('10.2', 3)])).toMatchObject({
      certain: 87_000_000,
      lost: 13_000_000,
      surplus: 0,
    });
    expect(progress([...everything, given('1.2', 20), given('9.1', 4)])).toMatchObject({
      certain: 94_000_000,
      lost: 6_000_000,
    });
  });

  it('has a surplus only where a total may pass its maximum', () => {
    const above = [...everything, given('1.2', 29), given('9.1', 4)];
    expect(progress(above)).toMatchObject({ certain: 100_000_000, lost: 0, surplus: 0 });
    expect(progress(above, { totalAboveMaximum: true })).toMatchObject({
      certain: 103_000_000,
      lost: 0,
      surplus: 3_000_000,
    });
  });

  it('does not count on a bonus that nobody claimed', () => {
    const { progress: periods } = analyseRound(sectionDraft([]), '2026-01-01');
    expect(periods[YEAR]?.units[0]).toMatchObject({ reachable: 100_000_000, missing: 5 });
  });

  it('adds up to the maximum and its surplus, ends where scoring does, and is what items lost less the net', () => {
    fc.assert(
      fc.property(anySectionEntries, anyPolicy, anyDate, (entries, policy, asOf) => {
        const analysis = analyseRound(sectionDraft(entries, policy), asOf);
        const losses = lossesByUnit(traceLosses(analysis.round, analysis.entries, YEAR, asOf));
        for (const each of analysis.progress[YEAR]?.units ?? []) {
          const { unit, certain, reachable, lost, maximum, surplus } = each;
          expect(certain + reachable + lost).toBe(maximum + surplus);
          expect(policy.totalAboveMaximum ? 0 : surplus).toBe(0);
          expect(certain).toBe(totalOf(analysis.scores, unit, YEAR).points);
          const net = netOf(analysis.scores, unit, YEAR);
          const onItems = losses[unit]?.lost ?? NaN;
          const most = policy.totalBelowZero ? Infinity : maximum;
          expect(lost).toBe(Math.min(most, Math.max(0, onItems - net)));
          expect(each.lostByMissing).toBe(losses[unit]?.lostByMissing);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('bounds the rank that there is by the ranks that are possible', () => {
    fc.assert(
      fc.property(anySectionEntries, anyPolicy, (entries, policy) => {
        const { rankings, progress: periods } = analyseRound(sectionDraft(entries, policy), '2027-01-01');
        for (const { unit, rank } of rankings[YEAR]?.flatMap(({ rows }) => rows) ?? []) {
          const { bestRank, worstRank } = periods[YEAR]?.units[unit] ?? {};
          expect(rank ?? 0).toBeGreaterThanOrEqual(bestRank ?? 0);
          expect(rank ?? 0).toBeLessThanOrEqual(worstRank ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
