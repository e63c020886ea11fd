import { blankScoreRow, SCORE_COLUMNS, scoreCellsOf } from '../../../src/core/rows/scoreRow';
import { APPRAISAL_STAGES, LATER_STAGES } from '../../../src/core/rows/stages';

it('has the stages in the order in which a later one replaces an earlier one, the survey first', () => {
  expect(LATER_STAGES).toEqual(['survey', 'appraisal1', 'appraisal2', 'council']);
  expect(LATER_STAGES.slice(1)).toEqual([...APPRAISAL_STAGES]);
  expect(SCORE_COLUMNS).toEqual(expect.arrayContaining([...LATER_STAGES]));
});

it('takes what is given for the columns and nothing else, and leaves the others empty', () => {
  const given = { note: 'x', council: 0, survey: false, data: 'none of ours' };
  const cells = scoreCellsOf(given);
  expect(Object.keys(cells).sort()).toEqual([...SCORE_COLUMNS].sort());
  expect(Object.entries(cells).filter(([, cell]) => cell !== null)).toEqual([
    ['survey', false],
    ['council', 0],
    ['note', 'x'],
  ]);
});

it('is blank but for its codes, with an entry for each period', () => {
  const row = blankScoreRow('XM01', '1.1', 2);
  expect(row).toMatchObject({ unitCode: 'XM01', itemCode: '1.1' });
  expect(row.entries).toEqual([
    { data: null, points: null },
    { data: null, points: null },
  ]);
  expect(SCORE_COLUMNS.map((column) => row[column])).toEqual(SCORE_COLUMNS.map(() => null));
});
