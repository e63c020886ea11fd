import { compareRound } from '../../../src/core/comparison/compareRound';
import type { UnitComparison } from '../../../src/core/comparison/comparison';
import { pointsFromMicro } from '../../../src/core/points/points';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { sectionDraft } from '../support/sectionDraft';

const points = (amount: number): ReturnType<typeof pointsFromMicro> => pointsFromMicro(amount * 1_000_000);
const given = (item: string, amount: number): RoundFileEntry => ({ unit: 'XM01', item, appraisal1: amount });

/** Against 22 points last year: 20 of item 1.2 and 2 that no item had. */
function compare(entries: readonly RoundFileEntry[]): UnitComparison | undefined {
  const before = {
    points: points(22),
    maximum: points(30),
    items: [{ code: '1.2', points: points(20), maximum: points(30) }],
  };
  const analysis = analyseRound(sectionDraft(entries), '2027-01-01');
  return compareRound(analysis, 1, { units: new Map([['XM01', before]]) })[0];
}

describe('the comparison with last year, beside bonus and penalty', () => {
  it('keeps them out of performance, and shows them as parts of the change that add up to it', () => {
    const split = compare([given('1.2', 24), given('9.1', 4), given('9.2', 3), given('10.2', 1)])?.split;
    expect(split).toMatchObject({
      points: { performance: points(4), rules: points(2) },
      rulesParts: { added: 0, dropped: 0, reweighted: 0, outsideItems: points(2) },
      outside: { bonus: points(5), penalty: points(1), bounds: 0 },
    });
  });

  it('names what a bound gave back or took away', () => {
    expect(compare([given('1.2', 1), given('10.2', 4)])?.split).toMatchObject({
      rulesParts: { outsideItems: points(-3) },
      outside: { bonus: 0, penalty: points(4), bounds: points(3) },
    });
  });
});
