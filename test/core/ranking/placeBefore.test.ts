import { analyseRound } from '../../../src/core/analysis/analyse';
import { compareRound } from '../../../src/core/comparison/compareRound';
import { lastYearFromUnits } from '../../../src/core/comparison/lastYear';
import type { RankedUnit } from '../../../src/core/ranking/ranking';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../../src/core/roundFile/roundFile';
import merged from '../cases/R5-so-hop-nhat.json';
import decimals from '../cases/p23_change_decimals.json';

const UNIT_FILE = merged as RoundFile;

/** The round of three departments, with one changed. */
function ranked(
  changes: Readonly<Record<string, Partial<RoundFile['units'][number]>>> = {},
): readonly RankedUnit[] {
  const units = UNIT_FILE.units.map((unit) => ({ ...unit, ...changes[unit.code] }));
  const analysis = analyseRound(draftFromFile({ ...UNIT_FILE, units }), '2027-01-01');
  return analysis.rankings[0]?.[0]?.rows ?? [];
}

const told = (rows: readonly RankedUnit[]): unknown[] =>
  rows.map(({ rank, before, change }) => [rank, before, change]);

describe('the place of last year', () => {
  it('is not compared where somebody of the group had a rank that so few units cannot have', () => {
    expect(told(ranked())).toEqual([
      [1, undefined, undefined],
      [2, { rank: 1, notComparable: 'otherField' }, undefined],
      [3, { rank: 17, notComparable: 'otherField' }, undefined],
    ]);
  });

  it('is compared where it was a place of as many units, whatever stands beside others', () => {
    const rows = ranked({
      SNV: { lastYear: { rank: 1, units: 3 } },
      STP: { lastYear: { rank: 17, units: 20 } },
    });
    expect(told(rows)).toEqual([
      [1, undefined, undefined],
      [2, { rank: 1, of: 3 }, -1],
      [3, { rank: 17, of: 20, notComparable: 'otherField' }, undefined],
    ]);
  });

  it('is not that of a unit which was several bodies, or is another one of that name; a new name is no other body', () => {
    const rows = ranked({
      SXD: { predecessors: ['Sở Xây dựng cũ', 'Sở Giao thông vận tải'], lastYear: { rank: 2, index: 80 } },
      SNV: { predecessors: [], lastYear: { rank: 1, index: 90 } },
      STP: { predecessors: ['Sở Tư pháp cũ'], lastYear: { rank: 3, index: 85 } },
    });
    expect(told(rows)).toEqual([
      [1, { rank: 2, notComparable: 'merged' }, undefined],
      [2, { rank: 1, notComparable: 'otherBody' }, undefined],
      [3, { rank: 3 }, 0],
    ]);
    expect(rows.map(({ indexChange }) => indexChange)).toEqual([undefined, undefined, 0]);
  });

  it('stands beside this one in the comparison, with a change only where it is one', () => {
    const analysis = analyseRound(draftFromFile(UNIT_FILE), '2027-01-01');
    expect(compareRound(analysis, 0, lastYearFromUnits(analysis.round)).map(({ rank }) => rank)).toEqual([
      undefined,
      { before: 1, now: 2 },
      { before: 17, now: 3 },
    ]);
  });
});

describe('the change of the index', () => {
  it('is that of the two printed figures', () => {
    const analysis = analyseRound(draftFromFile(decimals as RoundFile), '2027-01-01');
    const rows = analysis.rankings.at(-1)?.[0]?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const comparisons = compareRound(
      analysis,
      analysis.round.periods.length - 1,
      lastYearFromUnits(analysis.round),
    );
    for (const { unit, index = 0, indexChange } of rows) {
      const before = analysis.round.units[unit]?.lastYearIndex ?? 0;
      const printed = Math.round(before / 10_000) * 10_000;
      expect(indexChange).toBe(index - printed);
      expect(comparisons[unit]?.index).toEqual({ before: printed, now: index, change: index - printed });
    }
  });
});
