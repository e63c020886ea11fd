import fc from 'fast-check';
import { points, ruleOf } from '../../../core/support/rules';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { asked } from './asked';
import { calculated, fromCore } from './calculated';

const NAME = 'Khảo sát tỷ lệ';

describe('the rate of a survey in a form', () => {
  it.each([10, 7.5, 1.005, 1.004])('gives what the core gives, maximum %s', (maximum) => {
    const rule = ruleOf(NAME, 'làm tròn 2');
    fc.assert(
      fc.property(fc.nat(300), fc.nat(200), (approving, all) => {
        expect(calculated(rule, points(maximum), approving, all)).toBe(
          fromCore(rule, points(maximum), `${approving}/${all}`),
        );
      }),
    );
  });

  it('says what (a) and (b) are, and asks for both', () => {
    expect(ruleText(ruleOf(NAME, ''), points(10))).toBe(
      'Tỷ lệ phiếu đồng ý a/b × 10 điểm, làm tròn 2 chữ số thập phân. Nhập (a) số phiếu đồng ý, (b) số phiếu trả lời.',
    );
    expect(asked(NAME, '', 10)).toMatchObject({
      a: { rule: { kind: 'decimal' } },
      b: { rule: { kind: 'decimal' } },
    });
  });
});
