import fc from 'fast-check';
import { trackOnTime, type TargetRate } from '../../../src/core/progress/onTime';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import type { RoundDraft } from '../../../src/core/round/draft';
import { smallDraft } from '../support/sampleDraft';

/** The small round in which item 2.1 (files settled on time) names a target. */
function draftWith(parameters: string, entries: readonly RoundFileEntry[]): RoundDraft {
  const draft = smallDraft(entries);
  const criteria = draft.criteria.map((row) =>
    row.code === '2.1' ? { ...row, parameters, notApplicableAllowed: 'x', noCaseFullPoints: 'x' } : row,
  );
  return { ...draft, criteria };
}

function ratesOf(
  periods: RoundFileEntry['periods'],
  parameters = 'sàn 80 %; mục tiêu 95 %',
): (TargetRate | undefined)[] {
  const entries = periods ? [{ unit: 'XM01', item: '2.1', periods }] : [];
  const { onTime } = analyseRound(draftWith(parameters, entries), '2027-01-01');
  return onTime.rates.map((units) => units[0]?.[0]);
}

const met = (rate: TargetRate | undefined): boolean | undefined => rate?.isMet;

describe('the ratio on time', () => {
  it('is the declared fraction, exact, and is compared with the target', () => {
    expect(ratesOf({ NAM: { data: '95/100' } })[1]).toEqual({
      rate: { numerator: 95_000_000, denominator: 100_000_000 },
      isMet: true,
    });
    expect(ratesOf({ NAM: { data: '94,999999 %' } }).map(met)).toEqual([undefined, false]);
    expect(ratesOf({ NAM: { data: '3/4' } }, 'mục tiêu 75 %').map(met)).toEqual([undefined, true]);
  });

  it('is the last one given until the end of the period', () => {
    expect(ratesOf({ Q1: { data: '96/100' } }).map(met)).toEqual([true, true]);
    expect(ratesOf({ Q1: { data: '96/100' }, NAM: { data: '90/100' } }).map(met)).toEqual([true, false]);
  });

  it('is unknown, never missed, where nothing was declared or nothing that is a ratio', () => {
    for (const entry of [undefined, { NAM: { data: 'nhiều' } }, { NAM: { points: 30 } }] as const) {
      expect(ratesOf(entry)).toEqual([{}, {}]);
    }
    expect(ratesOf({ NAM: { data: 'KPS' } })).toEqual([{}, {}]);
    expect(ratesOf({ Q1: { data: '96/100' }, NAM: { points: 'KAD' } }).map(met)).toEqual([true, undefined]);
  });

  it('is of each unit by itself, under a rule of bands too', () => {
    const bands = '≥ 90 %: 30; < 90 %: 0; mục tiêu 90 %';
    const draft = draftWith(bands, [
      { unit: 'XM03', item: '2.1', periods: { Q1: { data: '8/10' } } },
      { unit: 'XM02', item: '2.1', periods: { Q1: { data: '9/10' } } },
    ]);
    const criteria = draft.criteria.map((row) =>
      row.code === '2.1' ? { ...row, rule: 'Khoảng tỷ lệ' } : row,
    );
    const { onTime } = analyseRound({ ...draft, criteria }, '2027-01-01');
    expect(onTime.rates[0]).toStrictEqual([
      [{}],
      [{ rate: { numerator: 9_000_000, denominator: 10_000_000 }, isMet: true }],
      [{ rate: { numerator: 8_000_000, denominator: 10_000_000 }, isMet: false }],
    ]);
  });

  it('is none once the item was declared not to apply', () => {
    expect(ratesOf({ Q1: { data: '96/100' }, NAM: { points: 'KAD' } })[1]).toStrictEqual({});
  });

  it('is asked of no unit where the survey decides', () => {
    const draft = draftWith('mục tiêu', []);
    const criteria = draft.criteria.map((row) =>
      row.code === '2.1' ? { ...row, source: 'Điều tra XHH' } : row,
    );
    expect(analyseRound({ ...draft, criteria }, '2027-01-01').onTime.items).toEqual([]);
  });

  it('is of no interest where no rule names a target', () => {
    const { onTime } = analyseRound(smallDraft(), '2027-01-01');
    expect(onTime.items).toEqual([]);
  });

  it('names its item, and takes 95 % where the rule says no percentage', () => {
    const { onTime } = analyseRound(draftWith('mục tiêu', []), '2027-01-01');
    expect(onTime.items).toEqual([{ item: 3, code: '2.1', name: 'Hồ sơ đúng hạn', target: 95_000_000 }]);
  });

  it('meets a target exactly where numerator × 100 reaches target × denominator, before any rounding', () => {
    const count = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 100 }), (numerator, denominator, target) => {
        const draft = draftWith(`mục tiêu ${target} %`, [
          { unit: 'XM01', item: '2.1', periods: { NAM: { data: `${numerator}/${denominator}` } } },
        ]);
        const { round, entries } = analyseRound(draft, '2027-01-01');
        const rate = trackOnTime(round, entries, draft.scores).rates[1]?.[0]?.[0];
        expect(rate?.isMet).toBe(numerator * 100 >= target * denominator);
      }),
      { numRuns: 60 },
    );
  });
});
