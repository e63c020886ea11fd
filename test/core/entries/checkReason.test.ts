import fc from 'fast-check';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { USUAL_STAGES } from '../../../src/core/setup/stage';
import { smallDraft } from '../support/sampleDraft';

/** "stage old → new" for every change without a reason. */
function missing(entry: Omit<RoundFileEntry, 'unit' | 'item'>, item = '1.2'): string[] {
  const { entryFindings } = analyseRound(smallDraft([{ unit: 'XM01', item, ...entry }]), '2026-01-01');
  const text = (value: unknown): string =>
    typeof value === 'string' ? value : String((value as { points: number }).points / 1_000_000);
  return entryFindings
    .filter(({ code }) => code === 'reasonMissing')
    .map(({ place, parameters }) => {
      expect([place.table, place.row]).toEqual(['scores', 0]);
      const stage = USUAL_STAGES.find(({ name }) => name === parameters['stage'])?.code ?? '';
      expect(place.column).toBe(`stage.${stage}`);
      return `${stage} ${text(parameters['old'])} → ${text(parameters['new'])}`;
    });
}

const self = { Q1: { points: 20 } } as const;

describe('a change after the self-score', () => {
  it('needs a reason at every stage that gives something else than stood before it', () => {
    expect(missing({ periods: self, appraisal1: 15, appraisal2: 18, council: 18 })).toEqual([
      'TD1 20 → 15',
      'TD2 15 → 18',
    ]);
    expect(missing({ periods: self, council: '19,5' })).toEqual(['HD 20 → 19.5']);
  });

  it('is any difference: to 0, to not applicable and back', () => {
    expect(missing({ periods: self, appraisal1: 0 })).toEqual(['TD1 20 → 0']);
    expect(missing({ periods: self, appraisal1: 'KAD', council: 20 })).toEqual([
      'TD1 20 → KAD',
      'HD KAD → 20',
    ]);
  });

  it('stands against the self-score of the last period that has one', () => {
    const periods = { Q1: { points: 20 }, NAM: { points: 25 } };
    expect(missing({ periods, appraisal1: 25 })).toEqual([]);
    expect(missing({ periods, appraisal1: 20 })).toEqual(['TD1 25 → 20']);
  });

  it('is none where the unit gave nothing, and where a stage cannot be read', () => {
    expect(missing({ appraisal1: 15 })).toEqual([]);
    expect(missing({ appraisal1: 15, appraisal2: 16 })).toEqual(['TD2 15 → 16']);
    expect(missing({ periods: self, appraisal1: 'nhiều' })).toEqual([]);
  });

  it('is not measured by what the next item has', () => {
    const draft = smallDraft([
      { unit: 'XM01', item: '1.2', appraisal1: 15 },
      { unit: 'XM01', item: '2.1', periods: { Q1: { data: '9/10' }, NAM: { data: '97/97' } } },
    ]);
    expect(analyseRound(draft, '2026-01-01').entryFindings.map(({ code }) => code)).not.toContain(
      'reasonMissing',
    );
  });

  it('of survey points is one as well', () => {
    expect(missing({ survey: 12 }, '2.2')).toEqual([]);
    expect(missing({ survey: 12, council: 13 }, '2.2')).toEqual(['HD 12 → 13']);
  });

  it('is given its reason by one text for all stages; spaces are none', () => {
    const stages = { periods: self, appraisal1: 15, council: 18 };
    expect(missing({ ...stages, reason: 'Thiếu minh chứng' })).toEqual([]);
    expect(missing({ ...stages, reason: '  ' })).toHaveLength(2);
  });

  it('is reported as often as neighbouring values differ', () => {
    const amount = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount), ([own, appraisal1, appraisal2, council]) => {
        const differ = [own !== appraisal1, appraisal1 !== appraisal2, appraisal2 !== council];
        expect(missing({ periods: { Q1: { points: own } }, appraisal1, appraisal2, council })).toHaveLength(
          differ.filter(Boolean).length,
        );
      }),
      { numRuns: 40 },
    );
  });
});
