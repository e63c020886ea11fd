import fc from 'fast-check';
import type { LossColumns } from '../../../src/core/losses/losses';
import { lossesByField, lossesByNode, lossesByUnit } from '../../../src/core/losses/sumLosses';
import { traceLosses } from '../../../src/core/losses/traceLosses';
import { whereLost, whoLost } from '../../../src/core/losses/whoLost';
import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { anyDate, anyEntries } from '../support/anyEntries';
import { smallDraft } from '../support/sampleDraft';

const Q1 = 0;
const YEAR = 1;
const INITIATIVE = 2;
const EVERYBODY = [0, 1, 2];

function trace(
  entries: readonly RoundFileEntry[],
  period: number,
  asOf: string,
): { readonly analysis: RoundAnalysis; readonly losses: LossColumns } {
  const analysis = analyseRound(smallDraft(entries), asOf);
  return { analysis, losses: traceLosses(analysis.round, analysis.entries, period, asOf) };
}
const points = (unit: string, amount: number | string): RoundFileEntry => ({
  unit,
  item: '1.2',
  periods: { Q1: { points: amount } },
});

describe('lost points', () => {
  it('are the maximum minus the value of a due item, and nothing of one that is not due', () => {
    const { losses } = trace([points('XM01', 12.5)], Q1, '2026-03-01');
    expect(whereLost(losses, 0)).toEqual([{ unit: 0, item: INITIATIVE, lost: 17_500_000, missing: false }]);
  });

  it('take an empty due item for lost only after its deadline, and keep it apart', () => {
    expect(whereLost(trace([], Q1, '2026-04-05').losses, 0)).toEqual([]);
    const { losses } = trace([points('XM01', 0)], Q1, '2026-04-06');
    expect(whereLost(losses, 0)).toEqual([
      { unit: 0, item: INITIATIVE, lost: 30_000_000, missing: false },
      { unit: 0, item: 0, lost: 10_000_000, missing: true },
    ]);
    expect(lossesByUnit(losses)[0]).toEqual({
      unit: 0,
      lost: 40_000_000,
      lostByMissing: 10_000_000,
      missing: 1,
    });
  });

  it('leave out what does not apply', () => {
    expect(whoLost(trace([points('XM01', 'KAD')], YEAR, '2027-01-01').losses, INITIATIVE, [0])).toEqual([]);
  });

  it('show who lost in the same place, the largest loss first, equal ones in the order of the table', () => {
    const { losses } = trace([points('XM01', 20), points('XM02', 5), points('XM03', 20)], YEAR, '2026-01-01');
    expect(whoLost(losses, INITIATIVE, EVERYBODY).map(({ unit, lost }) => [unit, lost])).toEqual([
      [1, 25_000_000],
      [0, 10_000_000],
      [2, 10_000_000],
    ]);
    expect(whoLost(losses, INITIATIVE, [2]).map(({ unit }) => unit)).toEqual([2]);
  });

  it('count at each node the units that lost anything below it', () => {
    const { analysis, losses } = trace([points('XM01', 30), points('XM02', 5)], Q1, '2026-01-01');
    const byNode = lossesByNode(analysis.round.framework, losses, EVERYBODY);
    expect(byNode.map(({ units }) => units)).toEqual([1, 0, 0, 0, 1, 0, 0, 0]);
    expect(lossesByField(analysis.round.framework, losses, EVERYBODY)).toMatchObject([
      { node: 0, lost: 25_000_000 },
      { node: 5, lost: 0 },
    ]);
  });
});

describe('laws of lost points', () => {
  it('add up to the figures of progress for any entries, in every period and from every date', () => {
    fc.assert(
      fc.property(anyEntries, anyDate, fc.constantFrom(Q1, YEAR), (entries, asOf, period) => {
        const { analysis, losses } = trace(entries, period, asOf);
        const expected = analysis.progress[period]?.units.map(({ unit, lost, lostByMissing }) => ({
          unit,
          lost,
          lostByMissing,
        }));
        expect(
          lossesByUnit(losses).map(({ unit, lost, lostByMissing }) => ({ unit, lost, lostByMissing })),
        ).toEqual(expected);
      }),
    );
  });

  it('are the same in sum by unit, by field, by item, and below any node', () => {
    fc.assert(
      fc.property(anyEntries, anyDate, (entries, asOf) => {
        const { analysis, losses } = trace(entries, YEAR, asOf);
        const { framework } = analysis.round;
        const byNode = lossesByNode(framework, losses, EVERYBODY);
        const total = (all: readonly { lost: number; missing: number }[]): number[] => [
          all.reduce((sum, { lost }) => sum + lost, 0),
          all.reduce((sum, { missing }) => sum + missing, 0),
        ];
        const everything = total(lossesByUnit(losses));
        expect(total(lossesByField(framework, losses, EVERYBODY))).toEqual(everything);
        expect(total(framework.items.flatMap((node) => byNode[node] ?? []))).toEqual(everything);
        byNode.forEach((loss, node) => {
          const children = byNode.filter((_, index) => framework.nodes[index]?.parent === node);
          if (children.length > 0) {
            expect(total(children)).toEqual(total([loss]));
          }
        });
        const places = Array.from({ length: losses.itemCount }, (_, item) =>
          whoLost(losses, item, EVERYBODY),
        );
        expect(places.flat().reduce((sum, { lost }) => sum + lost, 0)).toBe(everything[0]);
      }),
      { numRuns: 50 },
    );
  });
});
