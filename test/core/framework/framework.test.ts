import fc from 'fast-check';
import type { CriterionRow } from '../../../src/core/framework/criterionRow';
import type { Finding } from '../../../src/core/finding/finding';
import { buildRound } from '../../../src/core/round/build';
import { smallDraft } from '../support/sampleDraft';

const draft = smallDraft();

/** The small framework with some cells of one row (0-based) changed. */
function findingsWith(row: number, change: Partial<CriterionRow>): readonly Finding[] {
  const criteria = draft.criteria.map((original, index) =>
    index === row ? { ...original, ...change } : original,
  );
  return buildRound({ ...draft, criteria }).findings;
}
const summary = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, place }) => `${code} ${place.row} ${place.column}`);

describe('a framework', () => {
  it('without flaws has no findings', () => {
    expect(buildRound(draft).findings).toEqual([]);
  });

  it('is ragged: a leaf of level 2 is an item beside items of level 3', () => {
    const { framework } = buildRound(draft).round;
    expect(framework.items.map((index) => framework.nodes[index]?.code)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.2',
      '2.1',
      '2.2',
    ]);
  });

  it('keeps the items under a node side by side, whatever the levels', () => {
    const [row] = draft.criteria;
    fc.assert(
      fc.property(fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 20 }), (levels) => {
        const criteria = levels.flatMap((level) => (row ? [{ ...row, level }] : []));
        const { nodes, items } = buildRound({ ...draft, criteria }).round.framework;
        const isUnder = (node: number, root: number): boolean =>
          node === root || (node >= 0 && isUnder(nodes[node]?.parent ?? -1, root));
        nodes.forEach((_, root) => {
          const under = items.flatMap((node, item) => (isUnder(node, root) ? [item] : []));
          expect(under).toEqual(under.map((_item, position) => (under[0] ?? 0) + position));
        });
      }),
    );
  });

  it('passes over blank rows and keeps the row of each node', () => {
    const blank = Object.fromEntries(Object.keys(draft.criteria[0] ?? {}).map((key) => [key, ''])) as never;
    const build = buildRound({ ...draft, criteria: [blank, ...draft.criteria] });
    expect(build.findings).toEqual([]);
    expect(build.rowOfNode[0]).toBe(1);
  });

  it.each<[string, number, Partial<CriterionRow>, string]>([
    ['a maximum that breaks the sum', 2, { maximum: 9 }, 'sumDiffers 1 maximum'],
    ['a maximum typed as a word', 2, { maximum: 'mười' }, 'maximumInvalid 2 maximum'],
    ['no maximum', 2, { maximum: null }, 'maximumMissing 2 maximum'],
    ['a negative maximum', 2, { maximum: -1 }, 'maximumInvalid 2 maximum'],
    ['an error cell as maximum', 2, { maximum: { error: '#REF!' } }, 'cellError 2 maximum'],
    ['a code used before', 3, { code: '1.1.1' }, 'codeTwice 3 code'],
    ['a code that became a number', 4, { code: 1.2 }, 'codeNotText 4 code'],
    ['no code', 4, { code: '' }, 'codeMissing 4 code'],
    ['a code outside its parent', 4, { code: '3.2' }, 'codeOutsideParent 4 code'],
    ['a skipped code', 4, { code: '1.4' }, 'codeSkipped 4 code'],
    ['a skipped field', 5, { code: '3' }, 'codeSkipped 5 code'],
    ['a code lower than the one before', 7, { code: '2.0' }, 'codeOutOfOrder 7 code'],
    ['a maximum of 0', 4, { maximum: '0,0' }, 'maximumZero 4 maximum'],
    ['no name', 4, { name: ' ' }, 'nameMissing 4 name'],
    ['an unknown level', 4, { level: 'Chương' }, 'levelInvalid 4 level'],
    ['no rule', 4, { rule: null }, 'ruleMissing 4 rule'],
    ['an unknown rule', 4, { rule: 'Bốc thăm' }, 'ruleUnreadable 4 rule'],
    ['unreadable parameters', 4, { parameters: 'bước lớn' }, 'ruleUnreadable 4 parameters'],
    ['a rule on a node with children', 1, { rule: 'Chọn mức' }, 'ruleOnParent 1 rule'],
    ['a rule above the maximum', 2, { parameters: 'Có: 11; Không: 0' }, 'ruleAboveMaximum 2 parameters'],
    ['a gap between bands', 3, { parameters: '> 90 %: 10; < 90 %: 0' }, 'bandsGap 3 parameters'],
    ['no source', 4, { source: '' }, 'sourceMissing 4 source'],
    ['an unknown source', 4, { source: 'Báo chí' }, 'sourceUnknown 4 source'],
    ['an unknown period', 4, { duePeriod: 'Quý II' }, 'duePeriodUnknown 4 duePeriod'],
    ['an unknown group', 4, { groups: 'XP, HUYEN' }, 'groupUnknown 4 groups'],
    ['required evidence that is not described', 2, { evidence: '' }, 'evidenceNotDescribed 2 evidence'],
  ])('is told of %s, in its cell', (_title, row, change, expected) => {
    expect(summary(findingsWith(row, change))).toContain(expected);
  });

  it('names both numbers where children do not add up', () => {
    const [sum] = findingsWith(2, { maximum: 9, parameters: 'Kịp thời: 9; Không: 0' });
    expect(sum).toMatchObject({
      code: 'sumDiffers',
      item: '1.1',
      parameters: { declared: { points: 20_000_000 }, sum: { points: 19_000_000 } },
    });
  });

  it.each([
    [3, '≥ 80 %: 10; < 90 %: 0', { code: 'bandsOverlap', parameters: { first: '< 90 %', second: '≥ 80 %' } }],
    [3, '≥ 95 %: 10; < 90 %: 0', { code: 'bandsGap', parameters: { from: '< 90 %', to: '≥ 95 %' } }],
    [2, 'Có: 10; có: 0', { code: 'levelTwice', parameters: { label: 'có' } }],
    [
      2,
      'Có: 10; Không: -1',
      {
        code: 'ruleNegative',
        parameters: { reaches: { points: -1_000_000 }, maximum: { points: 10_000_000 } },
      },
    ],
  ])('names what is wrong with the rule of row %i, %j', (row, parameters, expected) => {
    const place = { table: 'criteria', row, column: 'parameters' };
    expect(findingsWith(row, { parameters })).toMatchObject([{ ...expected, place }]);
    expect(findingsWith(row, { parameters })[0]?.certainFix).toBeUndefined();
  });

  it('offers a fix only where one value is certain', () => {
    const [gap] = findingsWith(3, { parameters: '> 90 %: 10; < 90 %: 0' });
    expect(gap?.certainFix).toEqual({
      place: { table: 'criteria', row: 3, column: 'parameters' },
      value: '≥ 90 %: 10\n< 90 %: 0',
    });
  });

  it('warns where the fields do not add up to 100', () => {
    expect(summary(findingsWith(8, { maximum: 20 }))).not.toContain('totalDiffers 0 maximum');
    const criteria = draft.criteria.slice(0, 5);
    expect(summary(buildRound({ ...draft, criteria }).findings)).toContain('totalDiffers 0 maximum');
  });

  it('reports a criterion that stands before any field', () => {
    const criteria = draft.criteria.slice(1, 3);
    expect(summary(buildRound({ ...draft, criteria }).findings)).toContain('parentMissing 0 level');
  });

  it('accepts roman fields above arabic criteria', () => {
    const criteria = draft.criteria.map((row) => (row.code === '2' ? { ...row, code: 'II' } : row));
    expect(buildRound({ ...draft, criteria }).findings).toEqual([]);
  });
});
