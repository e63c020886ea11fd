import { enteredRows } from '../../../src/core/entries/enteredRows';
import { buildRound } from '../../../src/core/round/build';
import { smallDraft } from '../support/sampleDraft';

const draft = smallDraft([
  { unit: 'XM02', item: '1.2', periods: { Q1: { points: 1 } } },
  { unit: 'XM01', item: '1.1.1', periods: { Q1: { data: 'Chậm' } } },
  { unit: 'XM02', item: '1.2', periods: { Q1: { points: 2 } } },
  { unit: 'XM99', item: '1.2', periods: { Q1: { points: 3 } } },
]);
const { round } = buildRound(draft);

describe('the rows of the score table by unit and item', () => {
  const rowOf = enteredRows(round, draft.scores);

  it('are found by their codes, wherever they stand', () => {
    expect(rowOf(0, 0)).toBe(draft.scores[1]);
  });

  it('are the first ones of two for the same unit and item', () => {
    expect(rowOf(1, 2)).toBe(draft.scores[0]);
  });

  it('are undefined where there is none, or no such unit', () => {
    expect([rowOf(0, 1), rowOf(2, 2), rowOf(3, 2)]).toEqual([undefined, undefined, undefined]);
  });
});
