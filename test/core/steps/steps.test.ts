import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import { unitsOf } from '../../../src/core/analysis/chosen';
import { coverageOf } from '../../../src/core/analysis/coverage';
import { countErrors, groupFindings } from '../../../src/core/analysis/findingGroups';
import { lateUnits } from '../../../src/core/analysis/lateUnits';
import { missingRows } from '../../../src/core/analysis/missingRows';
import { currentPeriod, hasEntries, isScoredBy } from '../../../src/core/analysis/presence';
import type { RoundDraft } from '../../../src/core/round/draft';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import type { SubmissionRow } from '../../../src/core/rows/submissionRow';
import { collectStep } from '../../../src/core/steps/collectStep';
import { entriesStep } from '../../../src/core/steps/entriesStep';
import { frameworkStep } from '../../../src/core/steps/frameworkStep';
import { rankingStep } from '../../../src/core/steps/rankingStep';
import { currentStep, stateInTurn, type StepState } from '../../../src/core/steps/stepState';
import { formsStep } from '../../../src/core/steps/formsStep';
import { smallDraft, smallFile } from '../support/sampleDraft';
import { submissionRow } from '../support/submissionRow';

const UNITS = ['XM01', 'XM02', 'XM03'];
const ITEMS = ['1.1.1', '1.1.2', '1.2', '2.1', '2.2'];
/** Every unit has its rows, and nothing stands in them. */
const BLANK: readonly RoundFileEntry[] = UNITS.flatMap((unit) => ITEMS.map((item) => ({ unit, item })));

function entered(...entries: readonly RoundFileEntry[]): readonly RoundFileEntry[] {
  return BLANK.map((row) => entries.find(({ unit, item }) => unit === row.unit && item === row.item) ?? row);
}

const scored = (unit: string, points = 10): RoundFileEntry => ({
  unit,
  item: '1.2',
  periods: { Q1: { points } },
});

function analysed(
  entries: readonly RoundFileEntry[] = BLANK,
  change: Partial<RoundDraft> = {},
  asOf = '2026-04-06',
): RoundAnalysis {
  return analyseRound({ ...smallDraft(entries), ...change }, asOf);
}

const locked = { settings: { ...smallDraft().settings, frameworkLocked: true } };

describe('the framework', () => {
  it('can be locked without errors, and is done when it is', () => {
    expect(frameworkStep(analysed(), 0)).toEqual({ kind: 'ready', state: 'now', items: 5, points: [100e6] });
    expect(frameworkStep(analysed(BLANK, locked), 0)).toEqual({
      kind: 'locked',
      state: 'done',
      version: 1,
      points: [100e6],
    });
  });

  it('is to be looked at when errors turn up after the lock', () => {
    expect(frameworkStep(analysed(BLANK, locked), 1)).toMatchObject({
      kind: 'lockedWrong',
      state: 'warning',
    });
    expect(frameworkStep(analysed(), 2)).toEqual({ kind: 'wrong', state: 'error', errors: 2 });
  });

  it('without items is only begun', () => {
    expect(frameworkStep(analysed([], { criteria: [] }), 0)).toEqual({ kind: 'empty', state: 'todo' });
  });
});

describe('forms', () => {
  it('wait for the lock, and are ready after it', () => {
    expect(formsStep(analysed(), 0, 'all')).toEqual({ kind: 'waiting', state: 'todo', total: 3 });
    expect(formsStep(analysed(BLANK, locked), 0, 'all')).toEqual({
      kind: 'ready',
      state: 'now',
      total: 3,
    });
  });

  it('count as sent once data of a unit is there, whoever sent them', () => {
    const analysis = analysed(entered(scored('XM02')));
    expect(formsStep(analysis, 0, 'all')).toEqual({ kind: 'returned', state: 'done', done: 1, total: 3 });
    expect(formsStep(analysis, 1, 'all')).toMatchObject({ kind: 'waiting' });
  });

  it('are for nobody in a group without units', () => {
    expect(formsStep(analysed(), 0, 1)).toEqual({ kind: 'noUnits', state: 'todo' });
  });
});

