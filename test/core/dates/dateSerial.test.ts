import fc from 'fast-check';
import {
  daysBetween,
  isoFromCell,
  isoFromSerial,
  serialFromIso,
  shownDate,
} from '../../../src/core/dates/dateSerial';

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

  it.each([
    ['05/04/2026', '2026-04-05'],
    ['5-4-2026', '2026-04-05'],
    [' 5.4.2026 ', '2026-04-05'],
    ['2026-04-05', '2026-04-05'],
    ['31/12/2026', '2026-12-31'],
    ['01/01/2026', '2026-01-01'],
    [1, '1899-12-31'],
    [46_117.75, '2026-04-05'],
    [2_958_465, '9999-12-31'],
  ])('are read from a cell that holds %j', (cell, iso) => {
    expect(isoFromCell(cell)).toBe(iso);
  });

  it.each([
    '00/01/2026',
    '01/00/2026',
    '32/01/2026',
    '31/04/2026',
    '05/04/26',
    'ngày 05/04/2026',
    '05/04/20261',
    '1 05/04/2026',
    'ngày 2026-04-05',
    '2026-04-05T08:00',
    '2026-13-05',
    '2026-00-05',
    '2026-04-00',
    '',
    0.99,
    0,
    -1,
    2_958_466,
    true,
    null,
    undefined,
    { error: '#N/A' },
  ])('are none where a cell holds %j', (cell) => {
    expect(isoFromCell(cell)).toBeUndefined();
  });

  it('have years of four digits, also early ones', () => {
    expect(isoFromSerial(serialFromIso('0999-03-01') ?? 0)).toBe('0999-03-01');
    expect(serialFromIso('0000-02-29')).toBe((serialFromIso('0000-03-01') ?? 0) - 1);
  });

  it('count the days between two dates across months and years, and none where one is no date', () => {
    expect(daysBetween('2026-12-15', '2027-01-02')).toBe(18);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
    expect(daysBetween('2026-07-15', 'ngày mai')).toBeUndefined();
  });

  it('are shown day first; what is no date is shown as it is', () => {
    expect(shownDate('2026-03-05')).toBe('05/03/2026');
    for (const text of ['', 'ngày 2026-03-05', '2026-03-05T08:00', '2026-3-5', '26-03-05']) {
      expect(shownDate(text)).toBe(text);
    }
  });
});
