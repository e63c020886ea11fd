import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundDraft } from '../../../src/core/round/draft';
import { completeScores } from '../../../src/sheets/round/completeScores';
import { communes2026 } from '../../../src/samples/communes2026';
import { openRound, type PaneRound } from '../../../src/taskpane/app/paneRound';
import { currentStep, summariseSteps, type StepsInput } from '../../../src/taskpane/app/steps';

const draft = draftFromFile(communes2026);

function open(changed: RoundDraft): PaneRound {
  const reading = { kind: 'round', draft: changed, origins: new Map(), findings: [] } as const;
  return openRound(reading, [], '2026-07-17');
}

function steps(changed: RoundDraft, input: Partial<StepsInput> = {}): ReturnType<typeof summariseSteps> {
  return summariseSteps({
    round: open(changed),
    period: 1,
    group: -1,
    templateJob: { kind: 'idle', order: undefined, forms: [] },
    collectJob: { kind: 'idle', done: 0, total: 0 },
    rankingWritten: undefined,
    language: 'vi',
    ...input,
  });
}

const locked = { ...draft, settings: { ...draft.settings, frameworkLocked: true } };

/** Every unit has its rows, and nothing stands in them. */
const blank = completeScores({ ...draft, scores: [] }).scores;

test('only one step is under way: the first that is not done', () => {
  const all = steps({ ...draft, scores: blank });
  expect(all.map(({ state }) => state)).toEqual(['now', 'todo', 'warning', 'todo', 'todo']);
  expect(currentStep(all)).toBe('framework');
  expect(steps({ ...locked, scores: blank }).map(({ state }) => state)).toEqual([
    'done',
    'now',
    'warning',
    'todo',
    'todo',
  ]);
});

test('forms count as sent once data of a unit is there, whoever sent them', () => {
  expect(steps(locked)[1]).toMatchObject({ state: 'done', result: { key: 'result.templatesReturned' } });
});

test('a locked framework in which errors turn up later is to be looked at, not done', () => {
  const criteria = locked.criteria.map((row, index) => (index === 2 ? { ...row, maximum: 50 } : row));
  const [framework] = steps({ ...locked, criteria });
  expect(framework).toMatchObject({ state: 'warning', result: { key: 'result.frameworkLockedErrors' } });
});

test('errors in scores are counted over all periods, also where another one is shown', () => {
  const count = (period: number): unknown => steps(locked, { period })[3]?.result.parameters?.['count'];
  expect(count(0)).toBe(count(3));
  expect(Number(count(0))).toBeGreaterThan(0);
});

test('a round without units says so, and has no form to make', () => {
  const [, templates, , entries] = steps({ ...locked, units: [], scores: [] });
  expect(templates).toMatchObject({ result: { key: 'result.templatesNoUnits' } });
  expect(entries).toMatchObject({ state: 'todo' });
});

test('rows that units lack come before everything but the framework', () => {
  const added = {
    ...locked.units[0],
    code: 'XM99',
    name: 'Xã Mẫu 99',
    group: 'XA',
  } as RoundDraft['units'][0];
  const scores = locked.scores.filter(({ unitCode }) => unitCode !== 'XM02');
  const all = steps({ ...locked, units: [...locked.units, added], scores });
  expect(all[3]).toMatchObject({
    state: 'now',
    result: { key: 'result.entriesNoRows', parameters: { rows: 136, count: 2 } },
  });
  expect(currentStep(all)).toBe('entries');
  expect(currentStep(steps({ ...draft, scores: [] }))).toBe('framework');
});

test('a ranking that was written before a score changed is to be looked at', () => {
  const rankingWritten = { at: new Date(2026, 6, 17, 9, 15), stale: true };
  expect(steps(locked, { rankingWritten })[4]).toMatchObject({
    state: 'warning',
    result: { key: 'result.rankingStale', parameters: { time: '09:15' } },
  });
});

test('forms that are in are counted in the chosen period, and units that are late are said', () => {
  const { step, state, result } = steps(locked)[2] ?? {};
  expect({ step, state, key: result?.key }).toEqual({
    step: 'collect',
    state: 'warning',
    key: 'result.collectLate',
  });
  expect(steps(locked, { period: 3 })[2]).toMatchObject({
    state: 'now',
    result: { key: 'result.collectProgress', parameters: { total: 12 } },
  });
});

test('while files are read, collecting is under way', () => {
  const [, , collect] = steps(locked, { collectJob: { kind: 'running', done: 3, total: 9 } });
  expect(collect).toMatchObject({ state: 'now', progress: { done: 3, total: 9 } });
});