describe('collecting', () => {
  const received = (unit: string, received_ = '2026-04-01'): SubmissionRow =>
    submissionRow(unit, 'Q1', { status: 'Đã nhận', received: received_, file: `${unit}.xlsx` });

  it('is late with the units of which nothing that can be taken came', () => {
    const toFix = submissionRow('XM02', 'Q1', { status: 'Cần sửa', received: '2026-04-01', file: 'a.xlsx' });
    const analysis = analysed(BLANK, { submissions: [toFix] });
    expect(lateUnits(analysis, 0, 'all')).toEqual([0, 1, 2]);
    expect(collectStep(analysis, 0, 'all')).toEqual({
      kind: 'late',
      state: 'warning',
      done: 0,
      total: 3,
      late: 3,
    });
    expect(lateUnits(analysis, 0, 1)).toEqual([]);
    expect(lateUnits(analysed(BLANK, {}, '2026-04-05'), 0, 'all')).toEqual([]);
  });

  it('is done when all forms are in, also those that came late', () => {
    const entries = entered(...UNITS.map((unit) => scored(unit)));
    const analysis = analysed(entries, { submissions: UNITS.map((unit) => received(unit, '2026-04-09')) });
    expect(collectStep(analysis, 0, 'all')).toEqual({ kind: 'received', state: 'done', total: 3 });
  });

  it('is under way before the deadline, and not due before the period', () => {
    const analysis = analysed(BLANK, {}, '2026-04-01');
    expect(collectStep(analysis, 0, 'all')).toEqual({ kind: 'open', state: 'now', done: 0, total: 3 });
    expect(collectStep(analysis, 1, 'all')).toEqual({ kind: 'notDue', state: 'todo' });
  });
});

describe('entries', () => {
  it('whose rows are missing come first of all', () => {
    const analysis = analysed(BLANK.filter(({ unit }) => unit !== 'XM03'));
    expect(missingRows(analysis)).toEqual({ rows: 5, units: 1 });
    expect(entriesStep(analysis, 0, 'all', 1)).toEqual({
      kind: 'noRows',
      state: 'todo',
      isUrgent: true,
      rows: 5,
      units: 1,
    });
  });

  it('are none, some, or clean', () => {
    expect(entriesStep(analysed(), 0, 'all', 0)).toEqual({ kind: 'none', state: 'todo' });
    expect(entriesStep(analysed(entered(scored('XM01'))), 0, 'all', 0)).toEqual({
      kind: 'open',
      state: 'now',
      done: 1,
      total: 3,
    });
    const all = analysed(entered(...UNITS.map((unit) => scored(unit))));
    expect(entriesStep(all, 0, 'all', 0)).toEqual({ kind: 'clean', state: 'done', total: 3 });
    expect(entriesStep(all, 0, 'all', 2)).toMatchObject({
      kind: 'wrong',
      state: 'error',
      errors: 2,
      done: 3,
    });
  });
});

describe('the ranking', () => {
  const YEAR = { period: 0, group: 'all' } as const;

  it('waits for entries, and is for the time being while some are missing', () => {
    expect(rankingStep(analysed(), YEAR, 'none', 0)).toEqual({ kind: 'waiting', state: 'todo' });
    const some = analysed(entered(scored('XM01')));
    expect(rankingStep(some, YEAR, 'none', 0)).toEqual({ kind: 'provisional', state: 'todo' });
    const whole = UNITS.flatMap((unit) => [
      scored(unit),
      { unit, item: '1.1.1', periods: { Q1: { points: 10 } } },
    ]);
    expect(rankingStep(analysed(entered(...whole)), { period: 0, group: 0 }, 'none', 0)).toEqual({
      kind: 'ready',
      state: 'now',
    });
  });

  it('is done while its sheet shows what would be calculated now', () => {
    expect(rankingStep(analysed(), YEAR, 'current', 0)).toEqual({ kind: 'written', state: 'done' });
    expect(rankingStep(analysed(), YEAR, 'stale', 0)).toEqual({ kind: 'stale', state: 'warning' });
  });

  it('is not done while something is wrong, or while nobody knows what its sheet shows', () => {
    const errors = { kind: 'writtenWithErrors', state: 'warning' };
    expect(rankingStep(analysed(), YEAR, 'current', 1)).toEqual(errors);
    expect(rankingStep(analysed(), YEAR, 'unknown', 0)).toEqual({ kind: 'unknown', state: 'warning' });
  });

  it('is still to be written where its sheet is of another period', () => {
    expect(rankingStep(analysed(), YEAR, 'otherPeriod', 0)).toEqual({ kind: 'waiting', state: 'todo' });
  });
});

