import fc from 'fast-check';
import { emptyEntryColumns, MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { enterSelf, enterStage, enterSurvey } from '../../../src/core/entries/enterValue';
import { buildRound } from '../../../src/core/round/build';
import { effectiveValue } from '../../../src/core/entries/effective';
import { scoreRound } from '../../../src/core/scoring/score';
import { totalOf } from '../../../src/core/scoring/scores';
import { smallDraft } from '../support/sampleDraft';

const { round } = buildRound(smallDraft());
const items = round.framework.items.flatMap((index) => round.framework.nodes[index] ?? []);
const duePeriods = items.map(({ item }) => item?.duePeriod ?? 0);

describe('effectiveValue', () => {
  it('is what scoring adds up, item by item, for any columns', () => {
    const cell = fc.oneof(
      fc.constant(MISSING),
      fc.constant(NOT_APPLICABLE),
      fc.integer({ min: 0, max: 10_000_000 }),
    );
    const size = items.length;
    const column = (length: number): fc.Arbitrary<number[]> =>
      fc.array(cell, { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        column(size * 2),
        column(size),
        column(size),
        column(size),
        column(size),
        (self, first, second, council, survey) => {
          const columns = emptyEntryColumns(1, duePeriods, 2);
          self.forEach((value, at) => enterSelf(columns, at >> 1, at % 2, value));
          first.forEach((value, slot) => enterStage(columns, 0, slot, value));
          second.forEach((value, slot) => enterStage(columns, 1, slot, value));
          council.forEach((value, slot) => enterStage(columns, 2, slot, value));
          survey.forEach((value, slot) => enterSurvey(columns, slot, value));
          const scores = scoreRound(round.framework, columns, round.settings.policy);
          for (const period of [0, 1]) {
            const due = items.flatMap((node, item) =>
              (node.item?.duePeriod ?? 0) <= period
                ? [{ node, value: effectiveValue(columns, item, period) }]
                : [],
            );
            expect(totalOf(scores, 0, period)).toEqual({
              points: due.reduce((sum, { value }) => sum + Math.max(0, value), 0),
              maximum: due.reduce(
                (sum, { node, value }) => sum + (value === NOT_APPLICABLE ? 0 : node.maxPoints),
                0,
              ),
              missing: due.filter(({ value }) => value === MISSING).length,
            });
          }
        },
      ),
    );
  });
});
