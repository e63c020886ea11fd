import fc from 'fast-check';
import type { CriterionRow } from '../../../src/core/rows/criterionRow';
import type { Finding } from '../../../src/core/finding/finding';
import { pointsFromMicro, type Points } from '../../../src/core/points/points';
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
/** A finding with its place as row and column. */
type Told = Omit<Finding, 'place'> & { readonly at: readonly [row: number, column: string] };

/** What is told of the maximum of row 2, or of row 4. */
const maximum = (code: Finding['code'], parameters: Finding['parameters'] = {}): Told => ({
  code,
  severity: 'error',
  at: [2, 'maximum'],
  item: '1.1.1',
  parameters,
});
const row4 = (code: Finding['code'], column: string, parameters: Finding['parameters'] = {}): Told => ({
  code,
  severity: 'error',
  at: [4, column],
  item: '1.2',
  parameters,
});
const whole = (points: number): { points: Points } => ({ points: pointsFromMicro(points * 1_000_000) });
const sums = (declared: number, sum: number): Pick<Finding, 'parameters'> => ({
  parameters: { declared: whole(declared), sum: whole(sum) },
});
const reaching = (reaches: number, maximum: number): Pick<Finding, 'parameters'> => ({
  parameters: { reaches: whole(reaches), maximum: whole(maximum) },
});

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

  it.each<[string, number, Partial<CriterionRow>, Told]>([
    [
      'a maximum that breaks the sum',
      2,
      { maximum: 9 },
      { code: 'sumDiffers', severity: 'error', at: [1, 'maximum'], item: '1.1', ...sums(20, 19) },
    ],
    ['a maximum typed as a word', 2, { maximum: 'mười' }, maximum('maximumInvalid', { text: 'mười' })],
    [
      'a maximum that is not a number at all',
      2,
      { maximum: true },
      maximum('maximumInvalid', { text: 'true' }),
    ],
    ['no maximum', 2, { maximum: null }, maximum('maximumMissing')],
    ['a negative maximum', 2, { maximum: -1 }, maximum('maximumInvalid', { text: { number: -1 } })],
    [
      'a maximum above 2000 points',
      2,
      { maximum: 2000.000001 },
      maximum('maximumTooLarge', {
        text: { number: 2000.000001 },
        largest: { points: pointsFromMicro(2_000_000_000) },
      }),
    ],
    ['an error cell as maximum', 2, { maximum: { error: '#REF!' } }, maximum('cellError', { text: '#REF!' })],
    [
      'a code used before',
      3,
      { code: '1.1.1' },
      {
        ...{ code: 'codeTwice', severity: 'error', at: [3, 'code'], item: '1.1.1' },
        parameters: { code: '1.1.1', first: 'Ban hành kế hoạch', second: 'Mức độ thực hiện' },
      },
    ],
    ['a code that became a number', 4, { code: 1.2 }, row4('codeNotText', 'code', { code: '1.2' })],
    ['no code', 4, { code: '' }, { ...row4('codeMissing', 'code'), item: '' }],
    [
      'a code outside its parent',
      4,
      { code: '3.2' },
      {
        ...row4('codeOutsideParent', 'code', { code: '3.2', parent: '1' }),
        severity: 'warning',
        item: '3.2',
      },
    ],
    [
      'a skipped code',
      4,
      { code: '1.4' },
      { ...row4('codeSkipped', 'code', { code: '1.4', expected: '1.2' }), severity: 'hint', item: '1.4' },
    ],
    [
      'a skipped field',
      5,
      { code: '3' },
      {
        ...{ code: 'codeSkipped', severity: 'hint', at: [5, 'code'], item: '3' },
        parameters: { code: '3', expected: '2' },
      },
    ],
    [
      'a code lower than the one before',
      7,
      { code: '2.0' },
      {
        ...{ code: 'codeOutOfOrder', severity: 'hint', at: [7, 'code'], item: '2.0' },
        parameters: { code: '2.0', before: '2.1' },
      },
    ],
    ['a maximum of 0', 4, { maximum: '0,0' }, { ...row4('maximumZero', 'maximum'), severity: 'warning' }],
    ['no name', 4, { name: ' ' }, row4('nameMissing', 'name')],
    ['an unknown level', 4, { level: 'Chương' }, row4('levelInvalid', 'level', { text: 'Chương' })],
    ['no rule', 4, { rule: null }, row4('ruleMissing', 'rule')],
    [
      'an unknown rule',
      4,
      { rule: 'Bốc thăm' },
      row4('ruleUnreadable', 'rule', { statement: 'Bốc thăm', reason: { reason: 'notAStatement' } }),
    ],
    [
      'unreadable parameters',
      4,
      { parameters: 'bước lớn' },
      row4('ruleUnreadable', 'parameters', { statement: 'bước lớn', reason: { reason: 'notAnAmount' } }),
    ],
    [
      'a rule on a node with children',
      1,
      { rule: 'Chọn mức' },
      { code: 'ruleOnParent', severity: 'warning', at: [1, 'rule'], item: '1.1', parameters: {} },
    ],
    ['no source', 4, { source: '' }, row4('sourceMissing', 'source')],
    ['an unknown source', 4, { source: 'Báo chí' }, row4('sourceUnknown', 'source', { text: 'Báo chí' })],
    [
      'an unknown period',
      4,
      { duePeriod: 'Quý II' },
      row4('duePeriodUnknown', 'duePeriod', { text: 'Quý II' }),
    ],
    ['an unknown group', 4, { groups: 'XP, HUYEN' }, row4('groupUnknown', 'groups', { text: 'HUYEN' })],
    ...(['evidenceRequired', 'notApplicableAllowed', 'noCaseFullPoints'] as const).map(
      (column): [string, number, Partial<CriterionRow>, Told] => [
        `a mark in ${column} that is neither yes nor no`,
        4,
        { [column]: 'tùy' },
        row4('flagUnknown', column, { text: 'tùy' }),
      ],
    ),
    [
      'required evidence that is not described',
      2,
      { evidence: '' },
      {
        code: 'evidenceNotDescribed',
        severity: 'warning',
        at: [2, 'evidence'],
        item: '1.1.1',
        parameters: {},
      },
    ],
  ])('is told of %s, in its cell', (_title, row, change, { at: [placeRow, column], ...told }) => {
    const place = { table: 'criteria', row: placeRow, column };
    expect(findingsWith(row, change)).toContainEqual({ ...told, place });
  });

  it.each<[number, string, Pick<Finding, 'code' | 'severity' | 'parameters'>]>([
    [
      3,
      '≥ 80 %: 10; < 90 %: 0',
      { code: 'bandsOverlap', severity: 'error', parameters: { first: '< 90 %', second: '≥ 80 %' } },
    ],
    [
      3,
      '≥ 95 %: 10; < 90 %: 0',
      { code: 'bandsGap', severity: 'error', parameters: { from: '< 90 %', to: '≥ 95 %' } },
    ],
    [2, 'Có: 10; có: 0', { code: 'levelTwice', severity: 'error', parameters: { label: 'có' } }],
    [2, 'Có: 11; Không: 0', { code: 'ruleAboveMaximum', severity: 'error', ...reaching(11, 10) }],
    [2, 'Có: 9; Không: 0', { code: 'ruleBelowMaximum', severity: 'warning', ...reaching(9, 10) }],
    [2, 'Có: 10; Không: -1', { code: 'ruleNegative', severity: 'error', ...reaching(-1, 10) }],
    [
      4,
      'bước 0,7',
      {
        ...{ code: 'stepDoesNotFit', severity: 'warning' },
        parameters: { step: whole(0.7), maximum: whole(30) },
      },
    ],
  ])('names what is wrong with the rule of row %i, %j, and offers no fix', (row, parameters, expected) => {
    const place = { table: 'criteria', row, column: 'parameters' };
    const item = draft.criteria[row]?.code;
    expect(findingsWith(row, { parameters })).toStrictEqual([{ ...expected, place, item }]);
  });

  it('offers a fix only where one value is certain', () => {
    const place = { table: 'criteria', row: 3, column: 'parameters' };
    expect(findingsWith(3, { parameters: '> 90 %: 10; < 90 %: 0' })).toStrictEqual([
      {
        code: 'bandsGap',
        severity: 'error',
        place,
        item: '1.1.2',
        parameters: { from: '< 90 %', to: '> 90 %' },
        certainFix: { place, value: '≥ 90 %: 10\n< 90 %: 0' },
      },
    ]);
  });

  it('accepts roman fields above arabic criteria', () => {
    const criteria = draft.criteria.map((row) => (row.code === '2' ? { ...row, code: 'II' } : row));
    expect(buildRound({ ...draft, criteria }).findings).toEqual([]);
  });
});
