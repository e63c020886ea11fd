import { dayAfterTheRound, dayLater, formDays } from '../../../src/tools/demo/roundDays';

describe('the days of a round that is played', () => {
  const periods = [{ deadline: '2026-03-31' }, { deadline: '2026-12-15' }];

  it('end on the day after the last deadline, or on new year where there is none', () => {
    expect(dayAfterTheRound({ year: 2026, periods })).toBe('2026-12-16');
    expect(dayAfterTheRound({ year: 2017, periods: [{}] })).toBe('2018-01-01');
  });

  it('give units a month to fill a form, and let it come back on the last day', () => {
    expect(formDays({ year: 2026, periods }, 0)).toEqual({ sentOut: '2026-03-01', returned: '2026-03-31' });
    expect(formDays({ year: 2017, periods: [{}] }, 0)).toEqual({
      sentOut: '2017-12-01',
      returned: '2017-12-31',
    });
  });

  it('go over the end of a month and a leap day', () => {
    expect([dayLater('2026-12-31', 1), dayLater('2028-03-01', -1)]).toEqual(['2027-01-01', '2028-02-29']);
  });
});
