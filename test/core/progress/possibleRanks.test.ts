import fc from 'fast-check';
import { pointsFromMicro } from '../../../src/core/points/points';
import { possibleRanks } from '../../../src/core/progress/possibleRanks';
import { buildRound } from '../../../src/core/round/build';
import { microPercent } from '../../../src/core/points/ratio';
import { smallDraft } from '../support/sampleDraft';

const { round } = buildRound(smallDraft());

interface Tenths {
  readonly certain: number;
  readonly reachable: number;
}

function ranksOf(all: readonly Tenths[]): ReturnType<typeof possibleRanks> {
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
  return possibleRanks({ ...round, units }, standings);
}

describe('possibleRanks', () => {
  it('agrees with comparing every unit with every other one', () => {
    const standing = fc.record({
      certain: fc.integer({ min: 0, max: 500 }),
      reachable: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1, maxLength: 12 }), (all) => {
        const index = (tenths: number): number => microPercent(tenths, 1000, 2);
        const expected = all.map((own) => {
          const others = all.filter((other) => other !== own);
          const best = others.filter((other) => index(other.certain) > index(own.certain + own.reachable));
          const worst = others.filter((other) => index(other.certain + other.reachable) > index(own.certain));
          return { bestRank: best.length + 1, worstRank: worst.length + 1 };
        });
        expect(ranksOf(all)).toEqual(expected);
      }),
    );
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
