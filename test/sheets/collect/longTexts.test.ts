import { buildRound } from '../../../src/core/round/build';
import { judgeForm } from '../../../src/sheets/collect/judgeForm';
import { readForm } from '../../../src/sheets/form/readForm';

import { SAMPLE_DRAFT } from '../sampleDraft';
import { editForm, returnedForm } from './returnedForm';
import { processorTime } from '../../processorTime';

const { round } = buildRound(SAMPLE_DRAFT);
const LENGTH = 100_000;
const PIECES = [
  ' ',
  '\u00a0',
  '0',
  '9,',
  '1.',
  '1 ',
  '-',
  '(',
  '/',
  '1/',
  ':',
  'Mã đơn vị: ',
  '; ',
  '\n',
  'đ',
  'điểm ',
  '%',
  '=',
  '“',
  '_x000D_',
  'e\u0323\u0302',
  '１',
  'a',
  '×',
  'KAD ',
];
const long = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** A wrong pattern takes minutes for such texts, the right ones together a small part of a second. */
const ENOUGH = 4_000;

it.each(PIECES)('a form is judged at once with %j a hundred kilobytes long in each of its cells', (piece) => {
  const text = long(piece);
  const inRows = editForm(returnedForm(round, []), (rows, heading) =>
    rows.map((row, index) =>
      index <= heading ? row : row.map((cell, column) => (column === 0 ? cell : text)),
    ),
  );
  const everywhere = inRows.map((grid) => ({
    ...grid,
    values: grid.values.map((row, index) => (index < 5 ? row.map(() => `${text}:${text}`) : row)),
  }));
  const started = processorTime();
  for (const sheets of [
    inRows,
    everywhere,
    [{ ...(inRows[0] ?? { sheet: '', row: 0, column: 0 }), values: [[text, text]] }],
  ]) {
    expect(() => judgeForm('phieu.xlsx', sheets, round)).not.toThrow();
    expect(() => readForm(sheets)).not.toThrow();
  }
  expect(processorTime() - started).toBeLessThan(ENOUGH);
});
