import fc from 'fast-check';
import { flawsOf } from '../../../src/core/rules/registry';
import type { SurveyWeightedRule } from '../../../src/core/rules/surveyWeighted';
import { awardOf, points, readBack, reasonOf, ruleOf } from '../support/rules';

const NAME = 'Khảo sát có trọng số';
/** Falling weights from 100 % on, as questionnaires have them. */
const weighted = fc
  .record({
    below: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 11 }),
    decimals: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ below, decimals }): SurveyWeightedRule => {
    const shares = [1000, ...below].sort((left, right) => right - left);
    const answers = shares.map((share, at) => ({ label: `Phương án ${at + 1}`, share: points(share / 10) }));
    return { kind: 'surveyWeighted', answers, decimals };
  });

describe('weighted answers of a survey', () => {
  const satisfaction = ruleOf(NAME, 'Rất hài lòng: 100 %; Hài lòng: 60 %; Bình thường: 20 %; Không: 0 %');

  it.each([
    ['12; 30; 5; 3', 6.2],
    ['7;0;0;0', 10],
    ['0; 0; 0; 7', 0],
    ['1; 1; 1; 0', 6],
    ['9999999; 0; 0; 9999999', 5],
  ])('weighs %s', (data, expected) => {
    expect(awardOf(satisfaction, 10, data)).toBe(expected);
  });

  it.each([
    '12; 30; 5',
    '12; 30; 5; 3; 1',
    '12; 30; -5; 3',
    '12, 30, 5, 3',
    '1; 2,5; 3',
    '12; ; 5; 3',
    'nhiều',
    12,
  ])('refuses %j', (data) => {
    expect(awardOf(satisfaction, 10, data)).toBe('answersUnreadable');
  });

  it('says that nobody answered', () => {
    expect(awardOf(satisfaction, 10, '0; 0; 0; 0')).toBe('answersNone');
  });

  it.each([
    ['', 'empty'],
    ['Hài lòng', 'notAStatement'],
    ['Hài lòng: -1 %', 'notAnAmount'],
    [Array.from({ length: 13 }, (_, at) => `Mức ${at}: 1 %`).join('\n'), 'tooManyLines'],
  ])('says why it cannot read %j', (parameters, reason) => {
    expect(reasonOf(NAME, parameters)).toBe(reason);
  });

  it('reports answers that stand twice and a best answer that is not 100 %', () => {
    expect(flawsOf(ruleOf(NAME, 'Có: 100 %; có: 0 %'), points(2))).toEqual([
      { code: 'levelTwice', label: 'có' },
    ]);
    expect(flawsOf(ruleOf(NAME, 'Có: 80 %; Không: 0 %'), points(2))).toEqual([
      { code: 'ruleBelowMaximum', reaches: points(1.6) },
    ]);
    expect(flawsOf(ruleOf(NAME, 'Có: 110 %'), points(2))[0]?.code).toBe('ruleAboveMaximum');
  });

  it('is bounded, and never gives less where one person chooses a better answer', () => {
    const counts = fc.array(fc.nat(300), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(weighted, counts, fc.nat(), fc.integer({ min: 1, max: 9999 }), (rule, some, at, cents) => {
        const size = rule.answers.length;
        const from = 1 + (at % (size - 1));
        const before = some.slice(0, size).map((count, index) => (index === from ? count + 1 : count));
        const after = before.map((count, index) =>
          index === from ? count - 1 : index === from - 1 ? count + 1 : count,
        );
        const given = [before, after].map((each) => Number(awardOf(rule, cents / 100, each.join('; '))));
        expect(given[1]).toBeGreaterThanOrEqual(given[0] ?? Number.NaN);
        expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...given)).toBeLessThanOrEqual(cents / 100);
        expect(flawsOf(rule, points(cents / 100))).toEqual([]);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(weighted, (rule) => expect(readBack(rule)).toEqual(rule)));
  });
});
