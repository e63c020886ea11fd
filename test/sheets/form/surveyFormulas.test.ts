import fc from 'fast-check';
import { pointsFormula } from '../../../src/sheets/form/pointsFormula';
import { points, ruleOf } from '../../core/support/rules';
import { calculated, fromCore } from './calculated';

const MAXIMA = [10, 7.5, 1.005, 1.004];

describe('the formulas of surveys', () => {
  it.each(MAXIMA)('agree with the core for every rate, maximum %s', (maximum) => {
    const rule = ruleOf('Khảo sát tỷ lệ', 'làm tròn 2');
    fc.assert(
      fc.property(fc.nat(300), fc.nat(200), (approving, all) => {
        expect(calculated(rule, points(maximum), approving, all)).toBe(
          fromCore(rule, points(maximum), `${approving}/${all}`),
        );
      }),
    );
  });

  it.each(MAXIMA)('agree with the core for every mean, maximum %s', (maximum) => {
    const rule = ruleOf('Khảo sát điểm trung bình', 'thang 5; làm tròn 2');
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 520 }).map((n) => n / 100),
        (mean) => {
          expect(calculated(rule, points(maximum), mean)).toBe(fromCore(rule, points(maximum), mean));
        },
      ),
    );
  });

  it.each(MAXIMA)('agree with the core for weighted answers, right or wrong, maximum %s', (maximum) => {
    const rule = ruleOf('Khảo sát có trọng số', 'Rất: 100 %; Khá: 62,5 %; Ít: 20 %; Không: 0 %');
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
    const rule = ruleOf('Khảo sát có trọng số', lines.join('\n'));
    const cells = { first: 'E1234', second: 'F1234', levels: [] };
    expect(pointsFormula(rule, points(1.0045), cells)?.length).toBeLessThan(8192);
  });
});
