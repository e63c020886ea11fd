import { points, ruleOf } from '../../../core/support/rules';
import { guideLinesOf } from '../../../../src/sheets/form/rules/registry';
import { RULE_NAMES } from '../../../../src/core/rules/registry';
import { rulesTable } from '../../../docs/rulesTable';
import { calculated } from './calculated';

describe('the forms of the rules', () => {
  it('explain in the guide only what the framework asks for, each once and in the order of the rules', () => {
    const checklist = ruleOf('Danh mục', 'Kế hoạch: 1');
    const count = ruleOf('Đếm', 'mỗi lượt 1');
    expect(guideLinesOf([checklist, count, checklist]).map((line) => line.split(':')[0])).toEqual([
      'Mục đếm',
      'Mục danh mục',
    ]);
    expect(guideLinesOf([ruleOf('Tỷ lệ', '')])).toEqual([]);
  });

  it('leave the points empty while nothing is declared and pass "not applicable" on, whatever the rule', () => {
    const examples = rulesTable().filter(({ data }) => data !== '');
    expect(new Set(examples.map(({ name }) => name)).size).toBe(RULE_NAMES.length - 1);
    for (const { name, parameters, maximum } of examples) {
      const rule = ruleOf(name, parameters);
      expect([name, calculated(rule, points(maximum), null)]).toEqual([name, '']);
      expect([name, calculated(rule, points(maximum), 'KAD')]).toEqual([name, 'KAD']);
    }
  });
});
