import fc from 'fast-check';
import { compareRound } from '../../../src/core/comparison/compareRound';
import type { UnitComparison } from '../../../src/core/comparison/comparison';
import {
  lastYearFromUnits,
  type CodeLink,
  type LastYearNode,
  type LastYearUnit,
} from '../../../src/core/comparison/lastYear';
import { regainedLosses } from '../../../src/core/comparison/regained';
import { MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { pointsFromMicro, sumPoints } from '../../../src/core/points/points';
import { microPercent } from '../../../src/core/points/ratio';
import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { effectiveValue } from '../../../src/core/entries/effective';
import { anyEntries } from '../support/anyEntries';
import { smallDraft } from '../support/sampleDraft';

const YEAR = 1;
const points = (amount: number): ReturnType<typeof pointsFromMicro> => pointsFromMicro(amount * 1_000_000);
const item = (code: string, amount: number, maximum: number): LastYearNode => ({
  code,
  points: points(amount),
  maximum: points(maximum),
});
const analyse = (entries: readonly RoundFileEntry[]): RoundAnalysis =>
  analyseRound(smallDraft(entries), '2027-01-01');

function compare(
  entries: readonly RoundFileEntry[],
  before: LastYearUnit,
  links?: readonly CodeLink[],
): UnitComparison | undefined {
  const units = new Map([['XM01', before]]);
  return compareRound(analyse(entries), YEAR, { units, ...(links && { links }) })[0];
}

/** What a unit got in a year of the small round, as the next year would look back on it. */
function resultsOf(
  { round, entries }: RoundAnalysis,
  unit: number,
): Required<Omit<LastYearUnit, 'rank' | 'branches'>> {
  const items = round.framework.items.map((leaf, index): LastYearNode => {
    const { code = '', maxPoints = 0 } = round.framework.nodes[leaf] ?? {};
    const value = effectiveValue(entries.columns, unit * entries.columns.itemCount + index, YEAR);
    return {
      code,
      points: pointsFromMicro(value === MISSING || value === NOT_APPLICABLE ? 0 : value),
      maximum: pointsFromMicro(value === NOT_APPLICABLE ? 0 : maxPoints),
    };
  });
  const sum = sumPoints(items.map((result) => result.points));
  const maximum = sumPoints(items.map((result) => result.maximum));
  const decimals = round.settings.policy.shownDecimals;
  return {
    points: sum,
    maximum,
    index: maximum === 0 ? pointsFromMicro(0) : microPercent(sum, maximum, decimals),
    items,
  };
}

describe('the comparison with last year', () => {
  const entries: RoundFileEntry[] = [
    { unit: 'XM01', item: '1.2', appraisal1: 24 },
    { unit: 'XM01', item: '2.1', appraisal1: 15 },
  ];

  it('takes the index of last year from its points where it was not published, and none without a maximum', () => {
    const entries: RoundFileEntry[] = [{ unit: 'XM01', item: '1.2', appraisal1: 30 }];
    const before = { points: points(40), maximum: points(80) };
    expect(compare(entries, before)?.index).toMatchObject({ before: 50_000_000 });
    expect(compare(entries, { ...before, index: points(49.5) })?.index).toMatchObject({ before: 49_500_000 });
    expect(compare(entries, { points: points(40) })?.index).toBeUndefined();
    expect(compare(entries, { maximum: points(80) })?.index).toBeUndefined();
    expect(compare(entries, { points: points(0), maximum: points(0) })?.index).toBeUndefined();
  });

  it('compares only what is known of last year', () => {
    const analysis = analyse(entries);
    const [known, unknown] = compareRound(analysis, YEAR, lastYearFromUnits(analysis.round));
    expect(known).toEqual({
      unit: 0,
      index: { before: 80_000_000, now: 39_000_000, change: -41_000_000 },
      rank: { before: 3, now: 1, change: 2 },
    });
    expect(unknown).toEqual({ unit: 1 });
  });

  it('works an index out from points and maximum where none was published', () => {
    expect(compare(entries, { points: points(30), maximum: points(90) })).toMatchObject({
      points: { change: 9_000_000 },
      index: { before: 33_330_000, change: 5_670_000 },
    });
  });

  it('splits the change: a share of the old maximum is worth the same share of the new one', () => {
    // 1.2: 10/20 last year is 15/30 now; it has 24, so 9 by performance and 5 by the rules.
    const before = { points: points(10), maximum: points(100), items: [item('1.2', 10, 20)] };
    expect(compare([entries[0] ?? { unit: '', item: '' }], before)).toMatchObject({
      points: { change: 14_000_000 },
      split: {
        points: { restated: 15_000_000, performance: 9_000_000, rules: 5_000_000 },
        index: { restated: 15_000_000, performance: 9_000_000, rules: 5_000_000 },
        rulesParts: { reweighted: 5_000_000, added: 0, dropped: 0, outsideItems: 0 },
      },
    });
  });

  it('counts what has nothing to compare with as rules: new items, dropped items, points beside the items', () => {
    const before = { points: points(20), items: [item('9', 7, 10), item('1.2', 12, 30)] };
    expect(compare(entries, before)?.split).toMatchObject({
      points: { performance: 12_000_000, rules: 7_000_000 },
      rulesParts: { reweighted: 0, added: 15_000_000, dropped: -7_000_000, outsideItems: -1_000_000 },
    });
  });

  it('takes an item that no longer applies for a change of rules', () => {
    const gone: RoundFileEntry[] = [{ unit: 'XM01', item: '1.2', appraisal1: 'KAD' }];
    expect(compare(gone, { points: points(12), items: [item('1.2', 12, 30)] })?.split).toMatchObject({
      points: { performance: 0, rules: -12_000_000 },
      linked: [],
    });
  });

  it('compares merged items as one, and says how many entries are missing', () => {
    const links = [
      { from: 'A', to: '1.2' },
      { from: 'B', to: '1.2' },
      { from: 'B', to: '1.1.1' },
    ];
    const before = { points: points(12), items: [item('A', 4, 10), item('B', 8, 10)] };
    expect(compare(entries, before, links)?.split?.linked).toEqual([
      {
        oldCodes: ['A', 'B'],
        items: [0, 2],
        before: 12_000_000,
        beforeMaximum: 20_000_000,
        restated: 24_000_000,
        now: 24_000_000,
        maximum: 40_000_000,
        missing: 1,
      },
    ]);
  });

  it('compares fields in points and index, old ones that were merged as one', () => {
    const links = [
      { from: 'I', to: '2' },
      { from: 'II', to: '2' },
      { from: 'II', to: '1.2' },
    ];
    const before = { branches: [item('I', 10, 20), item('II', 5, 20), item('III', 5, 60)] };
    expect(compare(entries, before, links)?.branches).toEqual([
      {
        node: 5,
        points: { before: 15_000_000, now: 15_000_000, change: 0 },
        index: { before: 37_500_000, now: 30_000_000, change: -7_500_000 },
      },
    ]);
  });

  it('says what was lost last year and whether it is regained', () => {
    const before = {
      points: points(40),
      items: [item('1.2', 15, 30), item('2.1', 25, 30), item('2.2', 20, 20)],
    };
    expect(regainedLosses(compare(entries, before)?.split?.linked ?? [])).toEqual([
      { items: [2], lostBefore: 15_000_000, lostNow: 6_000_000, regained: 9_000_000, missing: 0 },
      { items: [3], lostBefore: 5_000_000, lostNow: 15_000_000, regained: 0, missing: 0 },
    ]);
  });
});

describe('laws of the comparison', () => {
  const code = fc.constantFrom('1.1.1', '1.1.2', '1.2', '2.1', '2.2', '9');
  const anyLinks = fc.option(fc.array(fc.record({ from: code, to: code }), { maxLength: 8 }), {
    nil: undefined,
  });

  it('performance and rules add up to the change, and the rules parts to the rules, for any two years', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, anyLinks, fc.integer(), (old, current, links, bonus) => {
        const results = resultsOf(analyse(old), 0);
        const before = { ...results, points: pointsFromMicro(results.points + bonus) };
        const { split, points: change, index } = compare(current, before, links) ?? {};
        const sum = (parts: object | undefined): number =>
          Object.values({ ...parts }).reduce((total: number, part) => total + Number(part), 0);
        expect((split?.points.performance ?? 0) + (split?.points.rules ?? 0)).toBe(change?.change);
        expect(sum(split?.rulesParts)).toBe(split?.points.rules);
        if (index) {
          expect((split?.index?.performance ?? 0) + (split?.index?.rules ?? 0)).toBe(index.change);
        }
      }),
    );
  });

  it('there is no change of rules where framework and applicability are the same', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (old, current) => {
        const before = resultsOf(analyse(old), 0);
        const now = resultsOf(analyse(current), 0);
        fc.pre(
          now.maximum > 0 && before.items.every(({ maximum }, at) => maximum === now.items[at]?.maximum),
        );
        const split = compare(current, before)?.split;
        expect([split?.points.rules, split?.index?.rules]).toEqual([0, 0]);
      }),
      { numRuns: 60 },
    );
  });

  it('there is no performance where every share is the same under other maxima', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 9 }), (current, factor) => {
        const now = resultsOf(analyse(current), 0);
        const items = now.items.map((result) => ({
          ...result,
          points: pointsFromMicro(result.points * factor),
          maximum: pointsFromMicro(result.maximum * factor),
        }));
        const split = compare(current, { points: pointsFromMicro(now.points * factor), items })?.split;
        expect(split?.points.performance).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
