import { points, ruleOf } from '../../../core/support/rules';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { ALL_WORDS, asked } from './asked';
import { calculated, fromCore } from './calculated';

const NAME = 'Chọn mức';
const PARAMETERS = 'Kịp thời, đủ: 1\nTrễ: 0,5\nKhông: 0';
const rule = ruleOf(NAME, PARAMETERS);

describe('levels in a form', () => {
  it('are said with their points, one a line', () => {
    expect(ruleText(rule, points(1))).toBe(
      'Chọn một mức:\n- Kịp thời, đủ: 1 điểm\n- Trễ: 0,5 điểm\n- Không: 0 điểm',
    );
  });

  it.each(['Kịp thời, đủ', 'Trễ', 'Không', 'Có lẽ'])('give what the core gives for "%s"', (label) => {
    expect(calculated(rule, points(1), label)).toBe(fromCore(rule, points(1), label));
  });

  it('are a list, with the words that the item allows; the message names them', () => {
    expect(asked(NAME, 'Có: 1; Không: 0', 1, ALL_WORDS)).toEqual({
      a: {
        rule: { kind: 'list', options: ['Có', 'Không', 'KAD', 'KPS'] },
        refusal:
          'chỉ chọn một mức có trong danh sách của ô (điểm tối đa 1). Không áp dụng thì ghi KAD. Không phát sinh thì ghi KPS.',
      },
    });
  });
});
