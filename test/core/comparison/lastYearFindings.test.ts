import type { CodeMapRow, LastYearRow } from '../../../src/core/rows/lastYearRows';
import { readLastYear } from '../../../src/core/comparison/readLastYear';
import type { CellInput } from '../../../src/core/cells/cell';
import type { Finding } from '../../../src/core/finding/finding';
import { buildRound } from '../../../src/core/round/build';
import { smallDraft, smallFile } from '../support/sampleDraft';

const { round } = buildRound(smallDraft());
const micro = (amount: number): { readonly points: number } => ({ points: amount * 1_000_000 });
const row = (
  code: CellInput,
  points: CellInput,
  maximum: CellInput = 10,
  unitCode: CellInput = 'XM02',
): LastYearRow => ({ unitCode, code, name: 'Mục năm trước', points, maximum });

function found(results: readonly LastYearRow[], codeMap: readonly CodeMapRow[] = []): readonly Finding[] {
  return readLastYear(round, { results, codeMap }).findings;
}

/** A finding of the second row, about an item of the second unit. */
const about = (code: string, severity: string, column: string, parameters: object, more: object): object => ({
  code,
  severity,
  place: { table: 'lastYear', row: 1, column },
  ...more,
  parameters,
});
const OF_UNIT = { unit: 'XM02' };
const OF_ITEM = { ...OF_UNIT, item: '1.1' };

describe('findings of last year’s results', () => {
  it.each<readonly [string, LastYearRow, object]>([
    [
      'no points',
      row('1.1', ' '),
      about('lastYearPointsMissing', 'error', 'points', { maximum: micro(10) }, OF_ITEM),
    ],
    [
      'more than the maximum',
      row('1.1', 10.5),
      about('aboveMaximum', 'error', 'points', { points: micro(10.5), maximum: micro(10) }, OF_ITEM),
    ],
    ['a word', row('1.1', 'tốt'), about('notANumber', 'error', 'points', { text: 'tốt' }, OF_ITEM)],
    [
      'a number as text',
      row('1.1', '7,5'),
      about('textNumber', 'warning', 'points', { text: '7,5', points: micro(7.5) }, OF_ITEM),
    ],
    ['no maximum', row('1.1', 1, ''), about('maximumMissing', 'error', 'maximum', {}, OF_ITEM)],
    [
      'a maximum below zero',
      row('1.1', 0, -1),
      about('maximumInvalid', 'error', 'maximum', { text: { number: -1 } }, OF_ITEM),
    ],
    [
      'a maximum above 2,000',
      row('1.1', 1, 2000.5),
      about(
        'maximumTooLarge',
        'error',
        'maximum',
        { text: { number: 2000.5 }, largest: { points: 2_000_000_000 } },
        OF_ITEM,
      ),
    ],
    [
      'a word for a maximum',
      row('1.1', 1, 'mười'),
      about('maximumInvalid', 'error', 'maximum', { text: 'mười' }, OF_ITEM),
    ],
    [
      'an error for a maximum',
      row('1.1', 1, { error: '#REF!' }),
      about('cellError', 'error', 'maximum', { text: '#REF!' }, OF_ITEM),
    ],
    ['no code', row(' ', 1), about('codeMissing', 'error', 'code', {}, OF_UNIT)],
    ['a code that is a number', row(1.1, 1), about('codeNotText', 'error', 'code', { code: '1.1' }, OF_UNIT)],
    [
      'the code of the row above',
      row('1.2', 1),
      about('lastYearTwice', 'error', 'code', { code: '1.2' }, { ...OF_UNIT, item: '1.2' }),
    ],
    [
      'an unknown unit',
      row('1.1', 1, 10, 'XM99'),
      about('entryUnitUnknown', 'error', 'unitCode', { code: 'XM99', count: 1 }, { item: '1.1' }),
    ],
  ])('say what is wrong with %s', (_what, wrong, expected) => {
    expect(found([row('1.2', 5), wrong])).toStrictEqual([expected]);
  });

  it('are none of the largest maximum, of zero out of zero, and of a whole number for a code', () => {
    expect(found([row('1.1', 2000, 2000), row('1.2', 0, 0), row(3, 1)])).toStrictEqual([]);
  });

  it('say of a criterion with a row of its own which sum it should be', () => {
    const differs = (column: string, declared: number, sum: number): object => ({
      code: 'lastYearSumDiffers',
      severity: 'warning',
      place: { table: 'lastYear', row: 0, column },
      unit: 'XM02',
      item: '1',
      parameters: { declared: micro(declared), sum: micro(sum) },
    });
    const items = [row('1.1', 3), row('1.2', 5), row('10.1', 9)];
    expect(found([row('1', 8, 20), ...items])).toStrictEqual([]);
    expect(found([row('1', 9, 21), ...items])).toStrictEqual([
      differs('points', 9, 8),
      differs('maximum', 21, 20),
    ]);
    expect(found([row('1', null, ' '), ...items])).toStrictEqual([]);
    expect(found([row('1', 'KAD', 'x'), ...items])).toStrictEqual([]);
  });

  it('say where the published index is not what the items come to, at the shown decimals', () => {
    const ofFirst = (points: number): readonly Finding[] => found([row('1.1', points, 10, 'XM01')]);
    expect(ofFirst(8)).toStrictEqual([]);
    expect(ofFirst(8.001)).toStrictEqual([
      {
        code: 'lastYearIndexDiffers',
        severity: 'warning',
        place: { table: 'lastYear', row: 0, column: 'points' },
        unit: 'XM01',
        parameters: { published: { percent: 80_000_000 }, computed: { percent: 80_010_000 } },
      },
    ]);
    expect(ofFirst(8.0004)).toStrictEqual([]);
    expect(found([row('1.1', 'KAD', 10, 'XM01')])).toStrictEqual([]);
  });

  it('go on after a row that breaks its unit, for the other units', () => {
    const { lastYear, findings } = readLastYear(round, {
      results: [row(null, 1), row('1.1', 2), row('1.1', 3, 10, 'XM03')],
      codeMap: [],
    });
    expect(findings.map(({ code }) => code)).toStrictEqual(['codeMissing']);
    expect(lastYear.units.get('XM02')).toStrictEqual({});
    expect(lastYear.units.get('XM03')).toStrictEqual({
      points: 3_000_000,
      maximum: 10_000_000,
      items: [{ code: '1.1', points: 3_000_000, maximum: 10_000_000 }],
      branches: [{ code: '1', points: 3_000_000, maximum: 10_000_000 }],
    });
  });
});

