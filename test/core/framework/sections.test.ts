import type { CriterionRow } from '../../../src/core/framework/criterionRow';
import type { Finding } from '../../../src/core/finding/finding';
import { nodesAtLevel, treeTotal } from '../../../src/core/framework/parts';
import { buildRound } from '../../../src/core/round/build';
import { sectionDraft } from '../support/sectionDraft';

const draft = sectionDraft();
const rowOf = (code: string): number => draft.criteria.findIndex((row) => row.code === code);

/** The framework with some cells of the row of a code changed. */
function findingsWith(code: string, change: Partial<CriterionRow>): readonly Finding[] {
  const criteria = draft.criteria.map((row) => (row.code === code ? { ...row, ...change } : row));
  return buildRound({ ...draft, criteria }).findings;
}
const summary = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, severity, item, place }) => `${severity} ${code} ${item} ${place.column}`);

describe('bonus and penalty in a framework', () => {
  it('stand outside the tree: items may add up to more than the cap, and nothing counts towards 100', () => {
    const { round, findings } = buildRound(draft);
    expect(findings).toEqual([]);
    expect(treeTotal(round.framework)).toBe(100_000_000);
    expect(nodesAtLevel(round.framework, 1).map(({ code }) => code)).toEqual(['1', '2']);
  });

  it('begin with a row of that level, take in criteria and sub-criteria, and end with the next field', () => {
    const { nodes } = buildRound(draft).round.framework;
    expect(nodes.map(({ code, part, parent }) => [code, part, nodes[parent]?.code])).toEqual([
      ['1', 'tree', undefined],
      ['1.1', 'tree', '1'],
      ['1.1.1', 'tree', '1.1'],
      ['1.1.2', 'tree', '1.1'],
      ['1.2', 'tree', '1'],
      ['9', 'bonus', undefined],
      ['9.1', 'bonus', '9'],
      ['9.2', 'bonus', '9'],
      ['2', 'tree', undefined],
      ['2.1', 'tree', '2'],
      ['2.2', 'tree', '2'],
      ['10', 'penalty', undefined],
      ['10.1', 'penalty', '10'],
      ['10.2', 'penalty', '10'],
    ]);
  });

  it.each(['Điểm thưởng', 'điểm  cộng', 'Bonus'])('understand the level “%s”', (level) => {
    expect(findingsWith('9', { level })).toEqual([]);
  });

  it.each<[string, string, Partial<CriterionRow>, string]>([
    ['a second section of one kind', '10', { level: 'Điểm thưởng' }, 'error sectionTwice 10 level'],
    ['a cap that the items cannot reach', '9', { maximum: 8 }, 'warning capNotReached 9 maximum'],
    [
      'full points for no case',
      '10.1',
      { noCaseFullPoints: 'x' },
      'error noCaseOutsideTree 10.1 noCaseFullPoints',
    ],
    [
      'a rule that passes its maximum',
      '9.2',
      { rule: 'Có/Không', parameters: 'Có: 4; Không: 0' },
      'error ruleAboveMaximum 9.2 parameters',
    ],
  ])('%s is found', (_, code, change, expected) => {
    expect(rowOf(code)).toBeGreaterThan(0);
    expect(summary(findingsWith(code, change))).toEqual([expected]);
  });

  it('a section without items is an item itself, with its cap for a maximum', () => {
    const self = {
      source: 'Thẩm định',
      rule: 'Chấm điểm trực tiếp',
      appraiser: 'Sở Nội vụ',
      duePeriod: 'NAM',
    };
    const criteria = draft.criteria
      .filter(({ code }) => !['9.1', '9.2'].includes(String(code)))
      .map((row) => (row.code === '9' ? { ...row, ...self } : row));
    const { round, findings } = buildRound({ ...draft, criteria });
    expect(findings).toEqual([]);
    expect(round.framework.nodes.find(({ code }) => code === '9')).toMatchObject({
      part: 'bonus',
      maxPoints: 5_000_000,
      item: { source: 'appraisal' },
    });
  });
});
