import fc from 'fast-check';
import { points, ruleOf } from '../../../core/support/rules';
import { figureOf, ruleText } from '../../../../src/sheets/form/rules/registry';
import { asked } from './asked';
import { calculated, fromCore } from './calculated';

const NAME = 'Khảo sát điểm trung bình';

describe('the mean of a survey in a form', () => {
  it.each([10, 7.5, 1.005, 1.004])('gives what the core gives, maximum %s', (maximum) => {
    const rule = ruleOf(NAME, 'thang 5; làm tròn 2');
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 520 }).map((n) => n / 100),
        (mean) => {
          expect(calculated(rule, points(maximum), mean)).toBe(fromCore(rule, points(maximum), mean));
        },
      ),
    );
  });

  it('says its scale, and takes no mean above it', () => {
    expect(ruleText(ruleOf(NAME, 'thang 5; làm tròn 1'), points(7.5))).toBe(
      'Điểm trung bình ÷ 5 × 7,5 điểm, làm tròn 1 chữ số thập phân. Nhập điểm trung bình từ 0 đến 5.',
    );
    expect(asked(NAME, 'thang 5', 10)).toEqual({
      a: {
        rule: { kind: 'decimal', minimum: 0, maximum: 5 },
        refusal: 'điểm trung bình là số từ 0 đến 5. Điểm được tự tính, tối đa 10.',
      },
    });
  });

  it('puts the mean back without its scale', () => {
    const rule = ruleOf(NAME, 'thang 5');
    expect([figureOf(rule, '4,2/5'), figureOf(rule, 4.2)]).toEqual(['4,2', 4.2]);
  });
});
