import type { Points } from '../../../src/core/points/points';
import { awardPoints, readDeclared, type Rule } from '../../../src/core/rules/registry';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { pointsFormula } from '../../../src/sheets/form/pointsFormula';
import { formulaValue } from './formulaValue';

/** What the points cell of a form shows for what stands in (a) and (b); for rules without a list. */
export function calculated(rule: Rule, maximum: Points, first: GridValue, second: GridValue = null): unknown {
  const formula = pointsFormula(rule, maximum, { first: 'E9', second: 'F9', levels: [] });
  const cells: Record<string, GridValue> = { E9: first, F9: second };
  return formulaValue(formula ?? '=""', (reference) => cells[reference] ?? null);
}

/** What the core gives for the same data, with its problems in the words of the form. */
export function fromCore(rule: Rule, maximum: Points, data: string | number): unknown {
  const reading = readDeclared(rule, data);
  if (!reading.ok) {
    return 'Sai số liệu';
  }
  const award = awardPoints(rule, maximum, reading.declared);
  return award.ok ? award.points / 1_000_000 : 'Ngoài khoảng';
}
