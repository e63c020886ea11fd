import { explainIndex, explainNodeIndex } from '../../../src/core/explain/explainIndex';
import { explainRank } from '../../../src/core/explain/explainRank';
import type { Explanation } from '../../../src/core/explain/explanation';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { subject } from '../support/explained';
import { smallFile } from '../support/sampleDraft';

const Q1 = 0;
const YEAR = 1;

const points = (amount: number, maximum?: number): object => ({
  kind: 'points',
  points: amount * 1_000_000,
  ...(maximum !== undefined && { maximum: maximum * 1_000_000 }),
});
const GIVEN = { kind: 'given' };
const SUM = { kind: 'sum' };
const cell = (row: number, column: string): object => ({ place: { table: 'scores', row, column } });

/** The first unit: a corrected level, a missing ratio, an item that does not apply, a refused ratio, a survey. */
const ENTRIES: readonly RoundFileEntry[] = [
  {
    unit: 'XM01',
    item: '1.1.1',
    periods: { Q1: { data: 'Kịp thời' } },
    appraisal1: 5,
    reason: 'Ban hành sau hạn',
    evidence: 'KH 1',
    explanation: 'Chờ cấp trên',
    note: 'Bản giấy',
  },
  { unit: 'XM01', item: '1.1.2' },
  { unit: 'XM01', item: '1.2', periods: { Q1: { points: 'KAD' } } },
  { unit: 'XM01', item: '2.1', periods: { NAM: { data: '3/0' } } },
  { unit: 'XM01', item: '2.2', survey: 17.5, surveyForms: '480/600' },
];

const item = (code: string, name: string, rule: string, parameters: string, texts: object = {}): object => ({
  code,
  name,
  rule,
  parameters,
  evidence: '',
  explanation: '',
  note: '',
  ...texts,
});

const PLAN = {
  kind: 'item',
  label: item('1.1.1', 'Ban hành kế hoạch', 'Chọn mức', 'Kịp thời: 10\nChậm: 5\nKhông: 0', {
    evidence: 'KH 1',
    explanation: 'Chờ cấp trên',
    note: 'Bản giấy',
  }),
  value: points(5, 10),
  operation: { kind: 'lastGiven' },
  children: [
    {
      kind: 'selfScore',
      label: { period: 'Quý I', counts: false },
      value: points(10),
      operation: { kind: 'rule' },
      children: [
        {
          kind: 'rule',
          label: { rule: 'Chọn mức', parameters: 'Kịp thời: 10\nChậm: 5\nKhông: 0' },
          value: points(10),
          operation: { kind: 'rule' },
          children: [
            {
              kind: 'declared',
              label: { text: 'Kịp thời' },
              value: { kind: 'declared' },
              operation: GIVEN,
              children: [],
              ...cell(0, 'data.Q1'),
            },
          ],
        },
      ],
      ...cell(0, 'data.Q1'),
    },
    {
      kind: 'stage',
      label: { name: 'Thẩm định lần 1', counts: true, reason: 'Ban hành sau hạn' },
      value: points(5),
      operation: GIVEN,
      children: [],
      ...cell(0, 'stage.TD1'),
    },
  ],
  ...cell(0, 'stage.TD1'),
};
const PROGRESS = {
  kind: 'item',
  label: item('1.1.2', 'Mức độ thực hiện', 'Khoảng tỷ lệ', '> 90 %: 10\n70 % – 90 %: 5\n< 70 %: 0'),
  value: { kind: 'missing', maximum: 10_000_000 },
  operation: { kind: 'lastGiven' },
  children: [],
};
const INITIATIVE = {
  kind: 'item',
  label: item('1.2', 'Sáng kiến', 'Chấm điểm trực tiếp', 'bước 0,1'),
  value: { kind: 'notApplicable' },
  operation: { kind: 'lastGiven' },
  children: [
    {
      kind: 'selfScore',
      label: { period: 'Quý I', counts: true },
      value: { kind: 'notApplicable' },
      operation: GIVEN,
      children: [],
      ...cell(2, 'points.Q1'),
    },
  ],
  ...cell(2, 'points.Q1'),
};
const ON_TIME = {
  kind: 'item',
  label: item('2.1', 'Hồ sơ đúng hạn', 'Tỷ lệ', 'sàn 80 %\ntrần 100 %\nlàm tròn 2'),
  value: { kind: 'missing', maximum: 30_000_000 },
  operation: { kind: 'lastGiven' },
  children: [
    {
      kind: 'selfScore',
      label: { period: 'Năm', counts: false },
      value: { kind: 'refused' },
      operation: { kind: 'rule' },
      children: [
        {
          kind: 'rule',
          label: { rule: 'Tỷ lệ', parameters: 'sàn 80 %\ntrần 100 %\nlàm tròn 2' },
          value: { kind: 'refused' },
          operation: { kind: 'rule' },
          children: [
            {
              kind: 'declared',
              label: { text: '3/0' },
              value: { kind: 'declared' },
              operation: GIVEN,
              children: [],
              ...cell(3, 'data.NAM'),
            },
          ],
        },
      ],
      ...cell(3, 'data.NAM'),
    },
  ],
};
const SURVEY = {
  kind: 'item',
  label: item('2.2', 'Hài lòng', 'Chấm điểm trực tiếp', ''),
  value: points(17.5, 20),
  operation: { kind: 'lastGiven' },
  children: [
    {
      kind: 'surveyScore',
      label: { counts: true, forms: { returned: 480, issued: 600 } },
      value: points(17.5),
      operation: GIVEN,
      children: [],
      ...cell(4, 'survey'),
    },
  ],
  ...cell(4, 'survey'),
};

