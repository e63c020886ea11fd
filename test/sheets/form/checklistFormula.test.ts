import fc from 'fast-check';
import { pointsFormula } from '../../../src/sheets/form/pointsFormula';
import { points, ruleOf } from '../../core/support/rules';
import { calculated, fromCore } from './calculated';

const rule = ruleOf('Danh mục', Array.from({ length: 12 }, (_, index) => `Phần ${index}: 0,1`).join('\n'));

describe('the formula of a checklist', () => {
  it('agrees with the core for positions however they are separated, existing or not, once or twice', () => {
    const separator = fc.constantFrom(',', ', ', ' ,', ';', '; ', ' ');
    const positions = fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), separator), { minLength: 1 });
    fc.assert(
      fc.property(positions, (tokens) => {
        const data = tokens
          .map(([position, after], at) => `${position}${tokens[at + 1] ? after : ''}`)
          .join('');
        expect(calculated(rule, points(1.2), data)).toBe(fromCore(rule, points(1.2), data));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['tất cả', 'không', ' 3 ', 3, 1.3, 'vài', '1,', '12', '1 2'])(
    'agrees with the core for %j',
    (data) => {
      expect(calculated(rule, points(1.2), data)).toBe(fromCore(rule, points(1.2), data));
    },
  );

  it('fits into a cell of Excel with as many parts as a checklist may have', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `Phần ${index}: 0,123456`).join('\n');
    const cells = { first: 'E1234', second: 'F1234', levels: [] };
    expect(pointsFormula(ruleOf('Danh mục', lines), points(3.70368), cells)?.length).toBeLessThan(8192);
  });
});
