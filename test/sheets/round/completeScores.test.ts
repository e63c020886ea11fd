import { completeScores } from '../../../src/sheets/round/completeScores';
import { SAMPLE_DRAFT, score } from '../sampleDraft';

describe('completeScores', () => {
  it('adds a blank row for every unit and item that has none, unit by unit, and keeps what stands there', () => {
    const complete = completeScores(SAMPLE_DRAFT);
    const codes = ['1.1.1', '1.1.10', '1.2.1', '1.2.2', '2.1', '2.2', '2.3'];
    expect(complete.scores.map(({ unitCode, itemCode }) => `${unitCode} ${itemCode}`)).toEqual(
      ['XM01', '02'].flatMap((unit) => codes.map((code) => `${unit} ${code}`)),
    );
    expect(complete.scores).toEqual(expect.arrayContaining([...SAMPLE_DRAFT.scores]));
    expect(completeScores(complete)).toBe(complete);
  });

  it('leaves out what is not asked of a group, and loses no row that it cannot place', () => {
    const [, , levels] = SAMPLE_DRAFT.criteria;
    const criteria = SAMPLE_DRAFT.criteria.map((row) => (row === levels ? { ...row, groups: 'KHAC' } : row));
    const stray = score({ unitCode: 'ZZ', itemCode: '1.1.1' });
    const { scores } = completeScores({ ...SAMPLE_DRAFT, criteria, scores: [stray] });
    expect(scores.filter(({ itemCode }) => itemCode === '1.1.1')).toEqual([stray]);
    expect(scores.at(-1)).toBe(stray);
  });
});
