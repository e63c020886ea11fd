import { packParts, splitPart } from '../../../src/workbook/read/parts';

it('puts everything into one request as long as it fits', () => {
  const requests = packParts([
    { rows: 10, columns: 3 },
    { rows: 5, columns: 2 },
  ]);
  expect(requests).toEqual([
    [
      { source: 0, first: 0, rows: 10, columns: 3 },
      { source: 1, first: 0, rows: 5, columns: 2 },
    ],
  ]);
});

it('cuts by whole rows and loses none', () => {
  const requests = packParts([{ rows: 10, columns: 4 }], 12);
  expect(requests.map(([part]) => [part?.first, part?.rows])).toEqual([
    [0, 3],
    [3, 3],
    [6, 3],
    [9, 1],
  ]);
});

it('reads a row that is wider than a request by itself', () => {
  expect(packParts([{ rows: 2, columns: 50 }], 12)).toHaveLength(2);
});

it('halves a part, but not a single row', () => {
  const part = { source: 0, first: 4, rows: 3, columns: 1 };
  expect(splitPart(part).map(({ first, rows }) => [first, rows])).toEqual([
    [4, 2],
    [6, 1],
  ]);
  expect(splitPart({ ...part, rows: 1 })).toHaveLength(1);
});
