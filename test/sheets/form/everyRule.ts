import { buildRound } from '../../../src/core/round/build';
import type { Round } from '../../../src/core/round/round';
import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import type { CellInput } from '../../../src/core/cells/cell';
import type { RoundDraft } from '../../../src/core/round/draft';
import { criterion, SAMPLE_DRAFT, score } from '../sampleDraft';

/** Kind, parameters, maximum, and data with the points that follow; every item allows "KAD" and "KPS". */
const CASES: readonly (readonly [string, string, number, readonly (readonly [CellInput, number])[]])[] = [
  ['Chọn mức', 'Có, đủ: 1\nThiếu: 0,5\nKhông: 0', 1, [['Thiếu', 0.5]]],
  [
    'Khoảng tỷ lệ',
    '≥ 80 %: tỷ lệ × tối đa\n< 80 %: 0',
    1.5,
    [
      ['17/20', 1.28],
      ['1/20', 0],
    ],
  ],
  ['Khoảng số', '≥ 3: 1\n≥ 1 và < 3: 0,5\n< 1: 0', 1, [[2, 0.5]]],
  [
    'Tỷ lệ',
    'sàn 80 %\ntrần 95 %',
    2,
    [
      ['94/100', 1.88],
      ['95/100', 2],
    ],
  ],
  [
    'Đếm',
    'mỗi lượt 0,35; tối đa 1,4',
    1.4,
    [
      [3, 1.05],
      [9, 1.4],
    ],
  ],
  [
    'Đếm',
    'mỗi văn bản trễ hạn trừ 0,3',
    1,
    [
      [0, 1],
      [3, 0.1],
      [7, 0],
    ],
  ],
  [
    'Danh mục',
    'Kế hoạch: 0,5\nBáo cáo: 0,25\nKiểm tra: 1',
    1.75,
    [
      ['1, 3', 1.5],
      ['tất cả', 1.75],
      ['không', 0],
      ['2', 0.25],
    ],
  ],
  ['Mức phần trăm', 'Tốt: 100 %\nKhá: 33,3 %\nlàm tròn 1', 1.5, [['Khá', 0.5]]],
  ['Khảo sát tỷ lệ', '', 10, [['1725/2000', 8.63]]],
  ['Khảo sát điểm trung bình', 'thang 5\nlàm tròn 1', 7.5, [[4.1, 6.2]]],
  [
    'Khảo sát có trọng số',
    'Rất: 100 %\nKhá: 60 %\nÍt: 20 %\nKhông: 0 %',
    10,
    [
      ['12; 30; 5; 3', 6.2],
      ['0; 0; 1; 0', 2],
    ],
  ],
];

export interface RuleExample {
  readonly code: string;
  readonly data: CellInput;
  /** What the points cell shows: a number, "KAD", or what is wrong. */
  readonly points: number | string;
}

const total = CASES.reduce((sum, [, , maximum]) => sum + maximum, 0);

/** As a draft, so that a test can take some of its items. */
export const EVERY_RULE_DRAFT: RoundDraft = {
  ...SAMPLE_DRAFT,
  criteria: [
    criterion({
      code: '1',
      level: 'Lĩnh vực',
      name: 'Mọi cách chấm',
      maximum: Math.round(total * 100) / 100,
    }),
    ...CASES.map(([rule, parameters, maximum], index) =>
      criterion({
        code: `1.${index + 1}`,
        level: 'Tiêu chí',
        name: rule,
        maximum,
        source: 'Tự chấm',
        rule,
        parameters,
        notApplicableAllowed: 'x',
        noCaseFullPoints: 'x',
        duePeriod: '6T',
      }),
    ),
  ],
};

/** A round with an item of every rule that computes points. */
export const EVERY_RULE: Round = buildRound(EVERY_RULE_DRAFT).round;

/** As many forms as the rule with the most examples needs, then one with "KPS" everywhere and one with "KAD". */
export const FORMS: readonly (readonly RuleExample[])[] = [
  ...[0, 1, 2, 3].map((form) =>
    CASES.flatMap(([, , , examples], index) => {
      const example = examples[form % examples.length];
      return example ? [{ code: `1.${index + 1}`, data: example[0], points: example[1] }] : [];
    }),
  ),
  CASES.map(([, , maximum], index) => ({ code: `1.${index + 1}`, data: 'KPS', points: maximum })),
  CASES.map((_, index) => ({ code: `1.${index + 1}`, data: 'KAD', points: 'KAD' })),
];

/** A form in which every answer is wrong. */
export const WRONG_FORM: readonly RuleExample[] = [
  ['Có lẽ', 'Sai mức'],
  ['5/0', 'Sai số liệu'],
  [-1, 'Sai số liệu'],
  ['5/0', 'Sai số liệu'],
  [2.5, 'Sai số liệu'],
  [-1, 'Sai số liệu'],
  ['1, 9', 'Sai số liệu'],
  ['Có lẽ', 'Sai mức'],
  ['5/0', 'Sai số liệu'],
  [5.5, 'Sai số liệu'],
  ['12; ; 5; 3', 'Sai số liệu'],
].map(([data = null, points = ''], index) => ({ code: `1.${index + 1}`, data, points }));

/** The rows of the score table for a filled form, by item. */
export function entriesOf(form: readonly RuleExample[]): ScoreRow[] {
  return form.map(({ code, data }) =>
    score({
      unitCode: 'XM01',
      itemCode: code,
      entries: [
        data === 'KAD' ? { data: null, points: 'KAD' } : { data, points: null },
        { data: null, points: null },
      ],
    }),
  );
}
