import fc from 'fast-check';
import { buildRound } from '../../../src/core/round/build';
import type { Round } from '../../../src/core/round/round';
import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import type { Grid } from '../../../src/sheets/grid/grid';
import { entriesOf, EVERY_RULE_DRAFT, FORMS, type RuleExample } from '../form/everyRule';
import { editForm, judge, returnedForm } from './returnedForm';

const CODES = (FORMS[0] ?? []).map(({ code }) => code);

/** A framework of some of the rules, and answers to some of its items, each one that its rule understands. */
const filledForm = fc
  .subarray(CODES, { minLength: 1 })
  .chain((codes) =>
    fc.record({
      round: fc.constant(roundOf(codes)),
      answers: fc.tuple(
        ...codes.map((code) =>
          fc.option(fc.constantFrom(...FORMS.map((form) => form.find((each) => each.code === code))), {
            nil: undefined,
          }),
        ),
      ),
      texts: fc.array(fc.constantFrom(null, 'KH 12/KH-UBND', '8,5', '=1+1'), { minLength: 3, maxLength: 3 }),
    }),
  )
  .map(({ round, answers, texts: [evidence = null, explanation = null, note = null] }) => {
    const examples = answers.filter((each): each is RuleExample => each !== undefined);
    const entries = entriesOf(examples).map((row): ScoreRow => ({ ...row, evidence, explanation, note }));
    return { round, entries };
  });

function roundOf(codes: readonly string[]): Round {
  const criteria = EVERY_RULE_DRAFT.criteria.filter(
    ({ code }) => code === '1' || codes.includes(String(code)),
  );
  return buildRound({ ...EVERY_RULE_DRAFT, criteria }).round;
}

/** The same values in another order; the order comes from numbers that are drawn. */
function shuffled<T>(values: readonly T[], order: readonly number[]): T[] {
  return values
    .map((value, index) => [order[index % order.length] ?? 0, index, value] as const)
    .sort(([left, i], [right, j]) => left - right || i - j)
    .map(([, , value]) => value);
}

function turned(sheets: readonly Grid[], order: readonly number[]): Grid[] {
  const moved = editForm(sheets, (rows, headingRow) => {
    const width = rows[headingRow]?.length ?? 0;
    const columns = shuffled(
      Array.from({ length: width }, (_, column) => column),
      order,
    );
    const move = (row: (typeof rows)[number]) => columns.map((column) => row[column] ?? null);
    const body = shuffled(rows.slice(headingRow + 1), order);
    return [...rows.slice(0, headingRow), move(rows[headingRow] ?? []), ...body.map(move)];
  });
  return shuffled(moved, order);
}

describe('any form of any framework', () => {
  it('gives back exactly what was entered, and no error', () => {
    fc.assert(
      fc.property(filledForm, ({ round, entries }) => {
        const judged = judge(returnedForm(round, entries), round);
        expect(judged.rows).toEqual(entries);
        expect(judged).toMatchObject({ state: 'valid', findings: [], entered: entries.length });
      }),
      { numRuns: 60 },
    );
  });

  it('says the same in any order of its sheets, rows and columns', () => {
    fc.assert(
      fc.property(
        filledForm,
        fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }),
        ({ round, entries }, order) => {
          const sheets = returnedForm(round, entries);
          const judged = judge(sheets, round);
          const other = judge(turned(sheets, order), round);
          expect(other.findings).toEqual([]);
          expect(other).toMatchObject({
            content: judged.content,
            entered: judged.entered,
            asked: judged.asked,
          });
          expect(other.rows).toEqual(judged.rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});
