import { buildFramework, type FrameworkReading } from '../../../src/core/framework/build';
import type { CriterionRow } from '../../../src/core/rows/criterionRow';
import type { CellInput } from '../../../src/core/cells/cell';

const BLANK: CriterionRow = {
  code: null,
  level: null,
  name: null,
  maximum: null,
  source: null,
  rule: null,
  parameters: null,
  evidence: null,
  evidenceRequired: null,
  appraiser: null,
  groups: null,
  duePeriod: null,
  notApplicableAllowed: null,
  noCaseFullPoints: null,
};
const PERIODS = [
  { code: 'Q1', name: 'Quý I' },
  { code: 'NAM', name: 'Cả năm' },
];
const GROUPS = [
  { code: 'XP', name: 'Xã, phường' },
  { code: 'SO', name: 'Sở, ban, ngành' },
];

function build(rows: readonly Partial<CriterionRow>[], periods = PERIODS): FrameworkReading {
  const criteria = rows.map((row) => ({ ...BLANK, ...row }));
  return buildFramework({ name: 'Bộ tiêu chí', version: 2 }, criteria, periods, GROUPS);
}

/** Rows that are right but for what a test is about: code and level, every one of them fit to be an item. */
function treeOf(...rows: readonly (readonly [code: string, level: CellInput])[]): FrameworkReading {
  return build(
    rows.map(([code, level]) => ({
      ...{ code, level, name: `Mục ${code}`, maximum: 1 },
      ...{ source: 'Thẩm định', rule: 'Chấm điểm trực tiếp' },
    })),
  );
}
/** "code < code of the parent", and its part where it stands outside the tree. */
function places({ framework: { nodes } }: FrameworkReading): string[] {
  return nodes.map(({ code, parent, part }) =>
    [`${code} < ${nodes[parent]?.code ?? '–'}`, ...(part === 'tree' ? [] : [part])].join(' '),
  );
}
const told = ({ findings }: FrameworkReading): string[] =>
  findings.map(({ code, place, item }) => `${code} ${item} ${place.row}`);

const ITEM: Partial<CriterionRow> = {
  code: '1',
  level: 'Lĩnh vực',
  name: 'Chỉ đạo',
  maximum: 10,
  source: 'Tự chấm',
  rule: 'Chấm điểm trực tiếp',
};

describe('the place of a row in the tree', () => {
  it('is below the nearest row above it of a higher level', () => {
    const rows = [
      ['1', 1],
      ['1.1', 2],
      ['1.1.1', 3],
      ['1.1.2', 3],
      ['1.2', 2],
      ['1.2.1', 3],
      ['2', 1],
      ['2.1', 2],
    ] as const;
    expect(places(treeOf(...rows))).toEqual([
      '1 < –',
      '1.1 < 1',
      '1.1.1 < 1.1',
      '1.1.2 < 1.1',
      '1.2 < 1',
      '1.2.1 < 1.2',
      '2 < –',
      '2.1 < 2',
    ]);
  });

  it('follows from the code where no level is named', () => {
    const reading = treeOf(['I', ''], ['1.1', null], ['1.1.1', ' '], ['1.2', '']);
    expect(places(reading)).toEqual(['I < –', '1.1 < I', '1.1.1 < 1.1', '1.2 < I']);
    expect(told(reading)).toEqual(['ruleOnParent I 0', 'ruleOnParent 1.1 1']);
  });

  it('is that of a sub-criterion where neither code nor level says one, and that is told', () => {
    const reading = treeOf(['1', 1], ['1.1', 2], ['1.1.1.1', ''], ['', ''], ['1.2', 'Chương']);
    expect(places(reading)).toEqual(['1 < –', '1.1 < 1', '1.1.1.1 < 1.1', ' < 1.1', '1.2 < 1.1']);
    expect(told(reading)).toEqual([
      'levelInvalid 1.1.1.1 2',
      'codeMissing  3',
      'levelInvalid  3',
      'levelInvalid 1.2 4',
      'ruleOnParent 1 0',
      'ruleOnParent 1.1 1',
    ]);
  });

  it('is nowhere for a criterion before any field and for a sub-criterion before any criterion of its field', () => {
    const reading = treeOf(['1.1', 2], ['1', 1], ['1.2', 2], ['2', 1], ['2.1.1', 3]);
    expect(places(reading)).toEqual(['1.1 < –', '1 < –', '1.2 < 1', '2 < –', '2.1.1 < –']);
    expect(reading.findings.filter(({ code }) => code === 'parentMissing')).toStrictEqual([
      {
        code: 'parentMissing',
        severity: 'error',
        place: { table: 'criteria', row: 0, column: 'level' },
        item: '1.1',
        parameters: {},
      },
      {
        code: 'parentMissing',
        severity: 'error',
        place: { table: 'criteria', row: 4, column: 'level' },
        item: '2.1.1',
        parameters: {},
      },
    ]);
  });

  it('is nowhere for a sub-criterion that is the first row of all', () => {
    expect(places(treeOf(['1.1.1', 3], ['1', 1]))).toEqual(['1.1.1 < –', '1 < –']);
  });

  it('may be right below a section, but below the criterion once there is one', () => {
    const rows = [
      ['1', 1],
      ['1.1', 2],
      ['9', 'Điểm thưởng'],
      ['9.1', 3],
      ['9.2', 2],
      ['9.2.1', 3],
      ['2', 1],
    ] as const;
    const reading = treeOf(...rows);
    expect(places(reading)).toEqual([
      '1 < –',
      '1.1 < 1',
      '9 < – bonus',
      '9.1 < 9 bonus',
      '9.2 < 9 bonus',
      '9.2.1 < 9.2 bonus',
      '2 < –',
    ]);
    expect(told(reading).filter((text) => text.startsWith('parentMissing'))).toEqual([]);
    expect(reading.framework.nodes.map(({ level }) => level)).toEqual([1, 2, 1, 3, 2, 3, 1]);
    expect(reading.framework.items).toEqual([1, 6, 3, 5]);
  });

  it('is the row of the table less the blank ones', () => {
    const { framework, rowOfNode, findings } = build([{}, ITEM, { name: ' ' }, { ...ITEM, code: '2' }]);
    expect(framework.nodes.map(({ code }) => code)).toEqual(['1', '2']);
    expect(rowOfNode).toEqual([1, 3]);
    expect(findings).toEqual([]);
  });
});

