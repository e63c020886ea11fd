import type { Points } from '../../../../src/core/points/points';
import { awardPoints, readDeclared, type Rule } from '../../../../src/core/rules/registry';
import { levelsOf } from '../../../../src/sheets/form/rules/registry';
import { pointsFormula } from '../../../../src/sheets/form/pointsFormula';
import type { GridValue } from '../../../../src/sheets/grid/gridValue';
import { formulaValue } from '../formulaValue';

/** What the points cell of a form shows for what stands in (a) and (b). */
export function calculated(rule: Rule, maximum: Points, first: GridValue, second: GridValue = null): unknown {
  const cells: Record<string, GridValue> = { E9: first, F9: second };
  const levels = levelsOf(rule, maximum).map(({ label, points }, index) => {
    const level = { label: `'H'!$E$${index + 2}`, points: `'H'!$F$${index + 2}` };
    cells[level.label] = label;
    cells[level.points] = points / 1_000_000;
    return level;
  });
  const formula = pointsFormula(rule, maximum, { first: 'E9', second: 'F9', levels });
  return formulaValue(formula ?? '=""', (reference) => cells[reference] ?? null);
}

const WORDS = { levelUnknown: 'Sai mức', outsideBands: 'Ngoài khoảng' };

/** What the core gives for the same data, with its problems in the words of the form. */
export function fromCore(rule: Rule, maximum: Points, data: string | number): unknown {
  const reading = readDeclared(rule, data);
  if (!reading.ok) {
    return 'Sai số liệu';
  }
  const award = awardPoints(rule, maximum, reading.declared);
  return award.ok ? award.points / 1_000_000 : WORDS[award.problem];
}

/** The length of the formula of the points in a row far down. */
export function formulaLength(rule: Rule, maximum: Points): number {
  return pointsFormula(rule, maximum, { first: 'E1234', second: 'F1234', levels: [] })?.length ?? 0;
}
