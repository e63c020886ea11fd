import { buildRound } from '../../../src/core/round/build';
import type { RoundDraft } from '../../../src/core/round/draft';
import type { ReceivingDecision } from '../../../src/core/submissions/submission';
import type { CollectedForm } from '../../../src/sheets/collect/collected.types';
import { planReceiving, previewReceiving } from '../../../src/sheets/collect/planReceiving';
import type { ReceivingPlan } from '../../../src/sheets/collect/receiving.types';
import { completeScores } from '../../../src/sheets/round/completeScores';
import { smallDraft } from '../../core/support/sampleDraft';
import { someForm, type FormLine } from './someForm';

const ON = '2026-04-02';
type Entries = Parameters<typeof smallDraft>[0];
const draftWith = (entries: Entries = []): RoundDraft => completeScores(smallDraft(entries));
const { round } = buildRound(draftWith());

const form = (lines: readonly FormLine[], change: Partial<CollectedForm> = {}): CollectedForm =>
  someForm(round, 'XM01', 'Q1', lines, change);

function receive(
  draft: RoundDraft,
  ...choices: readonly (readonly [CollectedForm, ReceivingDecision?])[]
): ReceivingPlan {
  return planReceiving(draft, {
    round,
    choices: choices.map(([each, decision]) => ({ form: each, ...(decision && { decision }) })),
    on: ON,
  });
}

/** The round after the plan was carried out, as a fresh reading would find it. */
function after(draft: RoundDraft, plan: ReceivingPlan): RoundDraft {
  const scores = draft.scores.map((row, index) =>
    plan.cells
      .filter((cell) => cell.row === index)
      .reduce((changed, { column, value }) => {
        const [part, code] = column.split('.');
        const entries = changed.entries.map((entry, period) =>
          round.periods[period]?.code === code ? { ...entry, [part ?? '']: value } : entry,
        );
        return code === undefined ? { ...changed, [column]: value } : { ...changed, entries };
      }, row),
  );
  const statuses = new Map(plan.statuses.map(({ row }) => [row, 'Đã thay']));
  return {
    ...draft,
    scores: [...scores, ...plan.scoreRows],
    submissions: [
      ...draft.submissions.map((row, index) => ({ ...row, status: statuses.get(index) ?? row.status })),
      ...plan.submissions,
    ],
    differences: [...draft.differences, ...plan.differences],
  };
}

const outcomes = (plan: ReceivingPlan): string[] => plan.forms.map(({ outcome }) => outcome);
const nothing = { cells: [], scoreRows: [], submissions: [], differences: [], statuses: [] };

const first = form([
  { item: '1.1.1', data: 'Chậm', evidence: 'Số 12' },
  { item: '1.2', points: 7.5 },
]);
const corrected = form([{ item: '1.1.1', data: 'Kịp thời', evidence: 'Số 12' }], { file: 'sua.xlsx' });

