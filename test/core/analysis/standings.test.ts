import fc from 'fast-check';
import { copyEntryColumns, MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { enterSelf, enterStage, enterSurvey } from '../../../src/core/entries/enterValue';
import { analyseRound } from '../../../src/core/analysis/analyse';
import { totalOf } from '../../../src/core/scoring/scores';
import { rescoreUnit, standingsOf } from '../../../src/core/analysis/standings';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { smallDraft } from '../support/sampleDraft';
import { anySectionEntries, sectionFile } from '../support/sectionDraft';

/** Five of the tree, two of bonus, two of penalty. */
const ITEMS = 9;
const value = fc.oneof(
  fc.constant(MISSING),
  fc.constant(NOT_APPLICABLE),
  fc.integer({ min: 0, max: 10 }).map((points) => points * 1_000_000),
);
const edit = fc.record({
  unit: fc.nat(2),
  item: fc.nat(ITEMS - 1),
  where: fc.constantFrom(0, 1, 'survey', 'stage 0', 'stage 1', 'stage 2'),
  value,
});
const policies = fc.record({
  ranking: fc.constantFrom('dense' as const, 'competition' as const),
  rankBy: fc.constantFrom('index' as const, 'points' as const),
  rankDecimals: fc.constantFrom(0, 2, 'unrounded' as const),
  totalAboveMaximum: fc.boolean(),
  totalBelowZero: fc.boolean(),
  tieBreakers: fc.constantFrom('', 'lĩnh vực 1; điều tra XHH', 'thẩm định; hạng năm trước'),
});

describe('standings after edits', () => {
  it('are what scoring and ranking everything again gives, for any entries, edits and policy', () => {
    fc.assert(
      fc.property(
        anySectionEntries,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        policies,
        (entries, edits, policy) => {
          const file = sectionFile(entries, policy);
          const units = file.units.map((unit, index) => ({ ...unit, group: index === 2 ? 'SO' : 'XP' }));
          const draft = draftFromFile({ ...file, units });
          const { round, entries: reading } = analyseRound(draft, '2026-01-01');
          const columns = copyEntryColumns(reading.columns);
          const standings = standingsOf(round, columns);
          for (const { unit, item, where, value: given } of edits) {
            const slot = unit * ITEMS + item;
            if (typeof where === 'number') {
              enterSelf(columns, slot, where, given);
            } else if (where === 'survey') {
              enterSurvey(columns, slot, given);
            } else {
              enterStage(columns, Number(where.slice('stage '.length)), slot, given);
            }
            rescoreUnit(round, columns, standings, unit);
          }
          expect(standings).toEqual(standingsOf(round, columns));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('order no group again in which nothing changed', () => {
    const { round, entries } = analyseRound(smallDraft(), '2026-01-01');
    const columns = copyEntryColumns(entries.columns);
    const standings = standingsOf(round, columns);
    const before = standings.orders.map((groups) => groups[0]);
    enterStage(columns, 2, 2, 5_000_000);
    rescoreUnit(round, columns, standings, 0);
    expect(standings.orders[0]?.[0]).toBe(before[0]);
    expect(standings.orders[1]?.[0]).not.toBe(before[1]);
  });

  it('add a bonus once, however often, in a period in which nothing of the tree is due', () => {
    const file = sectionFile([{ unit: 'XM01', item: '9.1', periods: { Q1: { points: 2 } } }], {
      totalAboveMaximum: true,
    });
    const self = { source: 'self', rule: 'Chấm điểm trực tiếp' } as const;
    const criteria = [
      { code: '1', level: 1, name: 'Lĩnh vực', max: 100, ...self } as const,
      ...file.framework.criteria.filter(({ code }) => /^9/u.test(code)),
    ];
    const draft = draftFromFile({ ...file, framework: { ...file.framework, criteria } });
    const { round, entries } = analyseRound(draft, '2026-01-01');
    const standings = standingsOf(round, entries.columns);
    rescoreUnit(round, entries.columns, standings, 0);
    expect(totalOf(standings.scores, 0, 0).points).toBe(2_000_000);
    expect(standings).toEqual(standingsOf(round, entries.columns));
  });
});
