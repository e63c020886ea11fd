import fc from 'fast-check';
import { NumberFormat } from '../../../../src/files/read/numberFormat/showNumber';

const shown = (format: string, value: number): string => {
  const { says, text } = new NumberFormat(format).show(value);
  return `${says}: ${text}`;
};

describe('what a person sees of a number is that number where', () => {
  it.each([
    ['General', 8.5, '8,5'],
    ['General', 0.1 + 0.2, '0,3'],
    ['General', -12, '-12'],
    ['0.00####', 8.5, '8,50'],
    ['0.00####', 0.123456, '0,123456'],
    ['0.######', 5, '5'],
    ['0', 12, '12'],
    ['#,##0.00', 1234.5, '1.234,50'],
    ['# ##0', 1234, '1 234'],
    ['0.0;-0.0', -1.5, '-1,5'],
    ['#,##0_);(#,##0)', -3, '(3)'],
    ['0.00" đ"', 8.5, '8,50 đ'],
    ['[Red]0.0', 1.5, '1,5'],
    ['[>=100]0;0.00', 8.25, '8,25'],
    ['+0;-0;0', 4, '+4'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-', 0, '-'],
    ['@', 12.5, '12,5'],
    ['000', 7, '007'],
    ['[$-42A]0.0', 1.5, '1,5'],
    ['# ?/?', 1.5, '1 1/2'],
    ['0.00E+00', 8.5, '8,50E+00'],
  ])('%s shows %p as %s', (format, value, text) => {
    expect(shown(format, value)).toBe(`value: ${text}`);
  });
});

describe('what a person sees is another number, or none, where a format', () => {
  it.each([
    ['rounds', '0', 0.5, '1'],
    ['rounds up to the next place', '0.0', 0.96, '1,0'],
    ['rounds half away from zero, as Excel does', '0.00', 1.005, '1,01'],
    ['shows thousands', '0,', 5_000, '5'],
    ['hides', ';;;', 8.5, ''],
    ['hides the negative', '0;;', -1, ''],
    ['says a word instead', '"đạt"', 1, 'đạt'],
    ['shows nothing of zero', '#', 0, ''],
    ['leaves out the sign', '0;0', -3, '3'],
    ['adds a sign', '-0', 3, '-3'],
    ['has conditions, with which programs do not agree on the sign', '[>=1]0;0.00', -1, '1,00'],
    ['adds a digit', '"1"0', 5, '15'],
    ['puts a letter before it', '"x"0', 5, 'x5'],
    ['tears it apart', '0","0', 15, '1,5'],
    ['makes a fraction near it', '# ?/?', 0.3, '2/7'],
    ['makes a power of ten near it', '0.0E+00', 8.57, '8,6E+00'],
    ['has no room for its digits', 'General', 123_456_789_012, '1,23457E+11'],
    ['cuts its digits', 'General', 1 / 3, '0,333333333'],
  ])('%s: %s', (_, format, value, text) => {
    expect(shown(format, value)).toBe(`other: ${text}`);
  });
});

describe('a number is a percentage or a date where its format says so', () => {
  it.each([
    ['0%', 0.85, 'percent: 85%'],
    ['0.0%', 0.1234, 'percent: 12,3%'],
    ['dd/mm/yyyy', 46_218, 'date: 15/07/2026'],
    ['d-mmm', 46_218, 'date: 15-thg 7'],
    ['mmm-yy', 46_218, 'date: thg 7-26'],
    ['dd/mm/yyyy hh:mm', 46_218.5, 'date: 15/07/2026 12:00'],
    ['[h]:mm:ss', 1.25, 'date: 30:00:00'],
    ['mm:ss', 0.5, 'date: 00:00'],
    ['m/d/yyyy', 46_218, 'date: 7/15/2026'],
    ['dd/mm/yyyy', -5, 'other: #####'],
  ])('%s shows %p as %s', (format, value, expected) => {
    expect(shown(format, value)).toBe(expected);
  });
});

it.each([
  [';;;', ''],
  ['0;-0;0;"ẩn"', 'ẩn'],
  ['@" đ"', 'abc đ'],
  ['0.00', 'abc'],
  ['@', 'abc'],
])('a text is seen in the section for texts: %s shows “%s”', (format, text) => {
  expect(new NumberFormat(format).showText('abc')).toBe(text);
});

it('is never called the number itself where its digits, read as Vietnamese writes them, are another', () => {
  const places = fc.constantFrom(
    '0',
    '0.0',
    '0.00',
    '#.##',
    '#,##0.0',
    '0.00####',
    '0.######',
    '000.0',
    '?.??',
  );
  const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((micro) => micro / 10_000);
  fc.assert(
    fc.property(places, amounts, (format, value) => {
      const { says, text } = new NumberFormat(format).show(value);
      const read = Number(text.replaceAll('.', '').replace(',', '.'));
      expect(says === 'value').toBe(text !== '' && text !== '-' && text !== ',' && read === value);
    }),
  );
});

it('whatever the format and the number, something is said, and at once', () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), (format, value) => {
      expect(typeof new NumberFormat(format).show(value).text).toBe('string');
    }),
  );
  const started = performance.now();
  for (const format of ['"', '[', '0,', '#?', '\\', 'm', '_', 'E+', ';'].map((piece) =>
    piece.repeat(100_000),
  )) {
    new NumberFormat(format).show(1.5);
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});
