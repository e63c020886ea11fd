import { bandsOfStyles } from '../../../src/workbook/render/lookBands';
import { uniformAreas } from '../../../src/workbook/render/uniformAreas';

const column = (index: number, rows: number) => ({ row: 1, column: index, rows, columns: 1 });

it('takes as many areas for a long table as for a short one', () => {
  const areasOf = (rows: number): number =>
    uniformAreas(
      bandsOfStyles([
        { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: 'heading' },
        { area: column(0, rows), style: 'code' },
        { area: column(1, rows), style: 'points' },
        { area: column(2, rows), style: 'code' },
      ]),
      (look) => look.numberFormat,
    ).length;
  expect(areasOf(9)).toBe(3);
  expect(areasOf(300)).toBe(3);
});

it('joins neighbours that share a property, although their styles differ', () => {
  const bands = bandsOfStyles([
    { area: column(0, 5), style: 'code' },
    { area: column(1, 5), style: 'points' },
  ]);
  expect(uniformAreas(bands, (look) => look.fontName)).toEqual([
    { area: { row: 1, column: 0, rows: 5, columns: 2 }, value: 'Times New Roman' },
  ]);
});

it('lets the later style win where two overlap', () => {
  const bands = bandsOfStyles([
    { area: { row: 0, column: 0, rows: 3, columns: 3 }, style: 'text' },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: 'heading' },
  ]);
  expect(uniformAreas(bands, (look) => look.fill)).toEqual([
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, value: '#1F4E79' },
  ]);
});
