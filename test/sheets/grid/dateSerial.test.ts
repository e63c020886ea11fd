import fc from 'fast-check';
import { isoFromCell, isoFromSerial, serialFromIso } from '../../../src/sheets/grid/dateSerial';

describe('date serials', () => {
  it('agree with the calendar for every day from 1900 to 2199', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_574 }), (serial) => {
        const iso = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        expect(isoFromSerial(serial)).toBe(iso);
        expect(serialFromIso(iso)).toBe(serial);
      }),
    );
  });

  it('refuse a day that does not exist', () => {
    expect([isoFromCell('31/02/2026'), isoFromCell('29/02/2025'), isoFromCell('15/13/2026')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(isoFromCell('29/02/2028')).toBe('2028-02-29');
  });
});
