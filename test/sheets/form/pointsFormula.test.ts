import fc from 'fast-check';
import { pointsFromMicro, pointsFromNumber, type Points } from '../../../src/core/points/points';
import { awardPoints, readDeclared, readRule, type Rule } from '../../../src/core/rules/registry';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { pointsFormula } from '../../../src/sheets/form/pointsFormula';
import { formulaValue } from './formulaValue';

function ruleOf(name: string, parameters: string): Rule {
  const reading = readRule(name, parameters);
  if (!reading?.ok) {
    throw new Error(`no rule: ${parameters}`);
  }
  return reading.rule;
}

function points(value: number): Points {
  return pointsFromNumber(value) ?? pointsFromMicro(0);
}

const LEVEL_CELLS = [0, 1, 2].map((index) => ({
  label: `'H'!$E$${index + 2}`,
  points: `'H'!$F$${index + 2}`,
}));

function calculate(rule: Rule, maximum: Points, first: GridValue, second: GridValue): unknown {
  const formula = pointsFormula(rule, maximum, { first: 'E9', second: 'F9', levels: LEVEL_CELLS });
  const cells: Record<string, GridValue> = { E9: first, F9: second };
  if (rule.kind === 'levels') {
    rule.levels.forEach((level, index) => {
      cells[LEVEL_CELLS[index]?.label ?? ''] = level.label;
      cells[LEVEL_CELLS[index]?.points ?? ''] = level.points / 1_000_000;
    });
  }
  return formulaValue(formula ?? '=""', (reference) => cells[reference] ?? null);
}

function fromCore(rule: Rule, maximum: Points, text: string | number): unknown {
  const reading = readDeclared(rule, text);
  if (!reading.ok) {
    return 'Sai số liệu';
  }
  const award = awardPoints(rule, maximum, reading.declared);
  return award.ok ? award.points / 1_000_000 : 'Ngoài khoảng';
}

const RATIO_RULES: readonly (readonly [string, string, number])[] = [
  ['Tỷ lệ', 'sàn 80 %\ntrần 100 %\nlàm tròn 2', 2],
  ['Tỷ lệ', 'sàn 0 %\ntrần 95,5 %\nlàm tròn 3', 1.5],
  ['Khoảng tỷ lệ', '> 90 %: 2\n70 % – 90 %: 1\n< 70 %: 0', 2],
  ['Khoảng tỷ lệ', '≥ 80 %: tỷ lệ × tối đa\n< 80 %: 0', 1.25],
  ['Khoảng tỷ lệ', '= 100 %: 1\n≥ 50 % và < 100 %: 0,5', 1],
];

describe('the formula of computed points', () => {
  it.each(RATIO_RULES)('agrees with the core for every ratio: %s, %s', (name, parameters, maximum) => {
    const rule = ruleOf(name, parameters);
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 250 }),
      fc.integer({ min: 0, max: 4000 }).map((n) => n / 20),
    );
    fc.assert(
      fc.property(figure, figure, (numerator, denominator) => {
        const text = `${numerator}/${denominator}`;
        expect(calculate(rule, points(maximum), numerator, denominator)).toBe(
          fromCore(rule, points(maximum), text),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the core for every number of a band rule, also where no band fits', () => {
    const rule = ruleOf('Khoảng số', '= 0: 1\n≥ 1 và < 3,5: 0,5\n≥ 5: 0');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }).map((n) => n / 10),
        (value) => {
          expect(calculate(rule, points(1), value, null)).toBe(fromCore(rule, points(1), value));
        },
      ),
    );
  });

  it('rounds half away from zero where doubles would not: 67/200 of 3 points at two decimals is 1,01', () => {
    const rule = ruleOf('Tỷ lệ', 'làm tròn 2');
    expect(calculate(rule, points(3), 67, 200)).toBe(1.01);
    expect(calculate(rule, points(1), 1005, 1000)).toBe(1);
    expect(calculate(rule, points(1), 35, 1000)).toBe(0.04);
  });

  it('takes the points of the chosen level and refuses any other text', () => {
    const rule = ruleOf('Chọn mức', 'Kịp thời, đủ: 1\nTrễ: 0,5\nKhông: 0');
    expect(calculate(rule, points(1), 'Trễ', null)).toBe(0.5);
    expect(calculate(rule, points(1), 'Có lẽ', null)).toBe('Sai mức');
  });

  it('leaves the points empty while nothing or only half is declared, and passes "not applicable" on', () => {
    const rule = ruleOf('Tỷ lệ', '');
    expect(calculate(rule, points(1), null, null)).toBe('');
    expect(calculate(rule, points(1), 45, null)).toBe('');
    expect(calculate(rule, points(1), 'KAD', null)).toBe('KAD');
    expect(calculate(rule, points(1), 45, 0)).toBe('Sai số liệu');
    expect(calculate(rule, points(1), '45', 50)).toBe('Sai số liệu');
  });
});
