import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDecimal } from '../../src/core/points/decimalText';
import { canAward, needsData, RULE_NAMES } from '../../src/core/rules/registry';
import { awardOf, points, ruleOf } from '../core/support/rules';

const text = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');

/** Kind, parameters, maximum, data, points. */
const COLUMNS = 5;

/** The rows of the table of rules, without the marks of code. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `') && !line.includes('`Tham số`'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  )
  .filter((cells) => cells.length === COLUMNS);

function amountOf(cell: string | undefined): number {
  const reading = parseDecimal(cell ?? '');
  return reading.ok ? reading.value / 1_000_000 : Number.NaN;
}

describe('docs/rules.md', () => {
  it('shows every kind of rule', () => {
    expect([...new Set(rows.map(([name]) => name))].sort()).toEqual([...RULE_NAMES].sort());
  });

  it.each(rows)(
    '%s, %s: an item of %s gives for "%s" the points %s',
    (name, parameters, max, data, given) => {
      const rule = ruleOf(name ?? '', (parameters ?? '').replaceAll(' ⏎ ', '\n'));
      const maximum = amountOf(max);
      const expected = amountOf(given);
      if (needsData(rule)) {
        expect(awardOf(rule, maximum, data ?? '')).toBe(expected);
      }
      expect(canAward(rule, points(maximum), points(expected))).toBe(true);
    },
  );
});
