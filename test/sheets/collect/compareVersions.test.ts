import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import { buildRound } from '../../../src/core/round/build';
import { compareVersions } from '../../../src/sheets/collect/compareVersions';
import type { CellInput } from '../../../src/core/cells/cell';
import { SAMPLE_DRAFT, score } from '../sampleDraft';
import { judge, returnedForm } from './returnedForm';

const { round } = buildRound(SAMPLE_DRAFT);

function row(itemCode: string, data: CellInput, points: CellInput, more: Partial<ScoreRow> = {}): ScoreRow {
  const entries = [
    { data, points },
    { data: null, points: null },
  ];
  return score({ unitCode: 'XM01', itemCode, entries, ...more });
}

const form = judge(
  returnedForm(round, [
    row('1.1.1', 'Không kịp thời', null, { evidence: 'KH 12' }),
    row('1.2.1', null, 0.75, { note: 'Đã sửa' }),
    row('1.2.2', '45/50', null),
  ]),
  round,
);

describe('two versions of a form', () => {
  it('differ in the cells that say something else, additions told from what was typed', () => {
    const present = [
      row('1.1.1', 'Kịp thời, đầy đủ', null, { evidence: 'KH 12' }),
      row('1.2.1', null, 0.5),
      row('2.1', 3, null),
    ];
    expect(compareVersions(round, form, present)).toEqual([
      {
        itemCode: '1.1.1',
        column: 'data.6T',
        present: 'Kịp thời, đầy đủ',
        next: 'Không kịp thời',
        kind: 'overwrite',
      },
      { itemCode: '1.2.1', column: 'points.6T', present: 0.5, next: 0.75, kind: 'overwrite' },
      { itemCode: '1.2.1', column: 'note', present: null, next: 'Đã sửa', kind: 'addition' },
      { itemCode: '1.2.2', column: 'data.6T', present: null, next: '45/50', kind: 'addition' },
      { itemCode: '2.1', column: 'data.6T', present: 3, next: null, kind: 'removal' },
    ]);
  });

  it('do not differ by the way in which a value was typed', () => {
    const present = [
      row('1.1.1', 'KHÔNG kịp  thời', 0.5, { evidence: ' KH  12' }),
      row('1.2.1', null, '0,75 đ', { note: 'Đã sửa' }),
      row('1.2.2', ' 45 / 50,0', '1,8'),
    ];
    expect(compareVersions(round, form, present)).toEqual([]);
  });

  it('are of one unit: rows of others say nothing', () => {
    const others = [score({ unitCode: '02', itemCode: '1.2.1', entries: [{ data: null, points: 1 }] })];
    expect(compareVersions(round, form, others).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'addition'),
    );
  });
});
