import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../../../src/core/entries/entryColumns';
import { microPercent } from '../../../src/core/points/ratio';
import { rankRound } from '../../../src/core/ranking/rankRound';
import type { Round } from '../../../src/core/round/round';
import { scoreRound } from '../../../src/core/scoring/score';
import { scoreAt, totalOf } from '../../../src/core/scoring/scores';
import { nationalEntries } from '../../../src/tools/bench/nationalEntries';
import { nationalRound } from '../../../src/tools/bench/nationalRound';

/** What unbounded integers say of one unit at the end of one period. */
interface Proof {
  readonly points: bigint;
  readonly maximum: bigint;
  readonly missing: number;
  /** Hundredths of a percent: of the total, then of each field; -1 where nothing applies. */
  readonly index: bigint;
  readonly fields: readonly bigint[];
}

/** The last given stage in the year, else the latest self-score so far; written anew, from the columns as given. */
function valueOf(columns: EntryColumns, slot: number, period: number): number {
  const { stages, survey, self, periodCount } = columns;
  const [first, second, council] = stages.map(({ values }) => values[slot] ?? MISSING);
  const isYear = period === periodCount - 1;
  if (isYear && council !== MISSING) return council ?? MISSING;
  if (isYear && second !== MISSING) return second ?? MISSING;
  if (isYear && first !== MISSING) return first ?? MISSING;
  if (isYear && survey[slot] !== MISSING) return survey[slot] ?? MISSING;
  let back = period;
  while (back > 0 && self[slot * periodCount + back] === MISSING) {
    back -= 1;
  }
  return self[slot * periodCount + back] ?? MISSING;
}

function hundredths(points: bigint, maximum: bigint): bigint {
  return maximum === 0n ? -1n : (points * 20_000n + maximum) / (2n * maximum);
}

function prove(round: Round, columns: EntryColumns): { proofs: Proof[]; halves: number } {
  const { nodes, items } = round.framework;
  const fieldNodes = nodes.flatMap((node, index) => (node.parent < 0 ? [index] : []));
  const fieldOf = (node: number): number =>
    fieldNodes.includes(node) ? fieldNodes.indexOf(node) : fieldOf(nodes[node]?.parent ?? -1);
  const leaves = items.map((node) => ({
    field: fieldOf(node),
    due: nodes[node]?.item?.duePeriod ?? 0,
    max: BigInt(nodes[node]?.maxPoints ?? 0),
  }));
  let halves = 0;
  const proofs = round.units.flatMap((_, unit) =>
    round.periods.map((_period, period): Proof => {
      const sums = fieldNodes.map(() => 0n);
      const maxima = fieldNodes.map(() => 0n);
      let missing = 0;
      leaves.forEach(({ field, due, max }, item) => {
        const value = due > period ? NOT_APPLICABLE : valueOf(columns, unit * items.length + item, period);
        if (value !== NOT_APPLICABLE) {
          maxima[field] = (maxima[field] ?? 0n) + max;
          sums[field] = (sums[field] ?? 0n) + (value === MISSING ? 0n : BigInt(value));
          missing += value === MISSING ? 1 : 0;
        }
      });
      const points = sums.reduce((sum, part) => sum + part, 0n);
      const maximum = maxima.reduce((sum, part) => sum + part, 0n);
      halves += (points * 20_000n) % maximum === 0n && ((points * 20_000n) / maximum) % 2n === 1n ? 1 : 0;
      const fields = sums.map((part, field) => hundredths(part, maxima[field] ?? 0n));
      return { points, maximum, missing, index: hundredths(points, maximum), fields };
    }),
  );
  return { proofs, halves };
}

/** Dense ranks, by unit: one more than the number of better indices in its group. */
function denseRanks<T extends bigint | number>(round: Round, indexOf: (unit: number) => T): number[] {
  const better = round.groups.map((_, group) => {
    const members = round.units.flatMap((unit, index) => (unit.group === group ? [indexOf(index)] : []));
    const best = [...new Set(members)].sort((left, right) => (left < right ? 1 : -1));
    return new Map(best.map((index, position) => [index, position]));
  });
  return round.units.map((unit, index) => (better[unit.group]?.get(indexOf(index)) ?? -1) + 1);
}

