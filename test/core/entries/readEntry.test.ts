import type { CellInput } from '../../../src/core/cells/cell';
import { MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { scoredItems } from '../../../src/core/entries/readEntries';
import type { ScoredItem } from '../../../src/core/entries/readData';
import { readEntry } from '../../../src/core/entries/readEntry';
import { buildRound } from '../../../src/core/round/build';
import { smallDraft } from '../support/sampleDraft';

const items = scoredItems(buildRound(smallDraft()).round);
const item = (code: string): ScoredItem => {
  const found = items.find((each) => each.code === code);
  if (!found) throw new RangeError(code);
  return found;
};
const LEVELS = item('1.1.1');
const BANDS = item('1.1.2');
/** 0 to 30 in steps of 0.1; may be not applicable. */
const DIRECT = item('1.2');
const RATIO = item('2.1');
const SURVEY = item('2.2');

const read = (scored: ScoredItem, data: CellInput, points: CellInput = null) =>
  readEntry(scored, { data, points });
const points = (amount: number) => ({ points: amount * 1_000_000 });

describe('an entry of points', () => {
  it.each<readonly [string, CellInput, number]>([
    ['zero', 0, 0],
    ['the maximum', 30, 30_000_000],
    ['a step', 0.1, 100_000],
  ])('counts %s as it stands', (_what, cell, value) => {
    expect(read(DIRECT, null, cell)).toStrictEqual({ value, problems: [] });
  });

  it('is missing, not zero, where nothing stands', () => {
    expect(read(DIRECT, null)).toStrictEqual({ value: MISSING, problems: [] });
    expect(read(DIRECT, '  ', '')).toStrictEqual({ value: MISSING, problems: [] });
  });

  it('counts a number typed as text, and says which', () => {
    expect(read(DIRECT, null, ' 8,5 ')).toStrictEqual({
      value: 8_500_000,
      problems: [{ code: 'textNumber', column: 'points', parameters: { text: '8,5', points: points(8.5) } }],
    });
  });

  it.each<readonly [string, CellInput, object]>([
    ['above the maximum', 30.1, { code: 'aboveMaximum', points: points(30.1), maximum: points(30) }],
    ['below zero', -0.1, { code: 'negative', points: points(-0.1), maximum: points(30) }],
    ['off the step', 0.25, { code: 'offStep', points: points(0.25), step: points(0.1) }],
    ['a word', 'nhiều', { code: 'notANumber', text: 'nhiều' }],
    ['an error', { error: '#N/A' }, { code: 'cellError', text: '#N/A' }],
    ['a number beyond all exactness', 1e300, { code: 'amountTooLarge', text: { number: 1e300 } }],
  ])('is refused and missing %s', (_what, cell, { code, ...parameters }: object & { code?: string }) => {
    expect(read(DIRECT, null, cell)).toStrictEqual({
      value: MISSING,
      problems: [{ code, column: 'points', parameters }],
    });
  });

  it('passes data by where the rule needs none', () => {
    expect(read(DIRECT, 'ghi chú', 3)).toStrictEqual({ value: 3_000_000, problems: [] });
    expect(read(DIRECT, 'ghi chú')).toStrictEqual({ value: MISSING, problems: [] });
  });

  it('is not applicable only where the item may be', () => {
    expect(read(DIRECT, null, 'KAD')).toStrictEqual({ value: NOT_APPLICABLE, problems: [] });
    expect(read(RATIO, '3/4', 'KAD')).toStrictEqual({
      value: MISSING,
      problems: [{ code: 'notApplicableNotAllowed', column: 'points' }],
    });
  });

  it('is nobody’s where units do not score the item', () => {
    expect(read(SURVEY, null, 20)).toStrictEqual({
      value: MISSING,
      problems: [{ code: 'notSelfScored', column: 'points' }],
    });
    expect(read(SURVEY, null)).toStrictEqual({ value: MISSING, problems: [] });
  });
});

describe('an entry of data', () => {
  it('gives the points of the rule', () => {
    expect(read(LEVELS, 'Chậm')).toStrictEqual({ value: 5_000_000, problems: [] });
    expect(read(BANDS, '95/100')).toStrictEqual({ value: 10_000_000, problems: [] });
    expect(read(RATIO, '97/97')).toStrictEqual({ value: 30_000_000, problems: [] });
  });

  it.each<readonly [string, ScoredItem, CellInput, string, unknown]>([
    ['a level that is not there', LEVELS, 'Rất nhanh', 'levelUnknown', 'Rất nhanh'],
    ['a number for a level', LEVELS, 5, 'levelUnknown', { number: 5 }],
    ['a number for a ratio', BANDS, 45_000, 'ratioUnreadable', { number: 45_000 }],
    ['a figure below zero', BANDS, '-3/10', 'dataNegative', '-3/10'],
    ['nothing to divide by', BANDS, '3/0', 'denominatorZero', '3/0'],
    ['an error', BANDS, { error: '#DIV/0!' }, 'cellError', '#DIV/0!'],
  ])('is refused and missing for %s', (_what, scored, cell, code, text) => {
    expect(read(scored, cell)).toStrictEqual({
      value: MISSING,
      problems: [{ code, column: 'data', parameters: { text } }],
    });
  });

  it('is refused and missing where it says that there was no case and that gives nothing', () => {
    expect(read(BANDS, 'KPS')).toStrictEqual({
      value: MISSING,
      problems: [{ code: 'noCaseNotAllowed', column: 'data' }],
    });
  });

  it('counts more done than there was, and asks', () => {
    expect(read(BANDS, '11/10')).toStrictEqual({
      value: 10_000_000,
      problems: [{ code: 'numeratorAboveDenominator', column: 'data', parameters: { text: '11/10' } }],
    });
    expect(read(BANDS, '10/10').problems).toStrictEqual([]);
  });

  it('agrees with the points beside it, or both are refused', () => {
    expect(read(BANDS, '95/100', 10)).toStrictEqual({ value: 10_000_000, problems: [] });
    expect(read(BANDS, '95/100', '10').problems).toStrictEqual([
      { code: 'textNumber', column: 'points', parameters: { text: '10', points: points(10) } },
    ]);
    const differ = {
      code: 'pointsDifferFromData',
      column: 'points',
      parameters: { points: points(5), computed: points(10) },
    };
    expect(read(BANDS, '95/100', 5)).toStrictEqual({ value: MISSING, problems: [differ] });
    expect(read(BANDS, '11/10', 5).problems.map(({ code }) => code)).toStrictEqual([
      'pointsDifferFromData',
      'numeratorAboveDenominator',
    ]);
  });

  it('is not believed beside points that cannot be', () => {
    expect(read(BANDS, '95/100', 11)).toStrictEqual({
      value: MISSING,
      problems: [
        {
          code: 'aboveMaximum',
          column: 'points',
          parameters: { points: points(11), maximum: points(10) },
        },
      ],
    });
  });

  it('names both where data and points are wrong', () => {
    expect(read(BANDS, '3/0', 11).problems.map(({ code, column }) => [code, column])).toStrictEqual([
      ['denominatorZero', 'data'],
      ['aboveMaximum', 'points'],
    ]);
    expect(read(BANDS, '3/0', 5).problems.map(({ code }) => code)).toStrictEqual(['denominatorZero']);
  });

  it('is missed where points that the rule can give stand without it', () => {
    expect(read(BANDS, null, 5)).toStrictEqual({
      value: 5_000_000,
      problems: [{ code: 'dataMissing', column: 'data' }],
    });
    expect(read(BANDS, null, '5').problems.map(({ code }) => code)).toStrictEqual([
      'textNumber',
      'dataMissing',
    ]);
    expect(read(BANDS, null, 7)).toStrictEqual({
      value: MISSING,
      problems: [{ code: 'pointsNotALevel', column: 'points', parameters: { points: points(7) } }],
    });
  });
});