describe('what is there', () => {
  it('counts units and due items of a group, empty ones and those that do not apply apart', () => {
    const notApplicable = { unit: 'XM01', item: '1.2', periods: { Q1: { points: 'KAD' } } };
    const analysis = analysed(entered(notApplicable, scored('XM02', 0)));
    expect(coverageOf(analysis, 0, 'all')).toEqual({
      unitsDone: 2,
      unitsTotal: 3,
      itemsDone: 1,
      itemsDue: 5,
    });
    expect(coverageOf(analysis, 0, 1)).toEqual({ unitsDone: 0, unitsTotal: 0, itemsDone: 0, itemsDue: 0 });
    expect(unitsOf(analysis.round, 0)).toEqual([0, 1, 2]);
  });

  it('is of the year where a later stage gave it', () => {
    const appraised = { unit: 'XM02', item: '1.2', appraisal1: 5 };
    const analysis = analysed(entered(appraised));
    expect([0, 1].map((period) => hasEntries(analysis, 1, period))).toEqual([false, true]);
    expect(currentPeriod(analysis)).toBe(1);
    expect([0, 1].map((period) => isScoredBy(analysis, period, 'all'))).toEqual([false, true]);
    expect(currentPeriod(analysed())).toBe(0);
  });

  it('of a period counts as scored in all later ones', () => {
    const analysis = analysed(entered(scored('XM01')));
    expect([0, 1].map((period) => isScoredBy(analysis, period, 0))).toEqual([true, true]);
    expect(isScoredBy(analysis, 1, 1)).toBe(false);
  });
});

it('findings go to the step that puts them right, by their table', () => {
  const file = smallFile();
  const units = [...smallDraft().units.slice(0, 2), { ...smallDraft().units[2], code: 'XM02' }];
  const criteria = smallDraft().criteria.map((row) => (row.code === '1' ? { ...row, maximum: 40 } : row));
  const analysis = analysed([], { units: units as RoundDraft['units'], criteria });
  const groups = groupFindings([...analysis.setupFindings, ...analysis.entryFindings]);
  expect(new Set(groups.units.map(({ place }) => place.table))).toEqual(new Set(['units']));
  expect(countErrors(groups.units)).toBeGreaterThan(0);
  expect(countErrors(groups.framework)).toBeGreaterThan(0);
  expect(groups.framework.map(({ place }) => place.table)).not.toContain('scores');
  expect(groups.entries.every(({ place }) => place.table === 'scores' || place.table === 'submissions')).toBe(
    true,
  );
  expect(groups.lastYear).toEqual([]);
  expect(file.units).toHaveLength(3);
});

describe('whose turn it is', () => {
  const steps = (...states: readonly StepState[]): readonly { id: number; state: StepState }[] =>
    states.map((state, id) => ({ id, state }));

  it('is the first step that is not done', () => {
    expect(currentStep(steps('done', 'warning', 'now'))).toBe(1);
    expect(currentStep(steps('done', 'done'))).toBeUndefined();
    expect(currentStep([])).toBeUndefined();
  });

  it('is an urgent step before all others but the first', () => {
    const urgent = { id: 9, state: 'todo', isUrgent: true } as const;
    expect(currentStep([...steps('done', 'now'), urgent])).toBe(9);
    expect(currentStep([...steps('now', 'now'), urgent])).toBe(0);
  });

  it('makes one step under way, and no other unless something runs there', () => {
    expect(stateInTurn('todo', true, false)).toBe('now');
    expect(stateInTurn('error', true, false)).toBe('error');
    expect(stateInTurn('now', false, false)).toBe('todo');
    expect(stateInTurn('now', false, true)).toBe('now');
    expect(stateInTurn('warning', false, false)).toBe('warning');
  });
});
