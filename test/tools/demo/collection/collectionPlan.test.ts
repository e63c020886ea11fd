import { planCollection } from '../../../../src/tools/demo/collection/collectionPlan';
import { DAMAGE_KINDS } from '../../../../src/tools/demo/collection/damages';

const damagesOf = (...args: Parameters<typeof planCollection>): string[] =>
  planCollection(...args).flatMap(({ damage }) => damage ?? []);

describe('planCollection', () => {
  it.each([
    [300, 5, 15],
    [40, 5, 2],
    [7, 50, 4],
    [12, 0, 0],
    [12, 100, 12],
  ])('of %i units %i per cent send something damaged: %i', (units, percent, damaged) => {
    const plan = planCollection(units, percent);
    expect(plan.map(({ unit }) => unit)).toEqual(Array.from({ length: units }, (_, unit) => unit));
    expect(damagesOf(units, percent)).toHaveLength(damaged);
    expect(plan.filter(({ sends, damage }) => sends === 'notSent' && damage)).toEqual([]);
  });

  it('deals out the kinds of damage in turn, and does the same every time', () => {
    expect(new Set(damagesOf(300, 5))).toEqual(new Set(DAMAGE_KINDS.slice(0, 15)));
    expect(new Set(damagesOf(24, 70))).toEqual(new Set(DAMAGE_KINDS));
    expect(planCollection(40, 50)).toEqual(planCollection(40, 50));
  });

  it('leaves some units out and lets some be late', () => {
    const sends = planCollection(300, 5).map((each) => each.sends);
    expect(sends.filter((each) => each === 'notSent')).toHaveLength(12);
    expect(sends.filter((each) => each === 'late')).toHaveLength(24);
  });
});
