import { explainIndex, explainNodeIndex } from '../../../src/core/explain/explainIndex';
import { explainRank } from '../../../src/core/explain/explainRank';
import type { Explanation, ExplanationKind } from '../../../src/core/explain/explanation';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { everyNode, subject } from '../support/explained';
import { smallFile } from '../support/sampleDraft';

const Q1 = 0;
const YEAR = 1;

function find<K extends ExplanationKind>(root: Explanation, kind: K, code?: string): Explanation | undefined {
  return everyNode(root).find(
    (node) =>
      node.kind === kind && (code === undefined || ('code' in node.label && node.label.code === code)),
  );
}

const plan: RoundFileEntry = {
  unit: 'XM01',
  item: '1.1.1',
  periods: { Q1: { data: 'Kịp thời' }, NAM: { data: 'Chậm' } },
  appraisal1: 4.5,
  evidence: 'Kế hoạch số 1',
  note: 'Thiếu số trang',
};

describe('the chain behind a number', () => {
  it('shows every stage of an item with its cell, and which one counts', () => {
    const item = find(explainIndex(subject([plan], 0, YEAR)), 'item', '1.1.1');
    expect(item).toMatchObject({
      label: { rule: 'Chọn mức', evidence: 'Kế hoạch số 1', note: 'Thiếu số trang' },
      value: { kind: 'points', points: 4_500_000, maximum: 10_000_000 },
      place: { table: 'scores', row: 0, column: 'stage.TD1' },
    });
    expect(item?.children.map(({ kind, label, place }) => [kind, label, place?.column])).toEqual([
      ['selfScore', { period: 'Quý I', counts: false }, 'data.Q1'],
      ['selfScore', { period: 'Năm', counts: false }, 'data.NAM'],
      ['stage', { name: 'Thẩm định lần 1', counts: true }, 'stage.TD1'],
    ]);
  });

  it('gives the reason of every stage that changed something, and of no other', () => {
    const entry = { ...plan, appraisal2: 4.5, council: 5, reason: 'Biên bản số 3' };
    const item = find(explainIndex(subject([entry], 0, YEAR)), 'item', '1.1.1');
    expect(item?.children.slice(2).map(({ kind, label }) => [kind, label])).toEqual([
      ['stage', { name: 'Thẩm định lần 1', counts: false, reason: 'Biên bản số 3' }],
      ['stage', { name: 'Thẩm định lần 2', counts: false }],
      ['stage', { name: 'Hội đồng', counts: true, reason: 'Biên bản số 3' }],
    ]);
  });

  it('lets a self-score stand before the year, whatever was appraised', () => {
    const item = find(explainIndex(subject([plan], 0, Q1)), 'item', '1.1.1');
    expect(item).toMatchObject({
      value: { points: 10_000_000 },
      children: [{ kind: 'selfScore', label: { counts: true } }],
    });
  });

  it('goes down to the rule and to what was declared, with the cell of the data', () => {
    const entry = { unit: 'XM01', item: '2.1', periods: { NAM: { data: '45/50' } } };
    expect(find(explainIndex(subject([entry], 0, YEAR)), 'selfScore')?.children).toMatchObject([
      {
        kind: 'rule',
        label: { rule: 'Tỷ lệ' },
        value: { points: 27_000_000 },
        children: [{ kind: 'declared', label: { text: '45/50' }, place: { row: 0, column: 'data.NAM' } }],
      },
    ]);
  });

  it('shows the answers of a survey, and having no case, as what the points follow from', () => {
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) =>
      row.code === '2.2'
        ? { ...row, rule: 'Tỷ lệ', parameters: 'sàn 0 %' }
        : { ...row, ...(row.code === '2.1' && { noCaseFullPoints: true }) },
    );
    const entries = [
      { unit: 'XM01', item: '2.2', survey: '3/4' },
      { unit: 'XM01', item: '2.1', periods: { NAM: { data: 'KPS' } } },
    ];
    const root = explainIndex(subject(entries, 0, YEAR, { framework: { ...framework, criteria } }));
    const declared = (text: string, row: number, column: string): object => ({
      operation: { kind: 'rule' },
      children: [{ kind: 'declared', label: { text }, place: { row, column } }],
    });
    expect(find(root, 'surveyScore')).toMatchObject({
      value: { points: 15_000_000 },
      children: [{ kind: 'rule', ...declared('3/4', 0, 'survey') }],
    });
    expect(find(root, 'selfScore')).toMatchObject({
      value: { points: 30_000_000 },
      children: [{ kind: 'noCase', ...declared('KPS', 1, 'data.NAM') }],
    });
  });

  it('has the forms of a survey at the survey, and at no stage after it', () => {
    const entry = { unit: 'XM01', item: '2.2', survey: 17.5, surveyForms: 480, council: 18 };
    const item = find(explainIndex(subject([entry], 0, YEAR)), 'item', '2.2');
    expect(item?.children.map(({ kind, label }) => [kind, label])).toEqual([
      ['surveyScore', { counts: false, forms: { returned: 480 } }],
      ['stage', { name: 'Hội đồng', counts: true }],
    ]);
  });

  it('shows no rule at work where points were given as they are, or do not count', () => {
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) =>
      row.code === '2.2' ? { ...row, rule: 'Khảo sát tỷ lệ' } : { ...row, notApplicable: true },
    );
    const stages = (...entries: RoundFileEntry[]): unknown[] =>
      everyNode(explainIndex(subject(entries, 0, YEAR, { framework: { ...framework, criteria } })))
        .filter(({ kind }) => kind === 'selfScore' || kind === 'surveyScore')
        .map(({ kind, value, operation, children, place }) => [
          kind,
          value.kind,
          operation.kind,
          children.length,
          place?.column,
        ]);
    const self = (item: string, entry: object): RoundFileEntry => ({
      unit: 'XM01',
      item,
      periods: { NAM: entry },
    });
    expect(stages(self('1.2', { data: 'ghi chú', points: 3 }))).toEqual([
      ['selfScore', 'points', 'given', 0, 'points.NAM'],
    ]);
    expect(stages(self('1.1.2', { points: 5 }))).toEqual([['selfScore', 'points', 'given', 0, 'points.NAM']]);
    expect(stages(self('2.1', { data: '45/50', points: 'KAD' }))).toEqual([
      ['selfScore', 'notApplicable', 'given', 0, 'points.NAM'],
    ]);
    expect(stages(self('2.2', { data: '45/50' }))).toEqual([
      ['selfScore', 'refused', 'given', 0, 'data.NAM'],
    ]);
    expect(stages({ unit: 'XM01', item: '2.2', survey: 'KAD' })).toEqual([
      ['surveyScore', 'refused', 'given', 0, 'survey'],
    ]);
    expect(stages({ unit: 'XM01', item: '1.2', appraisal1: 3, survey: '45/50' })).toEqual([
      ['surveyScore', 'refused', 'given', 0, 'survey'],
    ]);
  });

  it('keeps what is missing, refused and not applicable apart from zero', () => {
    const root = explainIndex(
      subject(
        [
          { unit: 'XM01', item: '1.2', periods: { Q1: { points: 'KAD' } } },
          { unit: 'XM01', item: '1.1.1', periods: { Q1: { data: 'Sai' } } },
        ],
        0,
        Q1,
      ),
    );
    // Nothing that can be used came: no index, which is not an index of 0.
    expect(root).toMatchObject({ value: { kind: 'missing', maximum: 10_000_000 }, label: { missing: 1 } });
    expect(find(root, 'item', '1.2')).toMatchObject({ value: { kind: 'notApplicable' } });
    expect(find(root, 'item', '1.1.1')).toMatchObject({
      value: { kind: 'missing', maximum: 10_000_000 },
      children: [{ kind: 'selfScore', value: { kind: 'refused' }, label: { counts: false } }],
    });
    expect(find(root, 'maximum')).toMatchObject({
      value: { points: 10_000_000 },
      children: [
        { kind: 'fullMaximum', value: { points: 40_000_000 } },
        { label: { code: '1.2' }, value: { points: -30_000_000 }, place: { row: 0, column: 'points.Q1' } },
      ],
    });
  });

  it('says of an item that is not for the group only that it does not apply', () => {
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) => (row.code === '1.2' ? { ...row, groups: ['SO'] } : row));
    const root = explainIndex(subject([], 0, YEAR, { framework: { ...framework, criteria } }));
    const item = find(root, 'item', '1.2');
    expect(item).toMatchObject({ value: { kind: 'notApplicable' }, children: [] });
    expect(item).not.toHaveProperty('place');
  });

  it('keeps the appraised part and the survey apart', () => {
    const root = explainIndex(
      subject(
        [
          { unit: 'XM01', item: '2.2', survey: 17.5 },
          { unit: 'XM01', item: '1.2', appraisal1: 20.125 },
        ],
        0,
        YEAR,
      ),
    );
    expect(find(root, 'points')?.children).toMatchObject([
      { kind: 'appraised', value: { points: 20_125_000, maximum: 80_000_000 } },
      { kind: 'survey', value: { points: 17_500_000, maximum: 20_000_000 } },
    ]);
    expect(find(root, 'surveyScore')).toMatchObject({ place: { row: 0, column: 'survey' } });
  });

  it('explains a rank by those ahead, and names those who share it', () => {
    const points = (unit: string, amount: number): RoundFileEntry => ({
      unit,
      item: '1.2',
      appraisal1: amount,
    });
    const entries = [points('XM01', 10), points('XM02', 20), points('XM03', 10)];
    expect(explainRank(subject(entries, 2, YEAR))).toMatchObject({
      label: { group: 'Xã, phường', tiedWith: ['Xã Mẫu 01'] },
      value: { kind: 'rank', rank: 2, of: 3 },
      operation: { method: 'dense', decimals: 2 },
      children: [
        { kind: 'index', value: { percent: 10_000_000 } },
        { kind: 'ahead', label: { units: ['Xã Mẫu 02'] }, value: { count: 1 } },
      ],
    });
  });

  it('says which tie-breaker put a unit before or after one of equal index', () => {
    const points = (unit: string, item: string): RoundFileEntry => ({ unit, item, appraisal1: 10 });
    const { round } = smallFile();
    const entries = [points('XM01', '2.1'), points('XM02', '1.2'), points('XM03', '2.1')];
    const decided = [0, 1].map((unit) => {
      const policy = { tieBreakers: 'lĩnh vực 1' };
      const { label } = explainRank(subject(entries, unit, YEAR, { round: { ...round, policy } }));
      return 'decided' in label ? [label.decided, label.tiedWith] : [];
    });
    const by = { kind: 'node', code: '1' };
    expect(decided).toEqual([
      [[{ unit: 'Xã Mẫu 02', isAhead: true, by }], ['Xã Mẫu 03']],
      [[{ unit: 'Xã Mẫu 01', isAhead: false, by }], []],
    ]);
  });

  it('gives a unit that is not ranked its index all the same', () => {
    const units = smallFile().units.map((unit) => ({ ...unit, ranked: unit.code !== 'XM01' }));
    expect(explainRank(subject([plan], 0, YEAR, { units }))).toMatchObject({
      value: { kind: 'notRanked' },
      children: [{ kind: 'index', value: { percent: 4_500_000 } }],
    });
  });

  it('explains one field, and nothing where nothing in it is due', () => {
    const field = (period: number): Explanation | undefined =>
      explainNodeIndex(subject([plan], 0, period), 5);
    expect(field(Q1)).toBeUndefined();
    expect(field(YEAR)).toMatchObject({
      label: { node: { code: '2', name: 'Thủ tục hành chính' }, missing: 2 },
      children: [{ kind: 'field' }, { kind: 'maximum', value: { points: 50_000_000 } }],
    });
  });
});
