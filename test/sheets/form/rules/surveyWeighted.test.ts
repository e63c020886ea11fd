import fc from 'fast-check';
import { points, ruleOf } from '../../../core/support/rules';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { asked } from './asked';
import { calculated, formulaLength, fromCore } from './calculated';

const NAME = 'Khảo sát có trọng số';

describe('weighted answers of a survey in a form', () => {
  it.each([10, 7.5, 1.005, 1.004])('give what the core gives, right or wrong, maximum %s', (maximum) => {
    const rule = ruleOf(NAME, 'Rất: 100 %; Khá: 62,5 %; Ít: 20 %; Không: 0 %');
    const count = fc.oneof(
      { weight: 9, arbitrary: fc.nat(400).map(String) },
      fc.constantFrom('', 'x', '1.5', '-2', '05', '2,5', '1/2', '5%'),
    );
    const separator = fc.constantFrom(';', '; ', ', ', ' ; ');
    fc.assert(
      fc.property(fc.array(count, { minLength: 3, maxLength: 5 }), separator, (counts, between) => {
        const data = counts.join(between) || 'x';
        expect(calculated(rule, points(maximum), data)).toBe(fromCore(rule, points(maximum), data));
      }),
      { numRuns: 300 },
    );
  });

  it('fit into a cell of Excel with as many answers as a rule may have', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `Mức ${at}: ${at === 0 ? '100' : '12,345678'} %`);
    expect(formulaLength(ruleOf(NAME, lines.join('\n')), points(1.0045))).toBeLessThan(8192);
  });

  it('number the answers, and take any short text: what is wrong in it, the formula says', () => {
    expect(ruleText(ruleOf(NAME, 'Rất: 100 %; Không: 0 %'), points(10))).toBe(
      'Ghi số phiếu của từng phương án theo thứ tự, cách nhau bằng dấu chấm phẩy (10 điểm × tỷ lệ bình quân, làm tròn 2 chữ số thập phân):\n1. Rất: 100 %\n2. Không: 0 %',
    );
    expect(asked(NAME, 'Rất: 100 %; Không: 0 %', 10)).toEqual({
      a: {
        rule: { kind: 'textLength', maximum: 200 },
        refusal: 'ghi số phiếu của từng phương án theo thứ tự, ví dụ 12; 30; 5; 3.',
      },
    });
  });
});
