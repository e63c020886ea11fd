import { canAward, flawsOf, writeRule } from '../../../src/core/rules/registry';
import type { RuleFlaw } from '../../../src/core/rules/rule.types';
import { awardOf, points, reasonOf, ruleOf } from '../support/rules';

const RATIO = 'Khoảng tỷ lệ';
const NUMBER = 'Khoảng số';

/** The condition of a band as the rule is written back. */
const rewritten = (name: string, condition: string): string =>
  writeRule(ruleOf(name, `${condition}: 1`)).parameters;

describe('the condition of a band', () => {
  it.each([
    ['từ 70% đến dưới 90%', '≥ 70 % và < 90 %'],
    ['trên 70% đến dưới 90%', '> 70 % và < 90 %'],
    ['từ 70%\u00a0 đến  dưới 90%', '≥ 70 % và < 90 %'],
    ['trên 70% và dưới 90%', '> 70 % và < 90 %'],
    ['trên 70% đến 90%', '> 70 % và ≤ 90 %'],
    ['Từ 70% đến 90%', '70 % – 90 %'],
    ['TỪ  70 %  ĐẾN  90 %', '70 % – 90 %'],
    ['từ 70% đến 90%'.normalize('NFD'), '70 % – 90 %'],
    ['từ 80% trở lên', '≥ 80 %'],
    ['từ 50% trở xuống', '≤ 50 %'],
    ['đến 50%', '≤ 50 %'],
    ['từ 80%', '≥ 80 %'],
    ['trên 90%', '> 90 %'],
    ['dưới 70%', '< 70 %'],
    ['đạt 100%', '= 100 %'],
    ['>= 70% và <= 90%', '70 % – 90 %'],
    ['≥ 90 % và ≤ 90 %', '= 90 %'],
    ['< 90 % và ≥ 70 %', '≥ 70 % và < 90 %'],
    ['70-90 %', '70 % – 90 %'],
    ['70 % — 90 %', '70 % – 90 %'],
    ['> 99,95', '> 99,95 %'],
  ])('reads %j as %s', (condition, expected) => {
    expect(rewritten(RATIO, condition)).toBe(`${expected}: 1`);
  });

  it.each([
    ['Trên 3', '> 3'],
    ['1 - 3', '1 – 3'],
    ['từ 1 đến dưới 3', '≥ 1 và < 3'],
    ['đạt 4', '= 4'],
  ])('reads %j of a number as %s', (condition, expected) => {
    expect(rewritten(NUMBER, condition)).toBe(`${expected}: 1`);
  });

  it.each([
    '90 %',
    'khoảng 90 %',
    '≥ nhiều',
    '≥ -5 %',
    '> 80 % và > 90 %',
    '< 80 % và < 90 %',
    '= 80 % và > 70 %',
    '≥ 90 % và < 70 %',
    '> 90 % và < 90 %',
    '≥ 90 % và < 90 %',
    '> 90 % và ≤ 90 %',
    '10 – 20 – 30 %',
    'khoảng từ 90 %',
    'không dưới 90 %',
    '70 % đến 90 %',
  ])('finds no interval in %j', (condition) => {
    expect(reasonOf(RATIO, `${condition}: 1`)).toBe('notACondition');
  });
});

