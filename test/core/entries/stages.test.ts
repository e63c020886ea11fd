import fc from 'fast-check';
import { effectiveValue } from '../../../src/core/entries/effective';
import { emptyEntryColumns, MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { enterCounting, enterSelf, enterStage, enterSurvey } from '../../../src/core/entries/enterValue';
import { stageChanges } from '../../../src/core/entries/stageChanges';

const PERIODS = 3;
const given = fc.oneof(
  { weight: 2, arbitrary: fc.constant(MISSING) },
  fc.constant(NOT_APPLICABLE),
  fc.integer({ min: 0, max: 9 }),
);

/** What a round with one item and one unit was given, period by period. */
const round = fc.record({
  stages: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  self: fc.array(given, { minLength: PERIODS, maxLength: PERIODS }),
  survey: given,
  values: fc.array(fc.array(given, { minLength: PERIODS, maxLength: PERIODS }), {
    minLength: 5,
    maxLength: 5,
  }),
});
type Given = Parameters<Parameters<typeof round.map>[0]>[0];

function columnsOf({ stages, self, survey, values }: Given) {
  const columns = emptyEntryColumns(
    1,
    [0],
    PERIODS,
    stages.map((everyPeriod) => ({ everyPeriod })),
  );
  // Entered from the last to the first: what counts must not go by the order of typing.
  stages.forEach((everyPeriod, stage) => {
    for (let period = PERIODS - 1; period >= (everyPeriod ? 0 : PERIODS - 1); period -= 1) {
      enterStage(columns, stage, 0, values[stage]?.[period] ?? MISSING, period);
    }
  });
  enterSurvey(columns, 0, survey);
  [...self.entries()].reverse().forEach(([period, value]) => enterSelf(columns, 0, period, value));
  return columns;
}

/** Everything that was given up to a period, in the order in which one replaces the other. */
function history({ stages, self, survey, values }: Given, upTo: number): number[] {
  return self.slice(0, upTo + 1).flatMap((own, period) => {
    const isYear = period === PERIODS - 1;
    return [
      own,
      ...(isYear ? [survey] : []),
      ...stages.map((everyPeriod, stage) => (everyPeriod || isYear ? values[stage]?.[period] : MISSING)),
    ].map((value) => value ?? MISSING);
  });
}

describe('with one to five stages, some of every period', () => {
  it('the last thing that was given until the end of a period counts, and scoring runs through the same', () => {
    fc.assert(
      fc.property(round, (each) => {
        const columns = columnsOf(each);
        for (let period = 0; period < PERIODS; period += 1) {
          const last =
            history(each, period)
              .filter((value) => value !== MISSING)
              .at(-1) ?? MISSING;
          expect(effectiveValue(columns, 0, period)).toBe(last);
          expect(columns.standing[columns.due.positionOf[period] ?? -1]).toBe(last);
        }
      }),
    );
  });

  it('what is entered so that it counts does, at the end of that period', () => {
    fc.assert(
      fc.property(round, fc.integer({ min: 0, max: PERIODS - 1 }), (each, period) => {
        const columns = columnsOf(each);
        enterCounting(columns, 0, period, 7);
        expect(effectiveValue(columns, 0, period)).toBe(7);
      }),
    );
  });

  it('a change is said with what stood before it, and a review that repeats it is none', () => {
    const columns = emptyEntryColumns(1, [0], 2, [{ everyPeriod: true }, { everyPeriod: false }]);
    enterSelf(columns, 0, 0, 5);
    enterStage(columns, 0, 0, 4, 0);
    // Nothing new from the unit in the year: the first review still stands.
    enterStage(columns, 0, 0, 4, 1);
    enterStage(columns, 1, 0, 3);
    expect(stageChanges(columns, 0)).toEqual([
      { stage: 0, period: 0, before: 5, after: 4 },
      { stage: 1, period: 1, before: 4, after: 3 },
    ]);
  });

  it('a new self-score of a later period stands until somebody reviews it', () => {
    const columns = emptyEntryColumns(1, [0], 2, [{ everyPeriod: true }]);
    enterSelf(columns, 0, 0, 5);
    enterStage(columns, 0, 0, 4, 0);
    expect(effectiveValue(columns, 0, 1)).toBe(4);
    enterSelf(columns, 0, 1, 6);
    expect(effectiveValue(columns, 0, 1)).toBe(6);
  });

  it('a stage that is not there takes nothing', () => {
    const columns = emptyEntryColumns(1, [0], 1, [{ everyPeriod: false }]);
    expect(() => enterStage(columns, 1, 0, 5)).toThrow(RangeError);
  });
});
