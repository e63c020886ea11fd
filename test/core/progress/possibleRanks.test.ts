import fc from 'fast-check';
import { pointsFromMicro } from '../../../src/core/points/points';
import { possibleRanks } from '../../../src/core/progress/possibleRanks';
import { buildRound } from '../../../src/core/round/build';
import { microPercent } from '../../../src/core/points/ratio';
import type { RankingMethod } from '../../../src/core/setup/policy';
import { smallDraft } from '../support/sampleDraft';

const { round } = buildRound(smallDraft());

interface Tenths {
  readonly certain: number;
  readonly reachable: number;
}

function ranksOf(
  all: readonly Tenths[],
  ranking: RankingMethod = 'dense',
  rankDecimals: number | 'unrounded' = 2,
): ReturnType<typeof possibleRanks> {
  const units = all.map(() => ({
    ...round.units[0],
    code: '',
    name: '',
    group: 0,
    contact: '',
    ranked: true,
  }));
  const standings = all.map(({ certain, reachable }, unit) => ({
    unit,
    group: 0,
    certain: pointsFromMicro(certain * 100_000),
    reachable: pointsFromMicro(reachable * 100_000),
    lost: pointsFromMicro((1000 - certain - reachable) * 100_000),
    lostByMissing: pointsFromMicro(0),
    missing: 0,
    formMissing: false,
    maximum: pointsFromMicro(100_000_000),
  }));
  const { settings } = round;
  const policy = { ...settings.policy, ranking, rankDecimals };
  return possibleRanks({ ...round, units, settings: { ...settings, policy } }, standings);
}

describe('possibleRanks', () => {
  it('agrees with comparing every unit with every other one', () => {
    const standing = fc.record({
      certain: fc.integer({ min: 0, max: 20 }),
      reachable: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(standing, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('dense' as const, 'competition' as const),
        fc.constantFrom(0, 2, 'unrounded' as const),
        (all, ranking, decimals) => {
          const index = (tenths: number): number =>
            decimals === 'unrounded' ? tenths : microPercent(tenths, 1000, decimals);
          const rankAmong = (values: readonly number[], own: number): number => {
            const ahead = values.filter((value) => value > own);
            return 1 + (ranking === 'dense' ? new Set(ahead).size : ahead.length);
          };
          const expected = all.map((own) => {
            const others = all.filter((other) => other !== own);
            const floors = others.map(({ certain }) => index(certain));
            const ceilings = others.map(({ certain, reachable }) => index(certain + reachable));
            return {
              bestRank: rankAmong(floors, index(own.certain + own.reachable)),
              worstRank: rankAmong(ceilings, index(own.certain)),
            };
          });
          expect(ranksOf(all, ranking, decimals)).toEqual(expected);
        },
      ),
    );
  });

  it('is the rank itself where nothing can change, also after a shared one', () => {
    const closed = [400, 300, 300, 200].map((certain) => ({ certain, reachable: 0 }));
    expect(ranksOf(closed).map(({ bestRank }) => bestRank)).toEqual([1, 2, 2, 3]);
    expect(ranksOf(closed, 'competition').map(({ worstRank }) => worstRank)).toEqual([1, 2, 2, 4]);
  });

  it('is inside the group, among those that are ranked and to whom anything applies', () => {
    const [unit] = round.units;
    if (!unit) throw new Error('a unit');
    const units = [0, 1, 0, 0, 0].map((group, index) => ({ ...unit, group, ranked: index !== 2 }));
    const standings = [400, 300, 500, 200, 0].map((certain, index) => ({
      unit: index,
      group: units[index]?.group ?? -1,
      certain: pointsFromMicro(certain),
      reachable: pointsFromMicro(0),
      lost: pointsFromMicro(0),
      lostByMissing: pointsFromMicro(0),
      missing: 0,
      formMissing: false,
      maximum: pointsFromMicro(index === 4 ? 0 : 1000),
    }));
    expect(possibleRanks({ ...round, units }, standings)).toStrictEqual([
      { bestRank: 1, worstRank: 1 },
      { bestRank: 1, worstRank: 1 },
      {},
      { bestRank: 2, worstRank: 2 },
      {},
    ]);
  });

  it('is one rank where nothing can change any more', () => {
    expect(
      ranksOf([
        { certain: 400, reachable: 0 },
        { certain: 300, reachable: 0 },
      ]),
    ).toEqual([
      { bestRank: 1, worstRank: 1 },
      { bestRank: 2, worstRank: 2 },
    ]);
  });
});
