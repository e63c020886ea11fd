import type { CollectedForm, RefusedFile } from '../../../../src/sheets/collect/collected.types';
import type { FormPlan } from '../../../../src/sheets/collect/receiving.types';
import {
  fileEntries,
  formsToReceive,
  formsToRecord,
  pillOf,
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

test('what needs somebody stands first, what was received last', () => {
  const [valid, wrong, twice, again] = [form('a'), form('b', 'toFix'), form('c'), form('d')];
  const plans = [
    plan(valid, 'received'),
    plan(wrong, 'toFix'),
    plan(twice, 'undecided'),
    plan(again, 'alreadyReceived'),
  ];
  const entries = fileEntries([valid, again, refused, wrong, twice], plans, [wrong]);
  expect(entries.map(({ kind }) => kind)).toEqual(['toChoose', 'toFix', 'refused', 'valid', 'received']);
  expect(formsToRecord(entries)).toEqual([wrong]);
});

test('a form that differs is only received once somebody has decided', () => {
  const [valid, twice] = [form('a'), form('c')];
  const entries = fileEntries([valid, twice], [plan(valid, 'received'), plan(twice, 'undecided')], []);
  expect(formsToReceive(entries, new Map())).toEqual([valid]);
  expect(formsToReceive(entries, new Map([['c', 'keepOld']]))).toEqual([twice, valid]);
});

test('a form with errors, one refused and one that is in already are never written', () => {
  const [wrong, again] = [form('b', 'toFix'), form('d')];
  const entries = fileEntries(
    [wrong, again, refused],
    [plan(wrong, 'toFix'), plan(again, 'alreadyReceived')],
    [],
  );
  expect(formsToReceive(entries, new Map([['b', 'useNew']]))).toEqual([]);
  expect(formsToRecord(entries)).toEqual([]);
});

test('a form read by a round that has changed since counts as refused', () => {
  const old = form('a');
  const [entry] = fileEntries([old], [plan(old, 'outdated')], []);
  expect(entry && pillOf(entry.kind)).toBe('refused');
  expect(
    formsToReceive(
      [entry].flatMap((each) => each ?? []),
      new Map(),
    ),
  ).toEqual([]);
});