describe('findings of the map of codes', () => {
  const results = [row('A.1', 5), row('A.2', 6)];
  const link = (from: CellInput, to: CellInput): CodeMapRow => ({ from, to });
  const problem = (
    index: number,
    code: string,
    severity: string,
    column: string,
    from: string,
    to: string,
  ) => ({
    code,
    severity,
    place: { table: 'codeMap', row: index, column },
    parameters: { from, to },
  });

  it('say which codes, in the column that is wrong', () => {
    const map = [
      link('A.9', '1.2'),
      link('A.1', '9.9'),
      link('A.1', '1.1'),
      link('A', '1.2'),
      link('A.1', '1.2'),
      link('A.1', '1.2'),
      link('A.8', null),
      link(null, '8'),
    ];
    expect(found(results, map)).toStrictEqual([
      problem(0, 'linkOldUnknown', 'error', 'from', 'A.9', '1.2'),
      problem(1, 'linkNewUnknown', 'error', 'to', 'A.1', '9.9'),
      problem(2, 'linkMixed', 'error', 'to', 'A.1', '1.1'),
      problem(3, 'linkMixed', 'error', 'to', 'A', '1.2'),
      problem(5, 'linkTwice', 'warning', 'to', 'A.1', '1.2'),
      problem(6, 'linkOldUnknown', 'error', 'from', 'A.8', ''),
      problem(7, 'linkNewUnknown', 'error', 'to', '', '8'),
    ]);
  });

  it('are none of old codes where no results are known', () => {
    const { lastYear, findings } = readLastYear(round, { results: [], codeMap: [link('X', '1.2')] });
    expect(findings).toStrictEqual([]);
    expect(lastYear.links).toStrictEqual([{ from: 'X', to: '1.2' }]);
  });

  it('count a number for a code as it stands', () => {
    expect(found([row('7', 5), row('8', 6)], [link(7, 1), link(8, 2)]).map(({ code }) => code)).toStrictEqual(
      ['linkMixed', 'linkMixed'],
    );
  });
});

test('index and rank of the table of units are kept beside the results', () => {
  const units = smallFile().units.map((unit) => ({ ...unit, lastYear: { rank: 2 } }));
  const { round: other } = buildRound(smallDraft([], { units }));
  const { lastYear } = readLastYear(other, { results: [row('1.1', 3, 10, 'XM03')], codeMap: [] });
  expect(lastYear.units.get('XM01')).toStrictEqual({ rank: 2 });
  expect(lastYear.units.get('XM03')).toMatchObject({ rank: 2, points: 3_000_000 });
});
