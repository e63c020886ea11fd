import { blankScoreRow, SCORE_COLUMNS, scoreCellsOf } from '../../../src/core/rows/scoreRow';

it('takes what is given for the columns and nothing else, and leaves the others empty', () => {
  const given = { note: 'x', reason: 0, survey: false, data: 'none of ours' };
  const cells = scoreCellsOf(given);
  expect(Object.keys(cells).sort()).toEqual([...SCORE_COLUMNS].sort());
  expect(Object.entries(cells).filter(([, cell]) => cell !== null)).toEqual([
    ['survey', false],
    ['reason', 0],
    ['note', 'x'],
  ]);
});

it('is blank but for its codes, with an entry for each period', () => {
  const row = blankScoreRow('XM01', '1.1', 2);
  expect(row).toMatchObject({ unitCode: 'XM01', itemCode: '1.1', stages: {} });
  expect(row.entries).toEqual([
    { data: null, points: null },
    { data: null, points: null },
  ]);
  expect(SCORE_COLUMNS.map((column) => row[column])).toEqual(SCORE_COLUMNS.map(() => null));
});
