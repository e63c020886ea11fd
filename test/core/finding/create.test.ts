import { FINDINGS, type FindingCode } from '../../../src/core/finding/codes';
import { finding, findingOf, problem } from '../../../src/core/finding/create';
import { pointsFromMicro } from '../../../src/core/points/points';

const place = { table: 'scores', row: 0, column: 'points.Q1' } as const;
const points = { points: pointsFromMicro(2_500_000) };
const maximum = { points: pointsFromMicro(2_000_000) };

describe('a finding', () => {
  it('has the severity of its code, its place and its parameters', () => {
    expect(finding('aboveMaximum', { place, unit: 'XM01' }, { points, maximum })).toStrictEqual({
      code: 'aboveMaximum',
      severity: 'error',
      place,
      unit: 'XM01',
      parameters: { points, maximum },
    });
    expect(finding('entryTwice', { place }).parameters).toEqual({});
  });

  it('is the same whether its place is known at once or afterwards', () => {
    expect(findingOf(problem('aboveMaximum', { points, maximum }), { place })).toEqual(
      finding('aboveMaximum', { place }, { points, maximum }),
    );
  });

  it('does not compile without what its texts name, nor with what is something else', () => {
    const wrong = (): void => {
      // @ts-expect-error the maximum is missing
      finding('aboveMaximum', { place }, { points });
      // @ts-expect-error parameters are missing altogether
      finding('aboveMaximum', { place });
      // @ts-expect-error a number is no amount of points
      finding('aboveMaximum', { place }, { points: 2.5, maximum });
      // @ts-expect-error nothing can be said with it
      finding('entryTwice', { place }, { code: '1.1' });
      // @ts-expect-error of two codes, each has to have what it says
      finding<'linkOldUnknown' | 'linkNewUnknown'>('linkOldUnknown', { place }, { from: '1.1' });
      // @ts-expect-error a problem as well
      findingOf({ code: 'aboveMaximum', parameters: { points } }, { place });
    };
    // Type checking is the test; at run time there is nothing to see.
    void wrong;
  });

  it('is of a closed list, each code with one of three severities', () => {
    const codes = Object.keys(FINDINGS) as FindingCode[];
    expect(codes.filter((code) => !['error', 'warning', 'hint'].includes(FINDINGS[code].severity))).toEqual(
      [],
    );
  });
});
