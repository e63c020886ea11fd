import fc from 'fast-check';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { scoreAt, surveyOf, totalOf } from '../../../src/core/scoring/scores';
import { smallDraft, smallFile } from '../support/sampleDraft';

const score = (entries: RoundFileEntry[]): ReturnType<typeof analyseRound>['scores'] =>
  analyseRound(smallDraft(entries), '2026-01-01').scores;

const Q1 = 0;
const YEAR = 1;

describe('scoring', () => {
  it('counts only items that are due by the end of the period', () => {
    const scores = score([{ unit: 'XM01', item: '2.1', periods: { Q1: { data: '9/10' } } }]);
    expect(totalOf(scores, 0, Q1)).toEqual({ points: 0, maximum: 40_000_000, missing: 2 });
    expect(totalOf(scores, 0, YEAR)).toEqual({ points: 27_000_000, maximum: 100_000_000, missing: 4 });
  });

  it('lets a self-score stand until a later period replaces it', () => {
    const item = { unit: 'XM01', item: '1.2' };
    expect(totalOf(score([{ ...item, periods: { Q1: { points: 10 } } }]), 0, YEAR).points).toBe(10_000_000);
    const replaced = score([{ ...item, periods: { Q1: { points: 10 }, NAM: { points: 0 } } }]);
    expect(totalOf(replaced, 0, YEAR).points).toBe(0);
  });

  it('takes the last given stage in the year, and only there', () => {
    const entry = { unit: 'XM01', item: '1.2', periods: { Q1: { points: 10 } }, appraisal1: 8, council: 9 };
    expect(totalOf(score([entry]), 0, YEAR).points).toBe(9_000_000);
    expect(totalOf(score([entry]), 0, Q1).points).toBe(10_000_000);
  });

  it('takes what is not applicable out of the maximum, visibly', () => {
    const scores = score([{ unit: 'XM01', item: '1.2', periods: { Q1: { points: 'KAD' } } }]);
    expect(totalOf(scores, 0, YEAR)).toMatchObject({ maximum: 70_000_000, missing: 4 });
  });

  it('leaves a missing item in the maximum and counts it', () => {
    expect(totalOf(score([]), 0, YEAR)).toEqual({ points: 0, maximum: 100_000_000, missing: 5 });
  });

  it('counts the rest for 100 % where no survey was held', () => {
    const { round } = smallFile();
    const entries = [{ unit: 'XM01', item: '2.2', survey: 17.5 }];
    const draft = smallDraft(entries, { round: { ...round, policy: { surveyHeld: false } } });
    const { scores, entryFindings } = analyseRound(draft, '2026-01-01');
    expect(totalOf(scores, 0, YEAR)).toMatchObject({ points: 0, maximum: 80_000_000, missing: 4 });
    expect(surveyOf(scores, 0, YEAR).maximum).toBe(0);
    expect(entryFindings.filter(({ item }) => item === '2.2')).toMatchObject([
      { code: 'surveyNotHeld', unit: 'XM01', place: { column: 'survey' } },
    ]);
  });

  it('keeps the points of the survey apart', () => {
    const scores = score([{ unit: 'XM01', item: '2.2', survey: 17.5 }]);
    expect(surveyOf(scores, 0, YEAR)).toMatchObject({ points: 17_500_000, maximum: 20_000_000 });
  });

  it('sums fields to the total exactly, for any entries', () => {
    const tenths = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(tenths, fc.integer({ min: 1, max: 97 }), tenths, (direct, done, survey) => {
        const scores = score([
          { unit: 'XM02', item: '1.2', periods: { Q1: { points: direct / 10 } } },
          { unit: 'XM02', item: '2.1', periods: { NAM: { data: `${done}/97` } } },
          { unit: 'XM02', item: '2.2', survey: (survey % 200) / 10 },
        ]);
        const fields = scores.innerNodes.flatMap((node, slot) => (node === 0 || node === 5 ? [slot] : []));
        const sum = fields.reduce((total, slot) => total + scoreAt(scores, 1, YEAR, slot).points, 0);
        expect(sum).toBe(totalOf(scores, 1, YEAR).points);
      }),
    );
  });
});
