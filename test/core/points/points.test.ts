import fc from 'fast-check';
import {
  addPoints,
  isMultipleOf,
  pointsFromMicro,
  pointsFromNumber,
  pointsToNumber,
  subtractPoints,
  sumPoints,
} from '../../../src/core/points/points';

const micro = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });

describe('points', () => {
  it('ties 0.1 + 0.2 with 0.3', () => {
    const sum = sumPoints([pointsFromNumber(0.1), pointsFromNumber(0.2)].flatMap((points) => points ?? []));
    expect(sum).toBe(pointsFromNumber(0.3));
  });

  it('takes the noise of a double off when a cell holds 0.1 + 0.2', () => {
    expect(pointsFromNumber(0.1 + 0.2)).toBe(300_000);
  });

  it('has no value for a number that is none', () => {
    expect(pointsFromNumber(Number.NaN)).toBeUndefined();
    expect(pointsFromNumber(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(pointsFromNumber(1e300)).toBeUndefined();
  });

  it('knows one zero only', () => {
    expect(Object.is(pointsFromMicro(-0), 0)).toBe(true);
  });

  it('refuses parts of a micro-point as a programming error', () => {
    expect(() => pointsFromMicro(0.5)).toThrow(RangeError);
  });

  it('comes back from a cell as the same points', () => {
    fc.assert(
      fc.property(micro, (value) => {
        expect(pointsFromNumber(pointsToNumber(pointsFromMicro(value)))).toBe(pointsFromMicro(value));
      }),
    );
  });

  it('sums to the same in any order', () => {
    fc.assert(
      fc.property(fc.array(micro.map(pointsFromMicro), { maxLength: 50 }), (all) => {
        expect(sumPoints([...all].reverse())).toBe(sumPoints(all));
      }),
    );
  });

  it('takes off what it added, and adds as a sum of two does', () => {
    fc.assert(
      fc.property(micro.map(pointsFromMicro), micro.map(pointsFromMicro), (left, right) => {
        expect(subtractPoints(addPoints(left, right), right)).toBe(left);
        expect(addPoints(left, right)).toBe(sumPoints([left, right]));
      }),
    );
  });

  it('allows only whole steps, and everything where there is no step', () => {
    const quarter = pointsFromMicro(250_000);
    expect(isMultipleOf(pointsFromMicro(750_000), quarter)).toBe(true);
    expect(isMultipleOf(pointsFromMicro(-250_000), quarter)).toBe(true);
    expect(isMultipleOf(pointsFromMicro(300_000), quarter)).toBe(false);
    expect(isMultipleOf(pointsFromMicro(1), pointsFromMicro(0))).toBe(true);
  });
});
