import { columnName, formatRect, parseReference, quoteSheet } from '../../../../src/host/excel/range/address';

it.each([
  ['A1', 'A1'],
  ['$b$2:a1', 'A1:B2'],
  ['XFD1048576', 'XFD1048576'],
  ['A:C', 'A:C'],
  ['$2:5', '2:5'],
])('reads %s as %s', (text, written) => {
  const reference = parseReference(text);
  expect(reference && formatRect(reference.rect)).toBe(written);
});

it.each(['', 'A0', 'XFE1', 'A1048577', 'Sheet1!', 'A1:B', 'A1:B2:C3', 'ParScores', '1'])(
  'does not read %s',
  (text) => {
    expect(parseReference(text)).toBeNull();
  },
);

it('finds the sheet before the last exclamation mark, quotes removed', () => {
  expect(parseReference("'Đợt ''26!'!B2")?.sheet).toBe("Đợt '26!");
  expect(parseReference('Điểm!B2')?.sheet).toBe('Điểm');
});

it.each([
  ['Điểm', 'Điểm'],
  ['Đơn vị', "'Đơn vị'"],
  ["It's", "'It''s'"],
  ['A1', "'A1'"],
  ['2026', "'2026'"],
])('quotes the sheet %s as %s', (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});

it('names columns beyond Z', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
