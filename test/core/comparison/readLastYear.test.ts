import fc from 'fast-check';
import { compareRound } from '../../../src/core/comparison/compareRound';
import type { CodeMapRow, LastYearRow, LastYearRows } from '../../../src/core/rows/lastYearRows';
import { readLastYear, type LastYearReading } from '../../../src/core/comparison/readLastYear';
import type { Finding } from '../../../src/core/finding/finding';
import { analyseRound } from '../../../src/core/analysis/analyse';
import { smallDraft } from '../support/sampleDraft';

const analysis = analyseRound(smallDraft(), '2027-01-01');
const row = (
  code: LastYearRow['code'],
  points: LastYearRow['points'],
  maximum: LastYearRow['maximum'] = 10,
) => ({ unitCode: 'XM01', code, name: 'Mục năm trước', points, maximum }) satisfies LastYearRow;

function read(results: readonly LastYearRow[], codeMap: readonly CodeMapRow[] = []): LastYearReading {
  return readLastYear(analysis.round, { results, codeMap } satisfies LastYearRows);
}
const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, place }) => `${place.table} ${place.row} ${place.column}: ${code}`);

describe('last year in the tables of a round', () => {
  it('is index and rank of the units where there are no such tables', () => {
    const { lastYear, findings } = readLastYear(analysis.round, undefined);
    expect(lastYear.units.get('XM01')).toEqual({ index: 80_000_000, rank: 3 });
    expect(lastYear.units.get('XM02')).toEqual({});
    expect(findings).toEqual([]);
  });

  it('adds up items to criteria, fields and the total, and leaves out the maximum of what did not apply', () => {
    const { lastYear, findings } = read([row('1.1.1', 7.5), row('1.1.10', 'KAD'), row('1.2', '0,5', 2)]);
    expect(lastYear.units.get('XM01')).toMatchObject({
      points: 8_000_000,
      maximum: 12_000_000,
      items: [
        { code: '1.1.1', points: 7_500_000, maximum: 10_000_000 },
        { code: '1.1.10', points: 0, maximum: 0 },
        { code: '1.2', points: 500_000, maximum: 2_000_000 },
      ],
      branches: [
        { code: '1.1', points: 7_500_000, maximum: 10_000_000 },
        { code: '1', points: 8_000_000, maximum: 12_000_000 },
      ],
    });
    expect(lastYear.links).toBeUndefined();
    expect(said(findings)).toEqual([
      'lastYear 2 points: textNumber',
      'lastYear 0 points: lastYearIndexDiffers',
    ]);
  });

  it('takes the rows of fields and criteria for sums, and says where they are other ones', () => {
    const { lastYear, findings } = read([
      { ...row('1', 8, 20), maximum: null },
      row('1.1', 3),
      row('1.2', 5.5),
    ]);
    expect(lastYear.units.get('XM01')).toMatchObject({ points: 8_500_000, maximum: 20_000_000 });
    expect(said(findings)[0]).toBe('lastYear 0 points: lastYearSumDiffers');
  });

  it.each<[string, LastYearRow, string]>([
    ['points that are missing', row('1.1', null), 'points: lastYearPointsMissing'],
    ['points above the maximum', row('1.1', 10.5), 'points: aboveMaximum'],
    ['points below zero', row('1.1', -1), 'points: negative'],
    ['a word for points', row('1.1', 'tốt'), 'points: notANumber'],
    ['a maximum that is missing', row('1.1', 1, null), 'maximum: maximumMissing'],
    ['a maximum below zero', row('1.1', 1, -1), 'maximum: maximumInvalid'],
    ['an error for a maximum', row('1.1', 1, { error: '#REF!' }), 'maximum: cellError'],
    ['a row without a code', row(null, 1), 'code: codeMissing'],
    ['a code that may have been 1.10', row(1.1, 1), 'code: codeNotText'],
  ])(
    'refuses %s, and then compares no points of the unit: a sum without it is wrong',
    (_, wrong, problem) => {
      const { lastYear, findings } = read([row('1.2', 5), wrong]);
      expect(said(findings)).toEqual([`lastYear 1 ${problem}`]);
      expect(lastYear.units.get('XM01')).toEqual({ index: 80_000_000, rank: 3 });
    },
  );

  it('passes over blank rows, rows of unknown units and second rows', () => {
    const blank = { unitCode: ' ', code: null, name: 'x', points: null, maximum: null };
    const { lastYear, findings } = read([
      blank,
      row('1.1', 8),
      { ...row('1.1', 9), unitCode: 'XM99' },
      row('1.1', 1),
    ]);
    expect(lastYear.units.get('XM01')?.points).toBe(8_000_000);
    expect(said(findings)).toEqual([
      'lastYear 3 code: lastYearTwice',
      'lastYear 2 unitCode: entryUnitUnknown',
    ]);
  });
});