const branch = (
  kind: 'field' | 'criterion',
  code: string,
  name: string,
  value: object,
  ...children: object[]
): object => ({ kind, label: { code, name }, value, operation: SUM, children });

const FIRST_FIELD = branch(
  'field',
  '1',
  'Chỉ đạo, điều hành',
  points(5, 20),
  branch('criterion', '1.1', 'Kế hoạch', points(5, 20), PLAN, PROGRESS),
  INITIATIVE,
);
const SECOND_FIELD = 'Thủ tục hành chính';

const maximum = (full: number, ...takenOff: object[]): object => ({
  kind: 'maximum',
  label: {},
  value: points(full - 30 * takenOff.length),
  operation: SUM,
  children: [
    { kind: 'fullMaximum', label: {}, value: points(full), operation: GIVEN, children: [] },
    ...takenOff,
  ],
});
const WITHOUT_INITIATIVE = {
  kind: 'notApplicable',
  label: { code: '1.2', name: 'Sáng kiến' },
  value: points(-30),
  operation: GIVEN,
  children: [],
  ...cell(2, 'points.Q1'),
};

const whose = { unit: 'Xã Mẫu 01', period: 'Năm' };

describe('the whole chain behind an index', () => {
  it('has every value, rule and cell from the total down to what was declared', () => {
    expect(explainIndex(subject(ENTRIES, 0, YEAR))).toStrictEqual({
      kind: 'index',
      label: { ...whose, missing: 2 },
      value: { kind: 'percent', percent: 32_140_000 },
      operation: { kind: 'percentOf', decimals: 2 },
      children: [
        {
          kind: 'points',
          label: { missing: 2 },
          value: points(22.5, 70),
          operation: SUM,
          children: [
            {
              kind: 'appraised',
              label: {},
              value: points(5, 50),
              operation: SUM,
              children: [FIRST_FIELD, branch('field', '2', SECOND_FIELD, points(0, 30), ON_TIME)],
            },
            {
              kind: 'survey',
              label: {},
              value: points(17.5, 20),
              operation: SUM,
              children: [branch('field', '2', SECOND_FIELD, points(17.5, 20), SURVEY)],
            },
          ],
        },
        maximum(100, WITHOUT_INITIATIVE),
      ],
    });
  });

  it('of a field has only what is in it, on both sides of the division', () => {
    const at = (code: string): Explanation | undefined => {
      const whole = subject(ENTRIES, 0, YEAR);
      return explainNodeIndex(
        whole,
        whole.analysis.round.framework.nodes.findIndex((node) => node.code === code),
      );
    };
    expect(at('1')).toStrictEqual({
      kind: 'index',
      label: { ...whose, missing: 1, node: { code: '1', name: 'Chỉ đạo, điều hành' } },
      value: { kind: 'percent', percent: 25_000_000 },
      operation: { kind: 'percentOf', decimals: 2 },
      children: [FIRST_FIELD, maximum(50, WITHOUT_INITIATIVE)],
    });
    expect(at('2')).toStrictEqual({
      kind: 'index',
      label: { ...whose, missing: 1, node: { code: '2', name: SECOND_FIELD } },
      value: { kind: 'percent', percent: 35_000_000 },
      operation: { kind: 'percentOf', decimals: 2 },
      children: [branch('field', '2', SECOND_FIELD, points(17.5, 50), ON_TIME, SURVEY), maximum(50)],
    });
    expect(at('1.1')?.children).toStrictEqual([
      branch('criterion', '1.1', 'Kế hoạch', points(5, 20), PLAN, PROGRESS),
      maximum(20),
    ]);
    expect(at('1.2')).toMatchObject({
      value: { kind: 'notApplicable' },
      children: [{ kind: 'item' }, { value: points(0) }],
    });
    expect(at('1.1.2')).toMatchObject({ label: { missing: 1 }, children: [{ kind: 'item' }, maximum(10)] });
  });

  it('is unrounded where it is asked for so', () => {
    expect(explainIndex(subject(ENTRIES, 0, YEAR), 'unrounded')).toMatchObject({
      value: { percent: 32_142_857 },
      operation: { decimals: 'unrounded' },
    });
  });

  it('has no survey part before one is due, and no index where nothing applies', () => {
    const first = explainIndex(subject(ENTRIES, 0, Q1));
    expect(first.children[0]?.children.map(({ kind }) => kind)).toEqual(['appraised']);
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) => ({ ...row, groups: ['SO'] }));
    expect(explainIndex(subject([], 0, YEAR, { framework: { ...framework, criteria } }))).toMatchObject({
      value: { kind: 'notApplicable' },
    });
  });
});

