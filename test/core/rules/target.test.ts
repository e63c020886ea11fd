import { readBack, awardOf, reasonOf, ruleOf } from '../support/rules';

describe('mục tiêu', () => {
  it.each([
    ['Tỷ lệ', 'sàn 80 %; mục tiêu 97,5 %', 97_500_000],
    ['Tỷ lệ', 'Mục tiêu: 90', 90_000_000],
    ['Tỷ lệ', 'mục tiêu', 95_000_000],
    ['Khoảng tỷ lệ', '≥ 90 %: 2; < 90 %: 0; mục tiêu 95 %', 95_000_000],
  ])('is read from %p, %p and written back', (name, parameters, target) => {
    const rule = ruleOf(name, parameters);
    expect(rule).toMatchObject({ target });
    expect(readBack(rule)).toEqual(rule);
  });

  it('changes no points', () => {
    expect(awardOf(ruleOf('Tỷ lệ', 'mục tiêu 95 %'), 2, '97/100')).toBe(1.94);
    expect(awardOf(ruleOf('Khoảng tỷ lệ', '≥ 90 %: 2; < 90 %: 0; mục tiêu'), 2, '90 %')).toBe(2);
  });

  it.each([
    ['Tỷ lệ', 'mục tiêu cao', 'notAnAmount'],
    ['Tỷ lệ', 'mục tiêu 0 %', 'notAnAmount'],
    ['Tỷ lệ', 'mục tiêu; mục tiêu 90 %', 'twice'],
    ['Khoảng tỷ lệ', '≥ 0 %: 2; mục tiêu -5 %', 'notAnAmount'],
    ['Khoảng tỷ lệ', '≥ 0 %: 2; mục tiêu; mục tiêu', 'twice'],
    ['Khoảng tỷ lệ', 'mục tiêu', 'empty'],
    ['Khoảng số', '≥ 0: 2; mục tiêu 95 %', 'measureMixed'],
    ['Đếm', 'mỗi lượt 0,5; mục tiêu 95 %', 'notAStatement'],
  ])('is refused in %p, %p: %s', (name, parameters, reason) => {
    expect(reasonOf(name, parameters)).toBe(reason);
  });
});