describe('a scored item', () => {
  it('is harmless where nothing is said: everybody’s, due at the end of the year, and nothing may be left out', () => {
    expect(build([ITEM]).framework).toStrictEqual({
      name: 'Bộ tiêu chí',
      version: 2,
      nodes: [
        {
          code: '1',
          level: 1,
          name: 'Chỉ đạo',
          maxPoints: 10_000_000,
          parent: -1,
          part: 'tree',
          item: {
            source: 'self',
            rule: { kind: 'direct', step: 0 },
            evidence: '',
            evidenceRequired: false,
            appraiser: '',
            groups: [],
            duePeriod: 1,
            notApplicableAllowed: false,
            noCaseFullPoints: false,
          },
        },
      ],
      items: [0],
    });
  });

  it('has everything that its row says', () => {
    const { framework, findings } = build([
      {
        ...ITEM,
        source: 'xhh',
        rule: 'Chọn mức',
        parameters: 'Có: 10; Không: 0',
        evidence: ' Kế hoạch ',
        evidenceRequired: 'x',
        appraiser: 'Văn phòng',
        groups: ' XP ;, SO,',
        duePeriod: 'Q1',
        notApplicableAllowed: 'có',
        noCaseFullPoints: true,
      },
    ]);
    expect(findings).toEqual([]);
    expect(framework.nodes[0]?.item).toStrictEqual({
      source: 'survey',
      rule: {
        kind: 'levels',
        levels: [
          { label: 'Có', points: 10_000_000 },
          { label: 'Không', points: 0 },
        ],
      },
      evidence: 'Kế hoạch',
      evidenceRequired: true,
      appraiser: 'Văn phòng',
      groups: ['XP', 'SO'],
      duePeriod: 0,
      notApplicableAllowed: true,
      noCaseFullPoints: true,
    });
  });

  it.each([
    ['Q1', 0],
    ['Quý I', 0],
    ['Cả năm', 1],
    ['Quý IV', 1],
  ])('is due in the period of the code or the name “%s”, in doubt in the last one', (duePeriod, expected) => {
    expect(build([{ ...ITEM, duePeriod }]).framework.nodes[0]?.item?.duePeriod).toBe(expected);
  });

  it('is due in the first period there will be where there is none yet', () => {
    expect(build([ITEM], []).framework.nodes[0]?.item?.duePeriod).toBe(0);
  });

  it.each<[string, Partial<CriterionRow>]>([
    ['no source', { source: null }],
    ['an unknown source', { source: 'Báo chí' }],
    ['no rule', { rule: ' ' }],
    ['an unknown rule', { rule: 'Bốc thăm' }],
    ['unreadable parameters', { parameters: 'bước lớn' }],
    [
      'flags that are neither yes nor no',
      { evidenceRequired: '?', notApplicableAllowed: '?', noCaseFullPoints: '?' },
    ],
  ])('counts as its own score in any points, nothing else allowed, with %s', (_title, change) => {
    expect(build([{ ...ITEM, ...change }]).framework.nodes[0]?.item).toMatchObject({
      source: 'self',
      rule: { kind: 'direct', step: 0 },
      evidenceRequired: false,
      notApplicableAllowed: false,
      noCaseFullPoints: false,
    });
  });

  it.each<[CellInput, number]>([
    [2000, 2_000_000_000],
    [0, 0],
    ['2,5 điểm', 2_500_000],
    [2000.000001, 0],
    [1e300, 0],
    [1 / 3, 333_333],
    [-0.000001, 0],
    ['hai', 0],
    [null, 0],
  ])('with a maximum of %j is worth %i micro-points', (maximum, expected) => {
    expect(build([{ ...ITEM, maximum }]).framework.nodes[0]?.maxPoints).toBe(expected);
  });

  it('with a maximum of 0 or 2000 has no finding', () => {
    expect(build([{ ...ITEM, maximum: 0 }]).findings).toEqual([]);
    expect(build([{ ...ITEM, maximum: 2000 }]).findings).toEqual([]);
  });
});
