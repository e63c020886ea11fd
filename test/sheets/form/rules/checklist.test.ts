import fc from 'fast-check';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { points, ruleOf } from '../../../core/support/rules';
import { ALL_WORDS, asked } from './asked';
import { calculated, formulaLength, fromCore } from './calculated';

const NAME = 'Danh mục';

const rule = ruleOf(NAME, Array.from({ length: 12 }, (_, index) => `Phần ${index}: 0,1`).join('\n'));

describe('a checklist in a form', () => {
  it('gives what the core gives for positions however they are separated, existing or not, once or twice', () => {
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
    'gives what the core gives for %j',
    (data) => {
      expect(calculated(rule, points(1.2), data)).toBe(fromCore(rule, points(1.2), data));
    },
  );

  it('fits into a cell of Excel with as many parts as a checklist may have', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `Phần ${index}: 0,123456`).join('\n');
    expect(formulaLength(ruleOf(NAME, lines), points(3.70368))).toBeLessThan(8192);
  });

  it('numbers its parts, and takes any short answer: what is wrong in it, the formula says', () => {
    const parameters = 'Kế hoạch: 0,5; Báo cáo: 0,25';
    expect(ruleText(ruleOf(NAME, parameters), points(0.75))).toBe(
      'Ghi số thứ tự các phần đã làm (ví dụ 1, 3), hoặc "tất cả", hoặc "không":\n1. Kế hoạch: 0,5 điểm\n2. Báo cáo: 0,25 điểm',
    );
    expect(asked(NAME, parameters, 0.75, ALL_WORDS)).toEqual({
      a: {
        rule: { kind: 'textLength', maximum: 200 },
        refusal:
          'ghi số thứ tự các phần đã làm, ví dụ 1, 3; hoặc "tất cả"; hoặc "không". Không áp dụng thì ghi KAD. Không phát sinh thì ghi KPS.',
      },
    });
  });
});