describe('a first form', () => {
  it('goes into empty cells without a question, and onto record', () => {
    const draft = draftWith();
    const plan = receive(draft, [first]);
    expect(outcomes(plan)).toEqual(['received']);
    expect(plan.differences).toEqual([]);
    expect(plan.submissions).toMatchObject([
      { unitCode: 'XM01', periodCode: 'Q1', status: 'Đã nhận', file: 'XM01_Q1.xlsx', content: first.content },
    ]);
    const { scores } = after(draft, plan);
    expect(scores.find(({ itemCode }) => itemCode === '1.2')?.entries[0]).toEqual({
      data: null,
      points: 7.5,
    });
    expect(scores.slice(4)).toEqual(draft.scores.slice(4));
  });

  it('leaves what it does not mention', () => {
    const draft = draftWith([{ unit: 'XM01', item: '1.2', periods: { Q1: { points: 3 } }, note: 'cũ' }]);
    const plan = receive(draft, [form([{ item: '1.1.1', data: 'Chậm' }])]);
    expect(plan.cells.map(({ column }) => column)).toEqual(['data.Q1']);
  });

  it('gets rows of its own where the table has none for its items', () => {
    const plan = receive(smallDraft(), [first]);
    expect(plan.cells).toEqual([]);
    expect(plan.scoreRows.map(({ unitCode, itemCode }) => `${String(unitCode)} ${String(itemCode)}`)).toEqual(
      ['XM01 1.1.1', 'XM01 1.2'],
    );
  });

  it('waits for a decision where an entry was typed otherwise, and keeps both values either way', () => {
    const draft = draftWith([{ unit: 'XM01', item: '1.2', periods: { Q1: { points: 3 } } }]);
    expect(receive(draft, [first])).toMatchObject({ ...nothing, forms: [{ outcome: 'undecided' }] });
    const useNew = receive(draft, [first, 'useNew']);
    expect(useNew.cells).toContainEqual(expect.objectContaining({ column: 'points.Q1', value: 7.5 }));
    expect(useNew.differences).toMatchObject([
      { itemCode: '1.2', column: 'Quý I: điểm', kept: 7.5, other: 3, keptFile: first.file, otherFile: null },
    ]);
    const keepOld = receive(draft, [first, 'keepOld']);
    expect(keepOld.forms[0]?.outcome).toBe('received');
    expect(keepOld.cells.map(({ column }) => column)).toEqual(['data.Q1', 'evidence']);
    expect(keepOld.differences).toMatchObject([{ kept: 3, other: 7.5, otherFile: first.file }]);
    expect(keepOld.submissions).toMatchObject([{ status: 'Đã nhận', decision: 'Giữ bản cũ' }]);
  });

  it('takes "8,5" and 8.5 for the same, and a cell in error for something else', () => {
    const typed = (points: string | { error: string }): RoundDraft =>
      draftWith([{ unit: 'XM01', item: '1.2', periods: { Q1: { points } } }]);
    expect(receive(typed('7,50 đ'), [form([{ item: '1.2', points: 7.5 }])]).cells).toEqual([]);
    expect(outcomes(receive(typed({ error: '#REF!' }), [first]))).toEqual(['undecided']);
  });

  it.each([
    ['grew', 'Số 12; Số 30', 'received'],
    ['is another', 'Số 30', 'undecided'],
  ])('is asked about only if evidence of an earlier period %s', (_what, evidence, outcome) => {
    const draft = draftWith([{ unit: 'XM01', item: '1.1.1', evidence: 'Số  12' }]);
    const plan = receive(draft, [form([{ item: '1.1.1', data: 'Chậm', evidence }])]);
    expect(outcomes(plan)).toEqual([outcome]);
    expect(plan.differences.map(({ kept, other }) => [kept, other])).toEqual(
      outcome === 'received' ? [[evidence, 'Số  12']] : [],
    );
  });
});