describe('the award of a band', () => {
  it.each([
    'tỷ lệ × tối đa',
    'Tỷ lệ x điểm tối đa',
    'tỉ lệ * tối đa',
    'b/a × điểm tối đa',
    '(a/b) x tối đa',
    'tỷ lệ × tối đa'.normalize('NFD'),
  ])('reads %j as in proportion', (text) => {
    expect(awardOf(ruleOf(RATIO, `≥ 0 %: ${text}`), 2, '3/4')).toBe(1.5);
  });

  it.each([
    [RATIO, '> 90 %', 'notAStatement'],
    [RATIO, ': 1', 'notAStatement'],
    [RATIO, '> 90 %: nhiều', 'notAnAmount'],
    [RATIO, '> 90 %: nửa tỷ lệ × tối đa', 'notAnAmount'],
    [RATIO, '> 90 %: tỷ lệ × tối đa năm', 'notAnAmount'],
    [RATIO, 'làm tròn 2', 'empty'],
    [RATIO, '> 90 %: 1; làm tròn 7', 'decimalsInvalid'],
    [RATIO, '> 90 %: 1; làm tròn 1; làm tròn 2', 'twice'],
    [NUMBER, '> 90 %: 1', 'notACondition'],
    [NUMBER, '> 3: tỷ lệ × tối đa', 'measureMixed'],
  ])('says of %s why it cannot read %j', (name, parameters, reason) => {
    expect(reasonOf(name, parameters)).toBe(reason);
  });

  it('is rounded to the decimals that the rule says, which are written back unless they are two', () => {
    const fine = ruleOf(RATIO, '≥ 0 %: tỷ lệ × tối đa; làm tròn 3');
    expect(awardOf(fine, 1, '1/3')).toBe(0.333);
    expect(writeRule(fine)).toEqual({ name: RATIO, parameters: '≥ 0 %: tỷ lệ × tối đa\nlàm tròn 3' });
    expect(writeRule(ruleOf(NUMBER, '≥ 0: 1; làm tròn 2'))).toEqual({ name: NUMBER, parameters: '≥ 0: 1' });
  });

  it('is none outside every band', () => {
    expect(awardOf(ruleOf(RATIO, '> 50 % và < 90 %: 1'), 1, '50 %')).toBe('outsideBands');
    expect(awardOf(ruleOf(RATIO, '> 50 % và < 90 %: 1'), 1, '90 %')).toBe('outsideBands');
  });

  it('may be any amount in proportion, otherwise only what a band says, from 0 to the maximum', () => {
    const steps = ruleOf(NUMBER, '≥ 3: 2; ≥ 1 và < 3: 1; < 1: -1');
    const may = (given: number): boolean => canAward(steps, points(1), points(given));
    expect([1, 2, -1, 0.5].map(may)).toEqual([true, false, false, false]);
    const proportional = ruleOf(RATIO, '≥ 0 %: tỷ lệ × tối đa');
    expect([0, 0.37, 1, 1.01].map((given) => canAward(proportional, points(1), points(given)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('flaws of bands', () => {
  const flaws = (name: string, parameters: string): readonly RuleFlaw[] =>
    flawsOf(ruleOf(name, parameters), points(1));

  it.each([
    [RATIO, '≥ 10 %: 1', { from: '0 %', to: '≥ 10 %' }],
    [RATIO, '> 0 %: 1', { from: '0 %', to: '> 0 %' }],
    [NUMBER, '≥ 1: 1', { from: '0', to: '≥ 1' }],
    [RATIO, '≤ 90 %: 1', { from: '≤ 90 %', to: '100 %' }],
    [RATIO, '< 100 %: 1', { from: '< 100 %', to: '100 %' }],
    [NUMBER, '≤ 100: 1', { from: '≤ 100', to: '∞' }],
    [RATIO, '≥ 95 %: 1; ≤ 90 %: 0', { from: '≤ 90 %', to: '≥ 95 %' }],
    [RATIO, '≥ 95 %: 1; < 90 %: 0', { from: '< 90 %', to: '≥ 95 %' }],
  ])('names the gap of %s %j', (name, parameters, gap) => {
    expect(flaws(name, parameters)).toEqual([{ code: 'bandsGap', ...gap }]);
  });

  it.each([
    [RATIO, '≥ 90 %: 1; ≤ 90 %: 0', { first: '≤ 90 %', second: '≥ 90 %' }],
    [RATIO, '≥ 80 %: 1; < 90 %: 0', { first: '< 90 %', second: '≥ 80 %' }],
    [RATIO, '≥ 0 %: 1; ≥ 50 %: 0', { first: '≥ 0 %', second: '≥ 50 %' }],
    [RATIO, '< 50 %: 1; ≤ 100 %: 0', { first: '< 50 %', second: '≤ 100 %' }],
    [RATIO, '> 0 %: 1; < 50 %: 0', { first: '< 50 %', second: '> 0 %' }],
    [RATIO, '< 50 %: 0; > 0 %: 1', { first: '< 50 %', second: '> 0 %' }],
    [NUMBER, '> 3: 0; ≥ 3: 1; < 3: 1', { first: '≥ 3', second: '> 3' }],
  ])('names the bands of %s %j that overlap, the lower one first', (name, parameters, overlap) => {
    expect(flaws(name, parameters)).toEqual([{ code: 'bandsOverlap', ...overlap }]);
  });

  it.each([
    [RATIO, '0 – 100 %: 1'],
    [RATIO, '≤ 120 %: 1'],
    [RATIO, '> 90 %: 1; ≤ 90 %: 0'],
    [NUMBER, '≥ 3: 1; < 3: 0'],
    [RATIO, 'Từ 50% đến 100%: tỷ lệ × tối đa; dưới 50%: 0'],
  ])('finds none in %s %j', (name, parameters) => {
    expect(flaws(name, parameters)).toEqual([]);
  });

  it('names points below 0, and a best band off the maximum', () => {
    expect(flaws(NUMBER, '≥ 3: 1; < 3: -0,5')).toEqual([{ code: 'ruleNegative', reaches: points(-0.5) }]);
    expect(flaws(NUMBER, '≥ 3: 2; < 3: 0')).toEqual([{ code: 'ruleAboveMaximum', reaches: points(2) }]);
    expect(flaws(NUMBER, '≥ 3: 0,5; < 3: 0')).toEqual([{ code: 'ruleBelowMaximum', reaches: points(0.5) }]);
  });

  it('knows how far a proportional band reaches that ends below 100 %', () => {
    expect(flaws(RATIO, '< 80 %: tỷ lệ × tối đa; ≥ 80 %: 0,5')).toEqual([
      { code: 'ruleBelowMaximum', reaches: points(0.8) },
    ]);
  });
});
