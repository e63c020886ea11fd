import {
  offsetReferences,
  parseReference,
  shiftReferences,
} from '../../../../../src/host/model/univer/move/references';
import { shiftRect } from '../../../../../src/host/model/univer/move/shift';

const rows = (kind: 'insert' | 'remove', row: number, count: number) => ({
  kind,
  axis: 'rows' as const,
  rect: { row, rows: count, column: 0, columns: 16_384 },
});
const rect = { row: 2, rows: 3, column: 1, columns: 2 };

it('moves a rectangle down for rows above it, grows it for rows inside, and leaves it for rows below', () => {
  expect(shiftRect(rect, rows('insert', 2, 2))).toMatchObject({ row: 4, rows: 3 });
  expect(shiftRect(rect, rows('insert', 3, 2))).toMatchObject({ row: 2, rows: 5 });
  expect(shiftRect(rect, rows('insert', 5, 2))).toEqual(rect);
});

it('shrinks a rectangle that loses rows and gives null for one that loses all', () => {
  expect(shiftRect(rect, rows('remove', 0, 3))).toMatchObject({ row: 0, rows: 2 });
  expect(shiftRect(rect, rows('remove', 4, 9))).toMatchObject({ row: 2, rows: 2 });
  expect(shiftRect(rect, rows('remove', 2, 3))).toBeNull();
});

it('moves with a block of cells only what lies entirely beside the block', () => {
  const block = {
    kind: 'insert' as const,
    axis: 'rows' as const,
    rect: { row: 0, rows: 1, column: 1, columns: 2 },
  };
  expect(shiftRect(rect, block)).toMatchObject({ row: 3 });
  expect(shiftRect({ ...rect, columns: 3 }, block)).toMatchObject({ row: 2 });
});

it('rewrites references to the changed sheet and nothing that only looks like one', () => {
  const shifted = (text: string) => shiftReferences(text, 'Điểm', 'Điểm', rows('insert', 0, 1));
  expect(shifted('=SUM($A$1:B2)+Khác!A1')).toBe('=SUM($A$2:B3)+Khác!A1');
  expect(shifted('=\'Điểm\'!C3&"A1"&LOG10(A1)&Q1_2026')).toBe('=\'Điểm\'!C4&"A1"&LOG10(A2)&Q1_2026');
  expect(shifted('$1:$3')).toBe('$2:$4');
  expect(shiftReferences('=A1', 'x', 'x', rows('remove', 0, 1))).toBe('=#REF!');
});

it('moves the relative parts of a copied formula', () => {
  expect(offsetReferences('=A1+$B$2+C$3+$D4+ParScores[Điểm]', 2, 1)).toBe('=B3+$B$2+D$3+$D6+ParScores[Điểm]');
});

it('takes a single reference and nothing else for a reference', () => {
  expect(parseReference("='Xếp hạng'!$B$2:$C$4")).toEqual({
    sheet: 'Xếp hạng',
    rect: { row: 1, column: 1, rows: 3, columns: 2 },
  });
  expect(parseReference('=A1+1')).toBeNull();
});
