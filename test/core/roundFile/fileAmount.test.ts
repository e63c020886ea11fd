import { amountCell, amountOf } from '../../../src/core/roundFile/fileAmount';

describe('an amount of a round file', () => {
  it.each([
    [0.1, 100_000],
    ['0.1', 100_000],
    ['1.035,5', 1_035_500_000],
    ['-2', -2_000_000],
  ])('%j is exact to the micro-point', (amount, expected) => {
    expect(amountOf(amount)).toBe(expected);
  });

  it.each(['cao', '', '0.1234567', NaN, 1e300])('is none where it is %j', (amount) => {
    expect(amountOf(amount)).toBeUndefined();
  });

  it.each([
    [8.5, 8.5],
    ['8,5', 8.5],
    ['0', 0],
    [null, null],
    [undefined, null],
    ['tám', 'tám'],
    ['0,1234567', '0,1234567'],
    ['KAD', 'KAD'],
  ])('%j stands in a cell as %j', (amount, expected) => {
    expect(amountCell(amount)).toBe(expected);
  });
});
