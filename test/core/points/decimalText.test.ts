import fc from 'fast-check';
import { formatDecimal, parseDecimal } from '../../../src/core/points/decimalText';
import { pointsFromMicro } from '../../../src/core/points/points';

const read = (text: string): number | string => {
  const reading = parseDecimal(text);
  return reading.ok ? reading.value : reading.problem;
};

describe('parseDecimal', () => {
  it.each(['1 5', '0, 75', '8 ,5', '1 03', '9'.repeat(61), `0,${'0'.repeat(70)}1`])(
    'takes no number from %p: nobody knows which one is meant',
    (text) => {
      expect(parseDecimal(text)).toEqual({ ok: false, problem: 'notANumber' });
    },
  );

  it.each([
    ['8,5', 8_500_000],
    ['8.5', 8_500_000],
    [' 8,5\u00a0', 8_500_000],
    ['−1,25', -1_250_000],
    ['1.10', 1_100_000],
    ['.5', 500_000],
    ['1.035,5', 1_035_500_000],
    ['1,035.5', 1_035_500_000],
    ['12.345,25', 12_345_250_000],
    ['12,345.25', 12_345_250_000],
    ['1.234.567,5', 1_234_567_500_000],
    ['1,234,567.5', 1_234_567_500_000],
    ['1\u202f035\u200b,5', 1_035_500_000],
    ['８，５', 8_500_000],
    ['0,000001', 1],
    ['2,500000000', 2_500_000],
  ])('reads %j exactly', (text, micro) => {
    expect(read(text)).toBe(micro);
  });

  it('takes a lone dot or comma as the decimal separator, because no item is worth a thousand points', () => {
    expect(read('1.035')).toBe(1_035_000);
  });

  it.each(['', '.', 'không', '1/2', '1,2,3', '8,5đ', '1e3', '--1'])('finds no number in %j', (text) => {
    expect(read(text)).toBe('notANumber');
  });

  it.each(['1234.567,5', '1234,567.5', '1.035,5.5', '1,035.5,5'])('finds no thousands in %j', (text) => {
    expect(read(text)).toBe('notANumber');
  });

  it('refuses a seventh decimal instead of rounding it away', () => {
    expect(read('0,3333333')).toBe('tooManyDecimals');
  });

  it('refuses an amount that could not stay exact', () => {
    expect(read('99999999999')).toBe('tooLarge');
  });

  it('reads back whatever formatDecimal wrote, with either separator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 999_000_000 }),
        fc.constantFrom<',' | '.'>(',', '.'),
        fc.integer({ min: 0, max: 6 }),
        (micro, separator, decimals) => {
          expect(read(formatDecimal(pointsFromMicro(micro), separator, decimals))).toBe(micro);
        },
      ),
    );
  });
});

describe('formatDecimal', () => {
  it('pads to the asked decimals and never rounds', () => {
    expect(formatDecimal(pointsFromMicro(8_500_000), ',', 2)).toBe('8,50');
    expect(formatDecimal(pointsFromMicro(87_785_000), ',', 2)).toBe('87,785');
    expect(formatDecimal(pointsFromMicro(-500_000), '.', 0)).toBe('-0.5');
    expect(formatDecimal(pointsFromMicro(2_000_000), ',')).toBe('2');
  });
});
