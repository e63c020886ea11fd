import { explainIndex, explainNodeIndex } from '../../../src/core/explain/explainIndex';
import { explainNode } from '../../../src/core/explain/explainTotal';
import type { Explanation } from '../../../src/core/explain/explanation';
import type { Subject } from '../../../src/core/explain/subject';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { sectionDraft, sectionFile } from '../support/sectionDraft';

const YEAR = 1;
const given = (item: string, points: number): RoundFileEntry => ({ unit: 'XM01', item, appraisal1: points });

function subject(entries: readonly RoundFileEntry[]): Subject {
  const draft = sectionDraft(entries);
  return { analysis: analyseRound(draft, '2026-01-01'), rows: draft.scores, unit: 0, period: YEAR };
}
/** The points of the total, under its index. */
const pointsOf = (entries: readonly RoundFileEntry[]): Explanation | undefined =>
  explainIndex(subject(entries)).children[0];
const summary = (points: Explanation | undefined): unknown[] =>
  (points?.children ?? []).map(({ kind, value, operation }) => [
    kind,
    'points' in value ? value.points : undefined,
    operation,
  ]);

describe('the chain behind bonus and penalty', () => {
  it('shows each section beside the tree, with the cap that was met and what it was met with', () => {
    const points = pointsOf([given('1.2', 20), given('9.1', 4), given('9.2', 3), given('10.2', 2)]);
    expect(points).toMatchObject({ value: { points: 23_000_000 }, operation: { kind: 'sum' } });
    expect(summary(points)).toEqual([
      ['appraised', 20_000_000, { kind: 'sum' }],
      ['survey', 0, { kind: 'sum' }],
      ['bonus', 5_000_000, { kind: 'added', cap: 5_000_000 }],
      ['penalty', -2_000_000, { kind: 'deducted', cap: 6_000_000 }],
    ]);
    expect(points?.children[2]?.children).toMatchObject([
      { kind: 'item', label: { code: '9.1' }, value: { points: 4_000_000 } },
      { kind: 'item', label: { code: '9.2' }, value: { points: 3_000_000 } },
    ]);
  });

  it('says which bound the total met', () => {
    const below = pointsOf([given('1.2', 1), given('10.2', 5)]);
    expect(below).toMatchObject({ value: { points: 0 }, operation: { kind: 'boundedSum', bound: 'zero' } });
  });

  it('leaves out what nobody claimed, and keeps what was refused', () => {
    expect(summary(pointsOf([given('1.2', 20)]))).toHaveLength(2);
    const refused = pointsOf([given('9.1', 99)])?.children[2];
    expect(refused).toMatchObject({
      kind: 'bonus',
      value: { points: 0 },
      children: [{ kind: 'item', children: [{ kind: 'stage', value: { kind: 'refused' } }] }],
    });
  });

  it('explains a section by itself, and knows no index outside the tree', () => {
    const whose = subject([given('9.1', 4)]);
    const { nodes } = whose.analysis.round.framework;
    const at = (code: string): number => nodes.findIndex((node) => node.code === code);
    expect(explainNode(whose, at('9'))).toMatchObject({ kind: 'bonus', value: { points: 4_000_000 } });
    expect(explainNode(whose, at('10'))).toBeUndefined();
    expect(explainNodeIndex(whose, at('9.1'))).toBeUndefined();
  });

  it('names a section with its cap as the framework does', () => {
    const { children: _, ...penalty } = pointsOf([given('10.2', 2)])?.children.at(-1) ?? {};
    expect(penalty).toStrictEqual({
      kind: 'penalty',
      label: { code: '10', name: 'Điểm trừ' },
      value: { kind: 'points', points: -2_000_000 },
      operation: { kind: 'deducted', cap: 6_000_000 },
    });
  });

  it('says that a total does not go above the maximum', () => {
    const full = [
      given('1.1.1', 10),
      given('1.1.2', 10),
      given('1.2', 30),
      given('2.1', 30),
      given('2.2', 20),
    ];
    expect(pointsOf([...full, given('9.1', 1)])).toMatchObject({
      value: { points: 100_000_000 },
      operation: { kind: 'boundedSum', bound: 'maximum' },
    });
    expect(pointsOf(full)).toMatchObject({ operation: { kind: 'sum' } });
  });

  it('of a section that is scored itself is that section, out of no maximum where nothing came', () => {
    const file = sectionFile([{ unit: 'XM01', item: '9', periods: { NAM: { points: 3 } } }]);
    const [section] = file.framework.criteria.filter(({ code }) => code === '9');
    const criteria = file.framework.criteria
      .filter(({ code }) => code !== '9.1' && code !== '9.2')
      .map((row) =>
        row === section ? { ...row, source: 'self' as const, rule: 'Chấm điểm trực tiếp', due: 'NAM' } : row,
      );
    const draft = draftFromFile({ ...file, framework: { ...file.framework, criteria } });
    const whole = { analysis: analyseRound(draft, '2026-01-01'), rows: draft.scores, period: YEAR };
    const sections = (unit: number): readonly Explanation[] | undefined =>
      explainIndex({ ...whole, unit }).children[0]?.children.filter(({ kind }) => kind === 'bonus');
    expect(sections(0)).toMatchObject([
      {
        label: { code: '9', name: 'Điểm thưởng' },
        value: { points: 3_000_000 },
        children: [{ kind: 'item', label: { code: '9' }, children: [{ kind: 'selfScore' }] }],
      },
    ]);
    expect(sections(1)).toEqual([]);
  });
});
