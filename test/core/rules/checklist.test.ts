import fc from 'fast-check';
import { canAward, flawsOf } from '../../../src/core/rules/registry';
import type { ChecklistRule } from '../../../src/core/rules/checklist';
import { awardOf, points, readBack, reasonOf, ruleOf } from '../support/rules';

const parts = fc.array(
  fc.record({
    label: fc.constantFrom('Có kế hoạch', 'Đúng hạn: trước 15/12', 'Có báo cáo, biên bản', 'Công khai'),
    points: fc.integer({ min: 0, max: 400 }).map((hundredths) => points(hundredths / 100)),
  }),
  { minLength: 1, maxLength: 30 },
);
const checklists = parts.map((all): ChecklistRule => ({ kind: 'checklist', parts: all }));

describe('checklist', () => {
  const list = ruleOf('Danh mục', 'Có kế hoạch: 0,5\nCó báo cáo: 0,3\nĐúng hạn: trước 15/12: 0,2');

  it.each([
    ['1, 3', 0.7],
    ['3;1', 0.7],
    ['2', 0.3],
    [2, 0.3],
    ['Tất cả', 1],
    ['1, 2, 3', 1],
    ['không', 0],
  ])('gives for %j the sum of the ticked parts', (data, expected) => {
    expect(awardOf(list, 1, data)).toBe(expected);
  });

  it.each(['4', '0', '1, 1', '1, 3, ', '1 3', '1-3', 'một', 1.3])('refuses %j', (data) => {
    expect(awardOf(list, 1, data)).toBe('checklistUnreadable');
  });

  it.each([
    ['', 'empty'],
    ['Có kế hoạch', 'notAStatement'],
    ['Có kế hoạch: nửa', 'notAnAmount'],
    ['Có kế hoạch: 1; làm tròn 2', 'notAStatement'],
    [Array.from({ length: 31 }, (_, index) => `Phần ${index}: 0,1`).join('\n'), 'tooManyLines'],
  ])('says why it cannot read %j', (parameters, reason) => {
    expect(reasonOf('Danh mục', parameters)).toBe(reason);
  });

  it('can award only what some of its parts make', () => {
    expect([0, 0.2, 0.7, 1].every((value) => canAward(list, points(1), points(value)))).toBe(true);
    expect(canAward(list, points(1), points(0.6))).toBe(false);
  });

  it('reports parts that do not add up to the maximum, and parts below 0', () => {
    expect(flawsOf(list, points(2))).toEqual([{ code: 'ruleBelowMaximum', reaches: points(1) }]);
    expect(flawsOf(list, points(0.5))).toEqual([{ code: 'ruleAboveMaximum', reaches: points(1) }]);
    expect(flawsOf(ruleOf('Danh mục', 'a: 1; b: -0,5'), points(1))).toEqual([
      { code: 'ruleNegative', reaches: points(-0.5) },
    ]);
  });

  it('never gives less for one part more, and reaches just the maximum with all, if it has no flaw', () => {
    fc.assert(
      fc.property(checklists, fc.nat(), (rule, seed) => {
        const maximum = Number(awardOf(rule, 0, 'tất cả'));
        expect(flawsOf(rule, points(maximum))).toEqual([]);
        const ticked = rule.parts.map((_, index) => index + 1).filter((index) => (seed >> index) % 2 === 0);
        const fewer = ticked.length > 1 ? ticked.slice(1).join(', ') : 'không';
        const more = ticked.length > 0 ? ticked.join(', ') : 'không';
        const given = Number(awardOf(rule, maximum, more));
        expect(given).toBeGreaterThanOrEqual(Number(awardOf(rule, maximum, fewer)));
        expect(given).toBeLessThanOrEqual(maximum);
        expect(canAward(rule, points(maximum), points(given))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(checklists, (rule) => expect(readBack(rule)).toEqual(rule)));
  });

  const mixed = ruleOf('Danh mục', 'A: 1; B: -0,5; C: 0,25');

  it('reads positions of two digits, and none with a leading zero or beyond the last part', () => {
    const long = ruleOf('Danh mục', Array.from({ length: 12 }, (_, at) => `P${at}: ${at}`).join('\n'));
    expect(awardOf(long, 66, '12; 11')).toBe(21);
    expect(awardOf(long, 66, '01')).toBe('checklistUnreadable');
    expect(awardOf(long, 66, '13')).toBe('checklistUnreadable');
    expect(awardOf(long, 66, '112')).toBe('checklistUnreadable');
    expect(awardOf(long, 66, '')).toBe('checklistUnreadable');
  });

  it('counts parts below 0 in a sum but not in what it reaches', () => {
    expect(awardOf(mixed, 1.25, 'TẤT  CẢ')).toBe(0.75);
    expect(flawsOf(mixed, points(1.25))).toEqual([{ code: 'ruleNegative', reaches: points(-0.5) }]);
    expect([0.75, 0.5, -0.5, 1.25, 2].map((given) => canAward(mixed, points(1.25), points(given)))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
