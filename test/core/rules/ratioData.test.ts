import { readDeclared } from '../../../src/core/rules/registry';
import { awardOf, points, ruleOf } from '../support/rules';

describe('a declared ratio', () => {
  const rule = ruleOf('Tỷ lệ', '');

  it.each([
    ['45/50', 45, 50],
    [' 45 / 50 ', 45, 50],
    ['4,5/5', 4.5, 5],
    ['90 %', 90, 100],
    [' 90,5% ', 90.5, 100],
  ])('is %j in exact amounts', (text, numerator, denominator) => {
    expect(readDeclared(rule, text)).toEqual({
      ok: true,
      declared: { kind: 'ratio', numerator: points(numerator), denominator: points(denominator) },
    });
  });

  it.each([
    ['45', 'ratioUnreadable'],
    [0.9, 'ratioUnreadable'],
    ['%', 'ratioUnreadable'],
    ['a %', 'ratioUnreadable'],
    ['1/2/3', 'ratioUnreadable'],
    ['một/hai', 'ratioUnreadable'],
    ['1/hai', 'ratioUnreadable'],
    ['90 % và', 'ratioUnreadable'],
    ['-1/2', 'negative'],
    ['1/-2', 'negative'],
    ['1/0', 'denominatorZero'],
    ['0/0', 'denominatorZero'],
  ])('is none in %j: %s', (text, problem) => {
    expect(readDeclared(rule, text)).toEqual({ ok: false, problem });
  });

  it('of nothing in something is zero', () => {
    expect(awardOf(rule, 2, '0/5')).toBe(0);
  });
});

describe('a declared number', () => {
  const rule = ruleOf('Khoảng số', '≥ 0: 1');

  it.each([
    [Number.NaN, 'notANumber'],
    ['vài', 'notANumber'],
    ['99999999999', 'notANumber'],
    ['0,1234567', 'dataTooManyDecimals'],
    [-0.5, 'negative'],
    ['-0,5', 'negative'],
  ])('is none in %p: %s', (text, problem) => {
    expect(readDeclared(rule, text)).toEqual({ ok: false, problem });
  });
});
