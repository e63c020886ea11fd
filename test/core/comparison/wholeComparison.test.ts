import { compareRound } from '../../../src/core/comparison/compareRound';
import type { UnitComparison } from '../../../src/core/comparison/comparison';
import type { LastYear, LastYearNode, LastYearUnit } from '../../../src/core/comparison/lastYear';
import { regainedLosses } from '../../../src/core/comparison/regained';
import { pointsFromMicro } from '../../../src/core/points/points';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft, smallFile } from '../support/sampleDraft';

const Q1 = 0;
const YEAR = 1;
const micro = (amount: number): ReturnType<typeof pointsFromMicro> => pointsFromMicro(amount * 1_000_000);
const change = (before: number, now: number): object => ({
  before: micro(before),
  now: micro(now),
  change: micro(now - before),
});
const node = (code: string, points: number, maximum: number): LastYearNode => ({
  code,
  points: micro(points),
  maximum: micro(maximum),
});
const given = (unit: string, item: string, amount: number | string): RoundFileEntry => ({
  unit,
  item,
  appraisal1: amount,
});

const entries: readonly RoundFileEntry[] = [
  given('XM01', '1.2', 24),
  given('XM01', '2.1', 15),
  given('XM02', '1.2', 'KAD'),
  given('XM02', '2.1', 30),
  given('XM03', '1.2', 3),
];

function compareAll(
  lastYear: Readonly<Record<string, LastYearUnit>>,
  {
    links,
    period = YEAR,
    file = {},
  }: { links?: LastYear['links']; period?: number; file?: Partial<RoundFile> } = {},
): UnitComparison[] {
  const units = new Map(Object.entries(lastYear));
  const analysis = analyseRound(smallDraft(entries, file), '2027-01-01');
  return compareRound(analysis, period, { units, ...(links && { links }) });
}

const FULL: LastYearUnit = {
  points: micro(50),
  maximum: micro(80),
  index: micro(62.5),
  rank: 2,
  items: [node('1.1.1', 8, 10), node('1.2', 12, 20), node('2.1', 20, 30), node('9', 8, 20)],
  branches: [node('1.1', 8, 10), node('1', 20, 30), node('2', 20, 30), node('9', 8, 20)],
};

