import type { CriterionRow } from '../../../src/core/rows/criterionRow';
import type { Finding } from '../../../src/core/finding/finding';
import { isSection, nodesAtLevel, treeTotal } from '../../../src/core/framework/parts';
import { pointsFromMicro, type Points } from '../../../src/core/points/points';
import { buildRound } from '../../../src/core/round/build';
import { sectionDraft } from '../support/sectionDraft';

const draft = sectionDraft();
const rowOf = (code: string): number => draft.criteria.findIndex((row) => row.code === code);

/** The framework with some cells of the row of a code changed. */
function findingsWith(code: string, change: Partial<CriterionRow>): readonly Finding[] {
  const criteria = draft.criteria.map((row) => (row.code === code ? { ...row, ...change } : row));
  return buildRound({ ...draft, criteria }).findings;
}
const whole = (points: number): { points: Points } => ({ points: pointsFromMicro(points * 1_000_000) });

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

  it.each<[string, string, Partial<CriterionRow>, Pick<Finding, 'code' | 'severity' | 'parameters'>, string]>(
    [
      [
        'a second section of one kind',
        '10',
        { level: 'Điểm thưởng' },
        { code: 'sectionTwice', severity: 'error', parameters: { first: '9', second: '10' } },
        'level',
      ],
      [
        'a cap that the items cannot reach',
        '9',
        { maximum: 8 },
        { code: 'capNotReached', severity: 'warning', parameters: { cap: whole(8), reach: whole(7) } },
        'maximum',
      ],
      [
        'full points for no case',
        '10.1',
        { noCaseFullPoints: 'x' },
        { code: 'noCaseOutsideTree', severity: 'error', parameters: {} },
        'noCaseFullPoints',
      ],
      [
        'a rule that passes its maximum',
        '9.2',
        { rule: 'Có/Không', parameters: 'Có: 4; Không: 0' },
        { code: 'ruleAboveMaximum', severity: 'error', parameters: { reaches: whole(4), maximum: whole(3) } },
        'parameters',
      ],
    ],
  )('%s is found', (_, item, change, told, column) => {
    const place = { table: 'criteria', row: rowOf(item), column };
    expect(findingsWith(item, change)).toStrictEqual([{ ...told, place, item }]);
  });

  it('may have a cap that its items just reach, and a field of the tree with full points for no case', () => {
    expect(findingsWith('9', { maximum: 7 })).toEqual([]);
    expect(findingsWith('1.2', { noCaseFullPoints: 'x' })).toEqual([]);
  });

  it('may stand before the tree', () => {
    const isBonus = (row: CriterionRow): boolean => String(row.code).startsWith('9');
    const criteria = [...draft.criteria.filter(isBonus), ...draft.criteria.filter((row) => !isBonus(row))];
    const { round, findings } = buildRound({ ...draft, criteria });
    expect(findings).toEqual([]);
    expect(round.framework.nodes.filter(isSection).map(({ code }) => code)).toEqual(['9', '10']);
  });

  it('say nothing of the survey, which has its share in the tree alone', () => {
    expect(findingsWith('9.2', { source: 'Điều tra XHH' })).toEqual([]);
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
