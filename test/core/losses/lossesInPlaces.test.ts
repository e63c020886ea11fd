import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import { fieldLosses, itemLosses, unitLosses } from '../../../src/core/losses/lossesInPlaces';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft } from '../support/sampleDraft';

const Q1 = 0;
const EVERYBODY = [0, 1, 2];

/** By the end of the first quarter, whose deadline has passed: 1.1.1 of 10 points is empty everywhere. */
function analyse(...entries: readonly RoundFileEntry[]): RoundAnalysis {
  return analyseRound(smallDraft(entries), '2026-04-06');
}
const points = (unit: string, amount: number): RoundFileEntry => ({
  unit,
  item: '1.2',
  periods: { Q1: { points: amount } },
});

it('names by field who lost, the largest loss first, and leaves out fields that lost nothing', () => {
  const { round, lossesBy } = analyse(points('XM01', 29), points('XM02', 20), points('XM03', 30));
  expect(fieldLosses(round.framework, lossesBy(Q1), EVERYBODY)).toMatchObject([
    {
      node: 0,
      units: 3,
      lost: 41_000_000,
      losers: [
        { unit: 1, lost: 20_000_000 },
        { unit: 0, lost: 11_000_000 },
        { unit: 2, lost: 10_000_000 },
      ],
    },
  ]);
});

it('puts the item with the largest loss first, and says whose entry is empty', () => {
  const { round, lossesBy } = analyse(points('XM01', 0), points('XM02', 30));
  expect(itemLosses(round.framework, lossesBy(Q1), [0, 1])).toMatchObject([
    { lost: 30_000_000, units: 1, losers: [{ unit: 0, lost: 30_000_000, missing: false }] },
    {
      lost: 20_000_000,
      units: 2,
      losers: [
        { unit: 0, missing: true },
        { unit: 1, missing: true },
      ],
    },
  ]);
});

it('lists units that lost nothing too, last, and where the others lost', () => {
  const { lossesBy } = analyse(
    points('XM01', 30),
    { unit: 'XM01', item: '1.1.1', periods: { Q1: { data: 'Kịp thời' } } },
    points('XM02', 12),
  );
  expect(unitLosses(lossesBy(Q1), [0, 1])).toMatchObject([
    {
      unit: 1,
      lost: 28_000_000,
      lostByMissing: 10_000_000,
      items: [{ lost: 18_000_000 }, { lost: 10_000_000, missing: true }],
    },
    { unit: 0, lost: 0, items: [] },
  ]);
});

it('is empty for no units', () => {
  const { round, lossesBy } = analyse(points('XM01', 1));
  expect(fieldLosses(round.framework, lossesBy(Q1), [])).toEqual([]);
  expect(itemLosses(round.framework, lossesBy(Q1), [])).toEqual([]);
  expect(unitLosses(lossesBy(Q1), [])).toEqual([]);
});
