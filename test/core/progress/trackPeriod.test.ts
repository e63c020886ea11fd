import fc from 'fast-check';
import type { UnitProgress } from '../../../src/core/progress/progress';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { allMayBeLeftOut } from '../support/leftOut';
import { smallDraft, smallFile } from '../support/sampleDraft';

const Q1 = 0;
const YEAR = 1;

function track(entries: RoundFileEntry[], period: number, asOf: string): readonly UnitProgress[] {
  return analyseRound(smallDraft(entries), asOf).progress[period]?.units ?? [];
}
const first = (...call: Parameters<typeof track>): UnitProgress | undefined => track(...call)[0];
const inMillions = (progress: UnitProgress | undefined): number[] =>
  [progress?.certain, progress?.reachable, progress?.lost].map((value) => (value ?? 0) / 1_000_000);

const planLate: RoundFileEntry = {
  unit: 'XM01',
  item: '1.1.1',
  evidence: 'x',
  periods: { Q1: { data: 'Chậm' } },
};

describe('progress', () => {
  it('keeps items that are not yet due reachable', () => {
    expect(inMillions(first([planLate], Q1, '2026-03-01'))).toEqual([5, 90, 5]);
  });

  it('counts an empty due item as lost only after the deadline, and keeps that part apart', () => {
    const closed = first([planLate], Q1, '2026-04-06');
    expect(inMillions(closed)).toEqual([5, 60, 35]);
    expect(closed).toMatchObject({ lostByMissing: 30_000_000, missing: 1, formMissing: false });
  });

  it('says when a unit sent no form at all', () => {
    expect(first([], Q1, '2026-04-06')).toMatchObject({ formMissing: true, lostByMissing: 40_000_000 });
    expect(first([], Q1, '2026-04-05')).toMatchObject({ formMissing: false, lost: 0 });
  });

  it('misses the form of a unit that sent another one, and not that of a neighbour', () => {
    const late: RoundFileEntry = { unit: 'XM02', item: '2.1', periods: { NAM: { data: '9/10' } } };
    const forms = (period: number): unknown[] =>
      track([planLate, late], period, '2027-01-01').map(({ formMissing }) => formMissing);
    expect(forms(Q1)).toEqual([false, true, true]);
    expect(forms(YEAR)).toEqual([true, false, true]);
  });

  it('misses no form in which nothing of the unit falls due', () => {
    const none = (item: string): RoundFileEntry => ({ unit: 'XM02', item, appraisal1: 'KAD' });
    const declared = [none('1.1.2'), none('2.1')];
    const draft = allMayBeLeftOut(smallDraft(declared));
    const units = analyseRound(draft, '2027-01-01').progress[YEAR]?.units ?? [];
    expect(units.map(({ formMissing }) => formMissing)).toEqual([true, false, true]);
  });

  it('asks no unit for the points of a survey', () => {
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) =>
      row.due === 'NAM' && row.source === 'self' ? { ...row, due: 'Q1' } : row,
    );
    const draft = smallDraft([planLate], { framework: { ...framework, criteria } });
    const [unit] = analyseRound(draft, '2027-01-01').progress[YEAR]?.units ?? [];
    expect(unit).toMatchObject({ formMissing: false, missing: 4 });
  });

  it('gives points back that a later period still brings', () => {
    const late: RoundFileEntry = { unit: 'XM01', item: '1.2', periods: { NAM: { points: 30 } } };
    expect(first([late], YEAR, '2026-06-01')?.certain).toBe(30_000_000);
  });

  it('leaves out what does not apply', () => {
    const none: RoundFileEntry = { unit: 'XM01', item: '1.2', periods: { Q1: { points: 'KAD' } } };
    expect(first([none], YEAR, '2026-01-01')?.maximum).toBe(70_000_000);
  });

  it('bounds the rank by what is certain and what can still be reached', () => {
    const [leader, second] = track(
      [
        { unit: 'XM01', item: '1.2', appraisal1: 30 },
        { unit: 'XM02', item: '1.2', appraisal1: 10 },
        { unit: 'XM03', item: '1.2', appraisal1: 10 },
      ],
      YEAR,
      '2027-01-01',
    );
    expect(leader).toMatchObject({ bestRank: 1, worstRank: 1 });
    expect(second).toMatchObject({ bestRank: 2, worstRank: 2 });
  });

  it('always adds up to the applicable maximum', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 300 }).map((value) => value / 10));
    fc.assert(
      fc.property(
        amount,
        fc.boolean(),
        fc.constantFrom('2026-01-01', '2026-05-01', '2027-01-01'),
        (points, none, asOf) => {
          const entry: RoundFileEntry = {
            unit: 'XM01',
            item: '1.2',
            periods: { Q1: { points: none ? 'KAD' : points } },
          };
          for (const period of [Q1, YEAR]) {
            const [certain = 0, reachable = 0, lost = 0] = inMillions(first([entry], period, asOf));
            expect(Math.round((certain + reachable + lost) * 10)).toBe(none ? 700 : 1000);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
