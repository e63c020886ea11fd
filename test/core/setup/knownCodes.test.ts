import fc from 'fast-check';
import { knownCodes } from '../../../src/core/setup/knownCodes';

describe('codes of digits', () => {
  const meant = knownCodes(['00004', '00015', '00150', 'XM01']);

  it('are known again without their leading zeros, as numbers and as texts', () => {
    expect([meant(4), meant('4'), meant('04'), meant(15), meant(150)]).toEqual([
      '00004',
      '00004',
      '00004',
      '00015',
      '00150',
    ]);
  });

  it('are left alone as they stand, and where none or several could be meant', () => {
    const several = knownCodes(['004', '04', '4']);
    expect([meant('00004'), meant('XM01'), meant('xm01'), meant(7), meant(null), meant(1.5)]).toEqual(
      Array(6).fill(undefined),
    );
    expect([several('4'), several('04'), several('0004')]).toEqual([undefined, undefined, undefined]);
    expect(meant({ error: '#REF!' })).toBeUndefined();
  });

  it('come back whatever they were, if they are of one length', () => {
    const code = fc.integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, '0'));
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 1 }), (codes) => {
        const find = knownCodes(codes);
        for (const each of codes) {
          expect(find(Number(each)) ?? String(Number(each))).toBe(each);
        }
      }),
    );
  });
});
