import { lastYearFromFile, lastYearOrigins } from '../../../src/core/roundFile/lastYearFromFile';
import type { RoundFileLastYear } from '../../../src/core/roundFile/roundFile';

const LAST_YEAR: RoundFileLastYear = {
  items: [
    { code: '1.1', name: 'Kế hoạch', max: '1,5' },
    { code: '1.2', max: 2 },
    { code: '1.3', name: 'Báo cáo', max: 'hai' },
  ],
  results: [
    { unit: 'XM02', points: { '1.2': 'KAD', '1.1': '0.25' } },
    { unit: 'XM03', points: {} },
    { unit: 'XM01', points: { '1.3': 0, 'không có': 1 } },
  ],
  codeMap: [
    { from: '1.1', to: '2.1' },
    { from: '1.2', to: null },
  ],
};

describe('last year of a round file', () => {
  it('is a row for each item that a unit has points for: units in the order of the file, items in that of the framework', () => {
    expect(lastYearFromFile(LAST_YEAR)).toStrictEqual({
      results: [
        { unitCode: 'XM02', code: '1.1', name: 'Kế hoạch', points: 0.25, maximum: 1.5 },
        { unitCode: 'XM02', code: '1.2', name: null, points: 'KAD', maximum: 2 },
        { unitCode: 'XM01', code: '1.3', name: 'Báo cáo', points: 0, maximum: 'hai' },
      ],
      codeMap: [
        { from: '1.1', to: '2.1' },
        { from: '1.2', to: null },
      ],
    });
  });

  it('tells of each row which result and which item it comes from', () => {
    expect(lastYearOrigins(LAST_YEAR).map(({ result, item }) => [result, item])).toEqual([
      [0, 0],
      [0, 1],
      [2, 2],
    ]);
  });

  it('has no changes of codes where the file names none', () => {
    expect(lastYearFromFile({ items: [], results: [] })).toStrictEqual({ results: [], codeMap: [] });
  });
});
