import type { CollectedFile, CollectedForm } from '../../../../src/sheets/collect/collected.types';
import type { RefusedFile } from '../../../../src/sheets/collect/refusedFile';
import { countPlans } from '../../../../src/sheets/collect/countPlans';
import type { FormPlan } from '../../../../src/sheets/collect/receiving.types';
import {
  fileEntries,
  formsToReceive,
  formsToRecord,
  openQuestions,
  pillOf,
  type FileEntry,
} from '../../../../src/taskpane/steps/collect/collectModel';

const form = (file: string, state: CollectedForm['state'] = 'valid'): CollectedForm => ({
  kind: 'form',
  file,
  unit: 0,
  period: 1,
  state,
  rows: [],
  asked: 3,
  entered: 3,
  findings: [],
  content: file,
});
const refused: RefusedFile = { kind: 'refused', file: 'ghi-chu.docx', code: 'notAWorkbook', parameters: {} };
const plan = (of: CollectedForm, outcome: FormPlan['outcome']): FormPlan => ({
  form: of,
  outcome,
  differences:
    outcome === 'undecided'
      ? [
          {
            itemCode: '1.1',
            column: 'points.6T',
            heading: '6 tháng: điểm',
            present: 1,
            next: 2,
            kind: 'overwrite',
            needsDecision: true,
          },
        ]
      : [],
});

/** As long as nothing was decided. */
function entriesOf(...[files, plans, notOnRecord]: EntriesInput): readonly FileEntry[] {
  return fileEntries(files, { undecided: plans, decided: plans }, notOnRecord);
}
type EntriesInput = readonly [
  files: readonly CollectedFile[],
  plans: readonly FormPlan[],
  notOnRecord: readonly CollectedForm[],
];

test('what needs somebody stands first, what was received last', () => {
  const [valid, wrong, twice, again] = [form('a'), form('b', 'toFix'), form('c'), form('d')];
  const plans = [
    plan(valid, 'received'),
    plan(wrong, 'toFix'),
    plan(twice, 'undecided'),
    plan(again, 'alreadyReceived'),
  ];
  const entries = entriesOf([valid, again, refused, wrong, twice], plans, [wrong]);
  expect(entries.map(({ kind }) => kind)).toEqual(['toChoose', 'toFix', 'refused', 'valid', 'received']);
  expect(formsToRecord(entries)).toEqual([wrong]);
});

test('a form that differs is only received once somebody has decided', () => {
  const [valid, twice] = [form('a'), form('c')];
  const entries = entriesOf([valid, twice], [plan(valid, 'received'), plan(twice, 'undecided')], []);
  expect(formsToReceive(entries, new Map())).toEqual([valid]);
  expect(formsToReceive(entries, new Map([['c', 'keepOld']]))).toEqual([valid, twice]);
});

test('a form with errors, one refused and one that is in already are never written', () => {
  const [wrong, again] = [form('b', 'toFix'), form('d')];
  const entries = entriesOf(
    [wrong, again, refused],
    [plan(wrong, 'toFix'), plan(again, 'alreadyReceived')],
    [],
  );
  expect(formsToReceive(entries, new Map([['b', 'useNew']]))).toEqual([]);
  expect(formsToRecord(entries)).toEqual([]);
});

test('a form read by a round that has changed since counts as refused', () => {
  const old = form('a');
  const [entry] = entriesOf([old], [plan(old, 'outdated')], []);
  expect(entry && pillOf(entry.kind)).toBe('refused');
  expect(
    formsToReceive(
      [entry].flatMap((each) => each ?? []),
      new Map(),
    ),
  ).toEqual([]);
});

describe('two files of one unit that were read together', () => {
  const [first, second, other] = [form('a'), form('b'), { ...form('c'), unit: 7 }];
  const plans = [
    plan(first, 'received'),
    { ...plan(second, 'undecided'), earlierFile: 'a' },
    plan(other, 'received'),
  ];
  const entries = entriesOf([first, second, other], plans, []);

  test('are a choice between these two, asked at the second one', () => {
    expect(entries.map(({ file, kind, isAsked, rival }) => [file.file, kind, isAsked, rival?.file])).toEqual([
      ['a', 'toChoose', false, 'b'],
      ['b', 'toChoose', true, 'a'],
      ['c', 'valid', false, undefined],
    ]);
    expect(openQuestions(entries, new Map())).toBe(1);
  });

  test('are both held back until somebody has chosen, then planned in the order in which they were read', () => {
    expect(formsToReceive(entries, new Map())).toEqual([other]);
    for (const decision of ['useNew', 'keepOld'] as const) {
      expect(formsToReceive(entries, new Map([['b', decision]]))).toEqual([first, second, other]);
    }
  });

  test('count as one form and one file that is not used', () => {
    const used = [plan(first, 'replaced'), plan(second, 'received'), plan(other, 'received')];
    const kept = [plan(first, 'received'), plan(second, 'notUsed'), plan(other, 'received')];
    expect([countPlans(used), countPlans(kept)]).toEqual([
      { received: 2, unused: 1 },
      { received: 2, unused: 1 },
    ]);
  });
});

test('a duplicate is no refusal and is never written', () => {
  const [entry] = entriesOf([{ kind: 'duplicate', file: 'b', unit: 0, period: 1, other: 'a' }], [], []);
  expect(entry).toMatchObject({ kind: 'duplicate' });
  expect(entry && [pillOf(entry.kind), formsToReceive([entry], new Map())]).toEqual(['duplicate', []]);
});
