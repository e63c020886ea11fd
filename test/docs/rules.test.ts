import { canAward, needsData, RULE_NAMES } from '../../src/core/rules/registry';
import { awardOf, points, ruleOf } from '../core/support/rules';
import { rulesTable } from './rulesTable';

const rows = rulesTable();

describe('docs/rules.md', () => {
  it('shows every kind of rule', () => {
    expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual([...RULE_NAMES].sort());
  });

  it.each(rows)('$name, $parameters: an item of $maximum gives for "$data" the points $points', (example) => {
    const rule = ruleOf(example.name, example.parameters);
    if (needsData(rule)) {
      expect(awardOf(rule, example.maximum, example.data)).toBe(example.points);
    }
    expect(canAward(rule, points(example.maximum), points(example.points))).toBe(true);
  });
});
