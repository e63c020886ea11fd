import { points, ruleOf } from '../../../core/support/rules';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { asked } from './asked';
import { calculated, fromCore } from './calculated';

const NAME = 'Mức phần trăm';
const PARAMETERS = 'Tốt: 100 %\nKhá: 33,3 %\nlàm tròn 1';
const rule = ruleOf(NAME, PARAMETERS);

describe('levels in percent in a form', () => {
  it('are said with what each is worth of this maximum', () => {
    expect(ruleText(rule, points(1.5))).toBe(
      'Chọn một mức:\n- Tốt: 100 % (1,5 điểm)\n- Khá: 33,3 % (0,5 điểm)',
    );
  });

  it.each(['Tốt', 'Khá', 'Kém'])('give what the core gives for "%s"', (label) => {
    expect(calculated(rule, points(1.5), label)).toBe(fromCore(rule, points(1.5), label));
  });

  it('are a list', () => {
    expect(asked(NAME, PARAMETERS, 1.5)).toMatchObject({
      a: { rule: { kind: 'list', options: ['Tốt', 'Khá'] } },
    });
  });
});