describe('a second file of the unit and period', () => {
  const draft = after(draftWith(), receive(draftWith(), [first]));

  it('with the same content writes nothing, whatever its name and whatever was decided', () => {
    const again = { ...first, file: 'ban-sao.xlsx' };
    for (const decision of [undefined, 'useNew', 'keepOld'] as const) {
      expect(receive(draft, decision ? [again, decision] : [again])).toMatchObject({
        ...nothing,
        forms: [{ outcome: 'alreadyReceived' }],
      });
    }
  });

  it('with other content waits for a decision, and shows each cell', () => {
    const plan = receive(draft, [corrected]);
    expect(plan).toMatchObject({ ...nothing, forms: [{ outcome: 'undecided', earlierFile: first.file }] });
    expect(
      plan.forms[0]?.differences.map(({ itemCode, heading, present, next, kind }) => [
        itemCode,
        heading,
        present,
        next,
        kind,
      ]),
    ).toEqual([
      ['1.1.1', 'Quý I: số liệu', 'Chậm', 'Kịp thời', 'overwrite'],
      ['1.2', 'Quý I: điểm', 7.5, null, 'removal'],
    ]);
    expect(previewReceiving(draft, round, [{ form: corrected }])).toEqual(plan.forms);
  });

  it('replaces the earlier one as a whole where it is chosen: an entry that is gone goes', () => {
    const plan = receive(draft, [corrected, 'useNew']);
    expect(plan.statuses).toEqual([{ row: 0, status: 'replaced' }]);
    expect(plan.submissions).toMatchObject([
      { file: 'sua.xlsx', status: 'Đã nhận', decision: 'Dùng bản mới' },
    ]);
    expect(plan.differences).toMatchObject([
      { kept: 'Kịp thời', other: 'Chậm', keptFile: 'sua.xlsx', otherFile: first.file },
      { kept: null, other: 7.5 },
    ]);
    const next = after(draft, plan);
    expect(next.scores.find(({ itemCode }) => itemCode === '1.2')?.entries[0]?.points).toBeNull();
    expect(next.scores[0]?.evidence).toBe('Số 12');
  });

  it('is only kept on record where the earlier one is kept', () => {
    const plan = receive(draft, [corrected, 'keepOld']);
    expect(plan).toMatchObject({ cells: [], statuses: [], forms: [{ outcome: 'notUsed' }] });
    expect(plan.submissions).toMatchObject([{ status: 'Không dùng', decision: 'Giữ bản cũ' }]);
    expect(plan.differences).toMatchObject([
      { kept: 'Chậm', other: 'Kịp thời', keptFile: first.file, otherFile: 'sua.xlsx' },
      { kept: 7.5, other: null },
    ]);
  });

  it.each(['useNew', 'keepOld'] as const)(
    'collected once more with the earlier one after %s changes nothing, and asks nothing',
    (decision) => {
      const decided = after(draft, receive(draft, [corrected, decision]));
      const plan = receive(decided, [first], [corrected]);
      expect(plan).toMatchObject(nothing);
      expect(outcomes(plan).sort()).toEqual(['alreadyReceived', 'known']);
    },
  );

  it('can bring a replaced version back, by a decision', () => {
    const replaced = after(draft, receive(draft, [corrected, 'useNew']));
    const plan = receive(replaced, [first, 'useNew']);
    const back = after(replaced, plan);
    expect(back.scores).toEqual(draft.scores);
    expect(back.submissions.map(({ status }) => status)).toEqual(['Đã thay', 'Đã thay', 'Đã nhận']);
  });
});

it('compares two files of one batch with each other', () => {
  const draft = draftWith();
  const plan = receive(draft, [first], [corrected, 'useNew']);
  expect(outcomes(plan)).toEqual(['replaced', 'received']);
  expect(plan.submissions.map(({ status }) => status)).toEqual(['Đã thay', 'Đã nhận']);
  const single = receive(draft, [corrected]);
  expect(after(draft, plan).scores).toEqual(after(draft, single).scores);
  expect(outcomes(receive(draft, [first], [corrected]))).toEqual(['received', 'undecided']);
});

it('leaves forms with errors alone, and forms of a unit, item or framework that is gone meanwhile', () => {
  const draft = draftWith();
  const otherVersion = { ...draft, framework: { ...draft.framework, version: 2 } };
  const without = (code: string): RoundDraft => ({
    ...draft,
    criteria: draft.criteria.filter((row) => row.code !== code),
    units: draft.units.filter((unit) => unit.code !== code),
    periods: draft.periods.filter((period) => period.code !== code),
  });
  expect(receive(draft, [{ ...first, state: 'toFix' }])).toMatchObject({
    ...nothing,
    forms: [{ outcome: 'toFix' }],
  });
  for (const changed of [otherVersion, without('XM01'), without('1.2'), without('Q1')]) {
    expect(receive(changed, [first])).toMatchObject({ ...nothing, forms: [{ outcome: 'outdated' }] });
  }
});

it('finds unit and period by their codes where they have moved since the form was read', () => {
  const draft = draftWith();
  const moved = {
    ...draft,
    units: [...draft.units].reverse(),
    periods: [{ code: 'Q0', name: 'Trước' }, ...draft.periods],
    scores: draft.scores.map((row) => ({ ...row, entries: [{ data: null, points: null }, ...row.entries] })),
  };
  const plan = receive(moved, [first]);
  expect(plan.submissions).toMatchObject([{ unitCode: 'XM01', periodCode: 'Q1' }]);
  expect(plan.cells.map(({ column, value }) => [column, value])).toContainEqual(['points.Q1', 7.5]);
  expect(new Set(plan.cells.map(({ row }) => moved.scores[row]?.unitCode))).toEqual(new Set(['XM01']));
});
