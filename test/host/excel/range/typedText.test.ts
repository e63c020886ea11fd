import { typedCell } from '../../../../src/host/excel/range/typedText';

const typed = (text: string): unknown => typedCell(text, 'General', 2026);

it.each([
  ['12', 12],
  ['-1.5', -1.5],
  ['+5', 5],
  ['.5', 0.5],
  ['1e3', 1000],
  ['(7)', -7],
  ['  8 ', 8],
  ['12345678901234567', 12345678901234600],
  ['true', true],
])('takes %s for %p', (text, write) => {
  expect(typed(text)).toMatchObject({ write });
});

it.each([
  '1,5',
  '1.2.3',
  '12/QĐ-UBND',
  'Điểm',
  '- ',
  '--',
  '31/2/2026',
  '31/12/2018',
  '25:61',
  'Infinity',
  '1 2',
])('keeps %s as text', (text) => {
  expect(typed(text)).toEqual({ write: text });
});

it.each([
  ['2026-03-15', 46_096, 'm/d/yyyy'],
  ['3/15/2026', 46_096, 'm/d/yyyy'],
  ['15-Mar-26', 46_096, 'd-mmm-yy'],
  ['3/15', 46_096, 'd-mmm'],
  ['3/2026', 46_082, 'mmm-yy'],
  ['1/1/1900', 1, 'm/d/yyyy'],
  ['3/1/1900', 61, 'm/d/yyyy'],
  ['6:00', 0.25, 'h:mm'],
  ['6:00 PM', 0.75, 'h:mm AM/PM'],
  ['$120', 120, '$#,##0'],
  ['-$1,200.5', -1200.5, '$#,##0.00'],
  ['($3)', -3, '$#,##0'],
])('takes %s for the date, time or amount %p', (text, write, format) => {
  expect(typed(text)).toEqual({ write, format });
});

it.each([
  ['=A1', '=A1'],
  ['+A1', '=+A1'],
  ['-A1', '=-A1'],
  ['@SUM(A1)', '=SUM(A1)'],
])('takes %s for a formula', (text, formula) => {
  expect(typed(text)).toEqual({ write: { formula } });
});

it('strips the apostrophe and nothing else', () => {
  expect(typed("'=A1")).toEqual({ write: '=A1' });
  expect(typed("''")).toEqual({ write: "'" });
  expect(typed("'")).toEqual({ write: '' });
});

it('reads percentages and thousands with the format that typing gives', () => {
  expect(typed('12.5%')).toEqual({ write: 0.125, format: '0.00%' });
  expect(typed('1,234.50')).toEqual({ write: 1234.5, format: '#,##0.00' });
  expect(typed('12,34')).toEqual({ write: '12,34' });
});
