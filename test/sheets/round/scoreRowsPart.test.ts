import { addedScoreRows } from '../../../src/sheets/round/scoreRowsPart';
import { scoresLayout } from '../../../src/sheets/round/scoresLayout';
import { scoresTable } from '../../../src/sheets/tables/scoresTable';
import { draftOf } from '../../workbook/sampleDraft';

const draft = draftOf(2);
const keys = scoresTable(draft.periods).columns.map(({ key }) => key);
const inOrder = new Map(keys.map((key, column) => [key, column]));
const rows = draft.scores.map((row) => ({ ...row, evidence: null, note: null }));

it('gives rows the checks and highlights that the whole sheet has', () => {
  const part = addedScoreRows(draft, rows).partAt({ row: 4, rows: rows.length, columns: inOrder });
  const layout = scoresLayout(draft, 'vi');
  const first = layout.validations[0]?.area.row ?? 0;
  const whole = addedScoreRows(draft, rows).partAt({ row: first, rows: rows.length, columns: inOrder });
  expect([whole.validations, whole.highlights]).toEqual([layout.validations, layout.highlights]);
  expect(part.validations[0]?.rule).toEqual({
    kind: 'custom',
    formula: '=OR(G5="KAD",AND(ISNUMBER(G5),G5>=0,G5<=$E5))',
  });
});

it('follows columns wherever they are, leaves gaps alone, and still refuses what is no number without a maximum', () => {
  const columns = new Map([
    ['itemCode', 9],
    ['unitCode', 7],
    ['points.Q1', 2],
  ]);
  const part = addedScoreRows(draft, rows.slice(0, 1)).partAt({ row: 4, rows: 1, columns });
  expect(part.blocks).toEqual([
    { row: 4, column: 2, cells: [[0.25]] },
    { row: 4, column: 7, cells: [['01']] },
    { row: 4, column: 9, cells: [['1.1']] },
  ]);
  expect(part.validations.map(({ rule }) => rule)).toEqual([
    { kind: 'custom', formula: '=OR(C5="KAD",AND(ISNUMBER(C5),C5>=0))' },
  ]);
});