describe('the whole comparison of a unit', () => {
  it('has total, index, rank, every branch and both splits', () => {
    const [first] = compareAll({ XM01: FULL });
    expect(first).toStrictEqual({
      unit: 0,
      points: change(50, 39),
      index: change(62.5, 39),
      rank: { before: 2, now: 2, change: 0 },
      branches: [
        { node: 0, points: change(20, 24), index: change(66.67, 48) },
        { node: 1, points: change(8, 0), index: change(80, 0) },
        { node: 5, points: change(20, 15), index: change(66.67, 30) },
      ],
      split: {
        // 8/10 of 10, 12/20 of 30 and 20/30 of 30 are 8, 18 and 20; two points of last year were of no item.
        points: { restated: micro(46), performance: micro(-7), rules: micro(-4) },
        index: { restated: micro(46), performance: micro(-7), rules: micro(-16.5) },
        rulesParts: {
          reweighted: micro(6),
          added: micro(0),
          dropped: micro(-8),
          outsideItems: micro(-2),
        },
        outside: { bonus: micro(0), penalty: micro(0), bounds: micro(0) },
        linked: [
          {
            oldCodes: ['1.1.1'],
            items: [0],
            before: micro(8),
            beforeMaximum: micro(10),
            restated: micro(8),
            now: micro(0),
            maximum: micro(10),
            missing: 1,
          },
          {
            oldCodes: ['1.2'],
            items: [2],
            before: micro(12),
            beforeMaximum: micro(20),
            restated: micro(18),
            now: micro(24),
            maximum: micro(30),
            missing: 0,
          },
          {
            oldCodes: ['2.1'],
            items: [3],
            before: micro(20),
            beforeMaximum: micro(30),
            restated: micro(20),
            now: micro(15),
            maximum: micro(30),
            missing: 0,
          },
        ],
      },
    });
  });

  it('is by unit, each with its own entries and its own last year', () => {
    const [, second, third] = compareAll({
      XM02: { points: micro(10), maximum: micro(40), items: [node('1.2', 5, 10), node('2.1', 5, 30)] },
      XM03: { rank: 1, items: [node('1.2', 3, 30)] },
    });
    // Nothing is comparable in 1.2, which does not apply now.
    expect(second).toMatchObject({
      unit: 1,
      points: change(10, 30),
      index: change(25, 42.86),
      split: { linked: [{ oldCodes: ['2.1'], items: [3], restated: micro(5), now: micro(30) }] },
    });
    expect(second).not.toHaveProperty('rank');
    expect(second).not.toHaveProperty('branches');
    // Without last year's total there is nothing to split.
    expect(third).toStrictEqual({ unit: 2, rank: { before: 1, now: 3, change: -2 } });
  });

  it('looks back from a period that is not the last one at what is due by then alone', () => {
    const [first] = compareAll({ XM01: FULL }, { period: Q1 });
    // Appraisals count in the year only: 1.1.1 and 1.2 are empty, the rest is not due.
    expect(first?.points).toStrictEqual(change(50, 0));
    expect(first?.split?.linked.map(({ oldCodes, missing }) => [oldCodes, missing])).toStrictEqual([
      [['1.1.1'], 1],
      [['1.2'], 1],
    ]);
    expect(first?.split?.rulesParts.dropped).toBe(micro(-28));
  });

  it('has no index where nothing applies this year, nor one of a branch where nothing applied in a year', () => {
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) => ({ ...row, groups: ['SO'] }));
    const [none] = compareAll({ XM01: FULL }, { file: { framework: { ...framework, criteria } } });
    expect(none).not.toHaveProperty('index');
    expect(none?.split).not.toHaveProperty('index');
    expect(none?.branches?.map(({ index }) => index)).toStrictEqual([undefined, undefined, undefined]);
    const [first] = compareAll({ XM01: { branches: [node('1', 0, 0), node('2', 20, 30)] } });
    expect(first?.branches).toStrictEqual([
      { node: 0, points: change(0, 24) },
      { node: 5, points: change(20, 15), index: change(66.67, 30) },
    ]);
  });

  it('has no change of rank for a unit that is not ranked', () => {
    const units = smallFile().units.map((unit) => ({ ...unit, ranked: unit.code !== 'XM01' }));
    expect(compareAll({ XM01: { rank: 2 } }, { file: { units } })[0]).toStrictEqual({ unit: 0 });
  });

  it('adds items of one code up: an official table may have a code twice', () => {
    const { framework } = smallFile();
    const criteria = framework.criteria.map((row) => (row.code === '2.1' ? { ...row, code: '1.2' } : row));
    const twice = { ...FULL, items: [node('1.2', 12, 20), node('1.2', 3, 10)] };
    const [first] = compareAll({ XM01: twice }, { file: { framework: { ...framework, criteria } } });
    expect(first?.split?.linked).toMatchObject([
      { items: [2, 3], before: micro(15), beforeMaximum: micro(30), maximum: micro(60) },
    ]);
  });
});

describe('losses of last year', () => {
  const linked = (restated: number, now: number, maximum: number, item: number) => ({
    oldCodes: [String(item)],
    items: [item],
    before: micro(0),
    beforeMaximum: micro(1),
    restated: micro(restated),
    now: micro(now),
    maximum: micro(maximum),
    missing: item,
  });

  it('are listed from the largest, with what is won back and never less than nothing', () => {
    expect(regainedLosses([linked(8, 9, 10, 0), linked(10, 5, 10, 1), linked(5, 2, 10, 2)])).toStrictEqual([
      { items: [2], lostBefore: micro(5), lostNow: micro(8), regained: micro(0), missing: 2 },
      { items: [0], lostBefore: micro(2), lostNow: micro(1), regained: micro(1), missing: 0 },
    ]);
  });
});
