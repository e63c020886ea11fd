import { placeScoreRows } from '../../../src/core/entries/scoreRowPlaces';
import { buildRound } from '../../../src/core/round/build';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft } from '../support/sampleDraft';

function placed(...entries: RoundFileEntry[]) {
  const draft = smallDraft(entries);
  const { rowOf, findings } = placeScoreRows(buildRound(draft).round, draft.scores);
  return { rowOf: Array.from(rowOf), findings };
}

const NOWHERE = Array<number>(15).fill(-1);

describe('the rows of the score table', () => {
  it('go by unit and item, five items a unit, in whatever order they stand', () => {
    const { rowOf, findings } = placed(
      { unit: 'XM03', item: '2.2' },
      { unit: 'XM01', item: '1.1.1' },
      { unit: 'XM02', item: '1.2' },
    );
    expect(rowOf).toStrictEqual([1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, 0]);
    expect(findings).toStrictEqual([]);
  });

  it('are passed over where both codes are blank, and only there', () => {
    expect(placed({ unit: '', item: ' ' })).toStrictEqual({ rowOf: NOWHERE, findings: [] });
    expect(
      placed({ unit: '', item: '1.2' }, { unit: 'XM01', item: '' }).findings.map(({ code }) => code),
    ).toStrictEqual(['entryUnitUnknown', 'entryItemUnknown']);
  });

  it('are named where the unit or the item is not of this round', () => {
    expect(placed({ unit: 'XM99', item: '1.2' }, { unit: 'XM02', item: '1.20' })).toStrictEqual({
      rowOf: NOWHERE,
      findings: [
        {
          code: 'entryUnitUnknown',
          severity: 'error',
          place: { table: 'scores', row: 0, column: 'unitCode' },
          item: '1.2',
          parameters: { code: 'XM99', count: 1 },
        },
        {
          code: 'entryItemUnknown',
          severity: 'error',
          place: { table: 'scores', row: 1, column: 'itemCode' },
          unit: 'XM02',
          parameters: { code: '1.20', count: 1 },
        },
      ],
    });
  });

  it('are named once for a code, at the first of its rows, with how many there are', () => {
    const gone = ['1.1.1', '1.2', '2.2'].map((item) => ({ unit: 'XM99', item }));
    expect(
      placed({ unit: 'XM01', item: '1.2' }, ...gone, { unit: 'XM01', item: '9' }).findings,
    ).toMatchObject([
      { code: 'entryUnitUnknown', place: { row: 1 }, parameters: { code: 'XM99', count: 3 } },
      { code: 'entryItemUnknown', place: { row: 4 }, parameters: { code: '9', count: 1 } },
    ]);
    expect(placed(...gone).findings[0]).not.toHaveProperty('item');
  });

  it('count once: the first of two, also where it is the first of all', () => {
    const row = { unit: 'XM01', item: '1.1.1' };
    expect(placed(row, row)).toStrictEqual({
      rowOf: [0, ...NOWHERE.slice(1)],
      findings: [
        {
          code: 'entryTwice',
          severity: 'error',
          place: { table: 'scores', row: 1, column: 'itemCode' },
          unit: 'XM01',
          item: '1.1.1',
          parameters: {},
        },
      ],
    });
  });
});
