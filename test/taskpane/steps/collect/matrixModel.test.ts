import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import type { CollectedForm } from '../../../../src/sheets/collect/collected.types';
import { communes2026 } from '../../../../src/samples/communes2026';
import { openRound, type OpenedRound } from '../../../../src/sheets/round/openedRound';
import { isUnder, matrixOf } from '../../../../src/taskpane/steps/collect/matrixModel';

const draft = draftFromFile(communes2026);
const SIX_MONTHS = 1;

function open(change: Partial<typeof draft> = {}): OpenedRound {
  const reading = {
    kind: 'round',
    draft: { ...draft, ...change },
    origins: new Map(),
    findings: [],
  } as const;
  return openRound(reading, [], '2026-07-17');
}

const blank = { data: null, points: null };
const nothing = open({
  scores: draft.scores.map((row) => ({ ...row, entries: row.entries.map(() => blank) })),
});
const form = (unit: number, state: CollectedForm['state']): CollectedForm => ({
  kind: 'form',
  file: `${unit}-${state}.xlsx`,
  unit,
  period: SIX_MONTHS,
  state,
  rows: [],
  asked: 1,
  entered: 1,
  findings: [],
  content: '',
});

test('a unit without a form after the deadline has not sent it, by so many days', () => {
  const [group] = matrixOf(nothing, [], 'all');
  expect(group?.rows[0]?.cells[SIX_MONTHS]).toEqual({ kind: 'notSent', daysLate: 12 });
  expect(group?.rows[0]?.cells[3]).toEqual({ kind: 'notDue' });
});

test('a file that was chosen waits; of two files of a unit the one without errors counts', () => {
  const [group] = matrixOf(nothing, [form(0, 'toFix'), form(0, 'valid'), form(1, 'toFix')], 'all');
  expect(group?.rows[0]?.cells[SIX_MONTHS]).toEqual({ kind: 'pending' });
  expect(group?.rows[1]?.cells[SIX_MONTHS]).toEqual({ kind: 'toFix', errors: 0, daysLate: 12 });
  expect(group?.rows.filter((row) => isUnder('pending', row, SIX_MONTHS))).toHaveLength(1);
});

test('a form received late shows its days, and counts as in', () => {
  const submissions = [
    {
      unitCode: 'XM01',
      periodCode: '6T',
      sentOut: null,
      received: '2026-07-17',
      file: 'a.xlsx',
      status: 'Đã nhận',
      errors: 0,
      warnings: 0,
      content: 'x',
      decision: null,
      note: null,
    },
  ];
  const [group] = matrixOf(open({ ...nothing.draft, submissions }), [], 'all');
  expect(group?.rows[0]?.cells[SIX_MONTHS]).toEqual({ kind: 'late', date: '2026-07-17', daysLate: 12 });
  expect(group?.done[SIX_MONTHS]).toBe(1);
});

test('entries that were typed into the sheet count as in, without a date', () => {
  const [group] = matrixOf(open(), [], 'all');
  expect(group?.rows.map(({ cells }) => cells[0]?.kind)).toContain('inSheet');
});

test('only units of the chosen group are listed', () => {
  const groups = matrixOf(open(), [], 0);
  expect(groups.map(({ group }) => group)).toEqual([0]);
});