describe('a national round of 3,321 units, 120 items and 4 periods', () => {
  const round = nationalRound();
  const columns = nationalEntries(round, 2026);
  const scores = scoreRound(round.framework, columns, round.settings.policy);
  const { proofs, halves } = prove(round, columns);
  const proofOf = (unit: number, period: number): Proof | undefined =>
    proofs[unit * round.periods.length + period];
  const everyResult = <T>(of: (unit: number, period: number) => T): T[] =>
    round.units.flatMap((_, unit) => round.periods.map((_period, period) => of(unit, period)));

  it('has indices half-way between two hundredths, entries missing and items that do not apply', () => {
    expect(proofs).toHaveLength(13_284);
    expect(halves).toBeGreaterThan(40);
    expect(proofs.filter(({ missing }) => missing > 0).length).toBeGreaterThan(1_000);
    expect(proofs.filter(({ maximum }) => maximum % 1_000_000n === 0n).length).toBeLessThan(proofs.length);
  });

  it('agrees with unbounded integers in every total', () => {
    const totals = everyResult((unit, period) => {
      const { points, maximum, missing } = totalOf(scores, unit, period);
      return `${points} of ${maximum}, ${missing} missing`;
    });
    expect(totals).toEqual(
      proofs.map(({ points, maximum, missing }) => `${points} of ${maximum}, ${missing} missing`),
    );
  });

  it('agrees with unbounded integers in the index of every field', () => {
    const fieldSlots = scores.innerNodes.flatMap((node, slot) =>
      (round.framework.nodes[node]?.parent ?? 0) < 0 ? [slot] : [],
    );
    const indices = everyResult((unit, period) =>
      fieldSlots
        .map((slot) => scoreAt(scores, unit, period, slot))
        .map(({ points, maximum }) => (maximum === 0 ? -1 : microPercent(points, maximum, 2) / 10_000))
        .join(' '),
    );
    expect(indices).toEqual(proofs.map(({ fields }) => fields.join(' ')));
  });

  it.each([0, 1, 2, 3])('agrees with unbounded integers in every index and rank of period %i', (period) => {
    const rows = rankRound(round, scores, period).flatMap((ranking) => ranking.rows);
    const byUnit = [...rows].sort((left, right) => left.unit - right.unit);
    expect(byUnit.map(({ index }) => (index ?? -10_000) / 10_000)).toEqual(
      round.units.map((_, unit) => Number(proofOf(unit, period)?.index)),
    );
    expect(byUnit.map(({ rank }) => rank)).toEqual(
      denseRanks(round, (unit) => proofOf(unit, period)?.index ?? -1n),
    );
  });

  it('is one that sums of doubles, rounded as usual, get wrong', () => {
    const wrong = round.periods.flatMap((_, period) => {
      const usual = round.units.map((_unit, unit) => {
        const proof = proofOf(unit, period);
        let sum = 0;
        round.framework.items.forEach((node, item) => {
          const due = round.framework.nodes[node]?.item?.duePeriod ?? 0;
          const value = due > period ? MISSING : valueOf(columns, unit * columns.itemCount + item, period);
          sum += value > NOT_APPLICABLE ? value / 1_000_000 : 0;
        });
        return Math.round((sum / (Number(proof?.maximum) / 1_000_000)) * 100 * 100) / 100;
      });
      const exact = denseRanks(round, (unit) => proofOf(unit, period)?.index ?? -1n);
      const ranks = denseRanks(round, (unit) => usual[unit] ?? -1);
      return ranks.filter((rank, unit) => rank !== exact[unit]);
    });
    expect(wrong.length).toBeGreaterThan(0);
  });
});
