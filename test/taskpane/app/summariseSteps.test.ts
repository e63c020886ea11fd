import { analyseRound } from '../../../src/core/analysis/analyse';
import { RANKING_SHEET } from '../../../src/sheets/results/ranking/rankingSheet';
import { markedLayout } from '../../../src/sheets/results/writtenResult';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundDraft } from '../../../src/core/round/draft';
import { binhDuong2017 } from '../../../src/samples/binhDuong2017';
import { communes2026 } from '../../../src/samples/communes2026';
import { completeScores } from '../../../src/sheets/round/completeScores';
import { openRound } from '../../../src/sheets/round/openedRound';
import type { SummaryInput } from '../../../src/taskpane/app/contribution.types';
import { STEPS, VIEWS } from '../../../src/taskpane/app/contributions';
import { summariseSteps, type SummarisedStep } from '../../../src/taskpane/app/summariseSteps';
import { vi } from '../../../src/words/vi/pane';

const draft = draftFromFile(communes2026);
const locked = { ...draft, settings: { ...draft.settings, frameworkLocked: true } };

function steps(changed: RoundDraft, input: Partial<SummaryInput> = {}): readonly SummarisedStep[] {
  const reading = { kind: 'round', draft: changed, origins: new Map(), findings: [] } as const;
  return summariseSteps(STEPS, {
    round: openRound(reading, [], '2026-07-17'),
    period: 1,
    group: 'all',
    formsJob: { kind: 'idle', order: undefined, forms: [] },
    collectJob: { kind: 'idle', done: 0, total: 0 },
    language: 'vi',
    ...input,
  });
}

test('every step and view that has a name is in the list, once', () => {
  const named = Object.keys(vi).flatMap((key) => /^(?:step|view)\.(.+)$/.exec(key)?.[1] ?? []);
  expect([...STEPS, ...VIEWS].map(({ id }) => id).sort()).toEqual(named.sort());
});

test('only one step is under way: the first that is not done', () => {
  const { scores } = completeScores({ ...draft, scores: [] });
  expect(steps({ ...draft, scores }).map(({ state }) => state)).toEqual([
    'now',
    'todo',
    'warning',
    'todo',
    'todo',
  ]);
  expect(steps({ ...locked, scores }).map(({ state }) => state)).toEqual([
    'done',
    'now',
    'warning',
    'todo',
    'todo',
  ]);
});

test('errors in scores are counted over all periods, also where another one is shown', () => {
  const count = (period: number): unknown => {
    const parameters = steps(locked, { period })[3]?.result.parameters;
    return parameters && 'count' in parameters ? parameters.count : undefined;
  };
  expect(count(0)).toBe(count(3));
  expect(Number(count(0))).toBeGreaterThan(0);
});

test('rows that units lack come before everything but the framework', () => {
  const scores = locked.scores.filter(({ unitCode }) => unitCode !== 'XM02');
  expect(steps({ ...locked, scores })[3]).toMatchObject({
    state: 'now',
    result: { key: 'result.entriesNoRows', parameters: { rows: 68, count: 1 } },
  });
});

describe('a ranking that was written', () => {
  const found = { kind: 'round', origins: new Map(), findings: [] } as const;
  const published = draftFromFile(binhDuong2017);
  const changed = {
    ...published,
    scores: published.scores.map((row, index) =>
      index === 0 ? { ...row, stages: { 'stage.TD1': 1 }, survey: 1 } : row,
    ),
  };
  const ranking = (written: RoundDraft, now: RoundDraft, asOf = '2026-07-17'): SummarisedStep | undefined => {
    const { mark = '' } = markedLayout(RANKING_SHEET, analyseRound(written, '2026-07-17'), {
      period: 0,
      at: '2026-07-17T09:15',
    });
    const marks = new Map([['Xếp hạng', mark]]);
    return steps(now, {
      period: 0,
      round: openRound({ ...found, draft: now }, ['Xếp hạng'], asOf, marks),
    })[4];
  };

  it('is done where it shows what would be calculated now', () => {
    expect(ranking(published, published)).toMatchObject({
      state: 'done',
      result: { key: 'result.rankingWritten', parameters: { time: '09:15' } },
    });
    expect(ranking(published, published, '2026-07-18')).toMatchObject({
      result: { parameters: { time: '09:15 ngày 17/07/2026' } },
    });
  });

  it('is to be looked at where a score has changed since, or something is wrong', () => {
    expect(ranking(published, changed)).toMatchObject({
      state: 'warning',
      result: { key: 'result.rankingStale', parameters: { time: '09:15' } },
    });
    expect(ranking(locked, locked)).toMatchObject({
      state: 'warning',
      result: { key: 'result.rankingErrors', parameters: { time: '09:15', count: 16 } },
    });
  });

  it('is said to be of an older build where nobody knows', () => {
    const round = openRound({ ...found, draft: published }, ['Xếp hạng'], '2026-07-17');
    expect(steps(published, { period: 0, round })[4]).toMatchObject({
      state: 'warning',
      result: { key: 'result.rankingUnknown' },
    });
  });
});

test('forms that are in are counted in the chosen period, and units that are late are said', () => {
  expect(steps(locked)[2]).toMatchObject({ state: 'warning', result: { key: 'result.collectLate' } });
  expect(steps(locked, { period: 3 })[2]).toMatchObject({
    result: { key: 'result.collectProgress', parameters: { total: 12 } },
  });
});

test('while files are read or forms are made, their steps are under way', () => {
  const collectJob = { kind: 'running', done: 3, total: 9 } as const;
  const formsJob = {
    kind: 'running',
    order: { round: {} as never, scores: [], period: 1, units: [0, 1] },
    forms: [],
  } as const;
  const [, forms, collect] = steps(locked, { collectJob, formsJob });
  expect(collect).toMatchObject({ state: 'now', progress: { done: 3, total: 9 } });
  expect(forms).toMatchObject({ state: 'now', progress: { done: 0, total: 2 } });
});
