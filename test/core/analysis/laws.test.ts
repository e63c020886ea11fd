import fc from 'fast-check';
import { copyEntryColumns, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { enterStage } from '../../../src/core/entries/enterValue';
import { scoredItems } from '../../../src/core/entries/readEntries';
import { compareFractions } from '../../../src/core/points/ratio';
import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { standingsOf } from '../../../src/core/analysis/standings';
import { effectiveValue } from '../../../src/core/entries/effective';
import { scoreRound } from '../../../src/core/scoring/score';
import { scoreAt, totalOf } from '../../../src/core/scoring/scores';
import { anyEntries } from '../support/anyEntries';
import { smallDraft, smallFile } from '../support/sampleDraft';

const YEAR = 1;
const ITEMS = 5;
const policies = fc.record({
  ranking: fc.constantFrom('dense' as const, 'competition' as const),
  rankBy: fc.constantFrom('index' as const, 'points' as const),
  rankDecimals: fc.constantFrom(0, 1, 2, 'unrounded' as const),
  tieBreakers: fc.constantFrom('', 'lĩnh vực 1; điều tra XHH', 'thẩm định; hạng năm trước'),
});
const unitsOfFile = smallFile().units;

function analyse(
  entries: readonly RoundFileEntry[],
  policy: RoundFile['round']['policy'] = {},
  units = unitsOfFile,
): RoundAnalysis {
  const { round } = smallFile();
  return analyseRound(
    smallDraft(entries, { units, round: { ...round, policy: { ...policy } } }),
    '2026-01-01',
  );
}

/** By period: the rank of every unit, by its code. */
function ranksOf({ round, rankings }: RoundAnalysis): Map<string, number | undefined>[] {
  return rankings.map(
    (groups) =>
      new Map(groups.flatMap(({ rows }) => rows.map((row) => [round.units[row.unit]?.code ?? '', row.rank]))),
  );
}

describe('laws of a round, for any entries', () => {
  it('ranks units the same in whatever order they stand', () => {
    const orders = fc.shuffledSubarray([...unitsOfFile], { minLength: unitsOfFile.length });
    fc.assert(
      fc.property(anyEntries, policies, orders, (entries, policy, units) => {
        const shuffled = ranksOf(analyse(entries, policy, units));
        const straight = ranksOf(analyse(entries, policy));
        straight.forEach((ranks, period) =>
          ranks.forEach((rank, code) => expect(shuffled[period]?.get(code)).toBe(rank)),
        );
      }),
    );
  });

  it('leaves no gap between dense ranks', () => {
    fc.assert(
      fc.property(anyEntries, policies, (entries, policy) => {
        for (const ranks of ranksOf(analyse(entries, { ...policy, ranking: 'dense' }))) {
          const found = [...new Set([...ranks.values()].flatMap((rank) => rank ?? []))].sort((a, b) => a - b);
          expect(found).toEqual(found.map((_, position) => position + 1));
        }
      }),
    );
  });

  it('adds fields up to the total exactly: points, maximum and what is missing', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(2), fc.nat(1), (entries, unit, period) => {
        const { round, scores } = analyse(entries);
        const fields = scores.innerNodes.flatMap((node, slot) =>
          round.framework.nodes[node]?.level === 1 ? [scoreAt(scores, unit, period, slot)] : [],
        );
        const sum = (key: 'points' | 'maximum' | 'missing'): number =>
          fields.reduce((total, field) => total + field[key], 0);
        expect(totalOf(scores, unit, period)).toEqual({
          points: sum('points'),
          maximum: sum('maximum'),
          missing: sum('missing'),
        });
      }),
    );
  });

  it('never lowers the rank of a unit that gains points, tie-breakers included', () => {
    fc.assert(
      fc.property(
        anyEntries,
        policies,
        fc.nat(2),
        fc.nat(ITEMS - 1),
        fc.nat(30),
        (entries, policy, unit, item, gain) => {
          const { round, entries: reading } = analyse(entries, policy);
          const slot = unit * ITEMS + item;
          const value = effectiveValue(reading.columns, slot, YEAR);
          fc.pre(value !== NOT_APPLICABLE);
          const maximum = scoredItems(round)[item]?.maxPoints ?? 0;
          const more = copyEntryColumns(reading.columns);
          enterStage(more, 2, slot, Math.min(maximum, Math.max(0, value) + gain * 500_000));
          const rankIn = (columns: typeof reading.columns): number | undefined => {
            const [order] = standingsOf(round, columns).orders[YEAR] ?? [];
            return order?.ranks[order.units.indexOf(unit)];
          };
          expect(Number(rankIn(more))).toBeLessThanOrEqual(Number(rankIn(reading.columns)));
        },
      ),
    );
  });

  it('never lowers an index by what does not apply, unless the item stood above the index', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(2), fc.nat(ITEMS - 1), (entries, unit, item) => {
        const { round, entries: reading } = analyse(entries);
        const slot = unit * ITEMS + item;
        const value = effectiveValue(reading.columns, slot, YEAR);
        fc.pre(value !== NOT_APPLICABLE);
        const without = copyEntryColumns(reading.columns);
        enterStage(without, 2, slot, NOT_APPLICABLE);
        const { policy } = round.settings;
        const before = totalOf(scoreRound(round.framework, reading.columns, policy), unit, YEAR);
        const after = totalOf(scoreRound(round.framework, without, policy), unit, YEAR);
        fc.pre(after.maximum > 0);
        const maximum = scoredItems(round)[item]?.maxPoints ?? 0;
        const share = compareFractions(Math.max(0, value), maximum, before.points, before.maximum);
        const change = compareFractions(after.points, after.maximum, before.points, before.maximum);
        // What is missing has no share at all, so leaving it out never lowers anything.
        expect(Math.sign(change)).toBe(0 - Math.sign(share) + 0);
      }),
    );
  });
});