describe('the map of codes', () => {
  const results = [row('A.1', 5), row('A.2', 6)];

  it('is none with blank rows alone, and links nothing where every code stands alone', () => {
    expect(read(results, [{ from: ' ', to: null }]).lastYear.links).toBeUndefined();
    expect(read(results, [{ from: 'A.1', to: null }]).lastYear.links).toEqual([]);
    expect(read(results, [{ from: '', to: '1.2' }]).lastYear.links).toEqual([]);
  });

  it('links items with items and fields with fields; a code alone has no counterpart', () => {
    const { lastYear, findings } = read(results, [
      { from: 'A', to: '1' },
      { from: 'A.1', to: '1.1.1' },
      { from: 'A.2', to: null },
      { from: null, to: '2.1' },
      { from: null, to: ' ' },
    ]);
    expect(lastYear.links).toEqual([
      { from: 'A', to: '1' },
      { from: 'A.1', to: '1.1.1' },
    ]);
    expect(said(findings)).toEqual(['lastYear 0 points: lastYearIndexDiffers']);
  });

  it('names unknown codes, an item linked with a criterion, and what stands twice', () => {
    const { lastYear, findings } = read(results, [
      { from: 'A.9', to: '1.2' },
      { from: 'A.1', to: '9.9' },
      { from: 'A.1', to: '1.1' },
      { from: 'A.1', to: '1.2' },
      { from: 'A.1', to: '1.2' },
    ]);
    expect(lastYear.links).toEqual([{ from: 'A.1', to: '1.2' }]);
    expect(said(findings).slice(1)).toEqual([
      'codeMap 0 from: linkOldUnknown',
      'codeMap 1 to: linkNewUnknown',
      'codeMap 2 to: linkMixed',
      'codeMap 4 to: linkTwice',
    ]);
  });

  it('that cannot be used at all links nothing: codes that stayed may mean something else', () => {
    const unread = read([row('1.2', 5)], [{ from: '1.2', to: '9.9' }]);
    expect(unread.lastYear.links).toEqual([]);
    expect(compareRound(analysis, 1, unread.lastYear)[0]?.split?.linked).toEqual([]);
    expect(compareRound(analysis, 1, read([row('1.2', 5)]).lastYear)[0]?.split?.linked).toHaveLength(1);
  });
});

test('reading last year never throws, whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.constantFrom(null, 'XM01', 'XM02', '1', '1.2', '1.2.1', 'KAD', '8,5', '', ' ', -1, 1.1),
    fc.double(),
    fc.boolean(),
    fc.constant({ error: '#N/A' }),
  );
  const rows = fc.record({ unitCode: cell, code: cell, name: cell, points: cell, maximum: cell });
  const links = fc.record({ from: cell, to: cell });
  fc.assert(
    fc.property(fc.array(rows), fc.array(links), (results, codeMap) => {
      const { lastYear } = read(results, codeMap);
      for (const { items = [], points = 0 } of lastYear.units.values()) {
        expect(items.reduce((sum, item) => sum + item.points, 0)).toBe(points);
      }
    }),
  );
});