const inGroups: RoundFile['units'] = [
  { code: 'XM01', name: 'Xã Mẫu 01', group: 'XP' },
  { code: 'S01', name: 'Sở Mẫu 01', group: 'SO' },
  { code: 'S02', name: 'Sở Mẫu 02', group: 'SO' },
  { code: 'S03', name: 'Sở Mẫu 03', group: 'SO' },
  { code: 'S04', name: 'Sở Mẫu 04', group: 'SO' },
  { code: 'S05', name: 'Sở Mẫu 05', group: 'SO', ranked: false },
];

describe('the whole chain behind a rank', () => {
  const scored = (unit: string, amount: number): RoundFileEntry => ({
    unit,
    item: '1.2',
    appraisal1: amount,
  });
  const entries = [
    scored('XM01', 30),
    scored('S01', 20),
    scored('S02', 25),
    scored('S03', 25),
    scored('S04', 20),
    scored('S05', 29),
  ];
  const { round } = smallFile();
  const ranked = (unit: number, ranking?: 'competition'): Explanation =>
    explainRank(
      subject(entries, unit, YEAR, {
        units: inGroups,
        ...(ranking && { round: { ...round, policy: { ranking } } }),
      }),
    );

  it('is of the group of the unit: who is ahead, who shares it, and of how many', () => {
    const { children, ...rank } = ranked(1);
    expect(rank).toStrictEqual({
      kind: 'rank',
      label: {
        unit: 'Sở Mẫu 01',
        period: 'Năm',
        group: 'Sở, ban, ngành',
        decided: [],
        tiedWith: ['Sở Mẫu 04'],
      },
      value: { kind: 'rank', rank: 2, of: 4 },
      operation: { kind: 'place', method: 'dense', rankBy: 'index', decimals: 2 },
    });
    expect(children.map(({ kind }) => kind)).toEqual(['index', 'ahead']);
    expect(children[1]).toStrictEqual({
      kind: 'ahead',
      label: { units: ['Sở Mẫu 02', 'Sở Mẫu 03'] },
      value: { kind: 'count', count: 1 },
      operation: GIVEN,
      children: [],
    });
  });

  it('counts units ahead one by one where ranks leave gaps', () => {
    expect(ranked(4, 'competition')).toMatchObject({
      value: { kind: 'rank', rank: 3, of: 4 },
      operation: { method: 'competition' },
      children: [{}, { value: { kind: 'count', count: 2 } }],
    });
  });

  it('has nobody ahead of the first', () => {
    expect(ranked(0)).toMatchObject({
      label: { group: 'Xã, phường', tiedWith: [] },
      value: { rank: 1, of: 1 },
      children: [{}, { label: { units: [] }, value: { count: 0 } }],
    });
  });

  it('shows a unit that is not ranked its index alone', () => {
    const { children, ...rank } = ranked(5);
    expect(rank).toStrictEqual({
      kind: 'rank',
      label: { unit: 'Sở Mẫu 05', period: 'Năm', group: 'Sở, ban, ngành', decided: [], tiedWith: [] },
      value: { kind: 'notRanked' },
      operation: { kind: 'place', method: 'dense', rankBy: 'index', decimals: 2 },
    });
    expect(children.map(({ kind }) => kind)).toEqual(['index']);
  });

  it('names nobody as told apart whose index is another', () => {
    const policy = { tieBreakers: 'lĩnh vực 1' };
    const apart = explainRank(subject(entries, 2, YEAR, { units: inGroups, round: { ...round, policy } }));
    expect(apart.label).toMatchObject({ decided: [], tiedWith: ['Sở Mẫu 03'] });
  });
});
