import { ruleText } from '../../../src/sheets/form/rules/registry';
import { points, ruleOf } from '../../core/support/rules';

describe('the text of a rule in the form', () => {
  it('tells the target beside what gives points', () => {
    expect(ruleText(ruleOf('Tỷ lệ', 'sàn 80 %; mục tiêu 95 %'), points(2))).toBe(
      'Tỷ lệ a/b × 2 điểm, làm tròn 2 chữ số thập phân; dưới 80 %: 0 điểm.\nMục tiêu: tỷ lệ từ 95 % trở lên.',
    );
    expect(ruleText(ruleOf('Khoảng tỷ lệ', '≥ 90 %: 2; < 90 %: 0; mục tiêu'), points(2))).toBe(
      'Theo tỷ lệ a/b:\n- ≥ 90 %: 2 điểm\n- < 90 %: 0 điểm\nMục tiêu: tỷ lệ từ 95 % trở lên.',
    );
  });

  it('says nothing of a target where there is none', () => {
    expect(ruleText(ruleOf('Tỷ lệ', ''), points(2))).not.toContain('Mục tiêu');
  });
});
