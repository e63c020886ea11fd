import { analyseRound } from '../../../src/core/analysis/analyse';
import type { GroupRanking } from '../../../src/core/ranking/ranking';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import field from '../cases/p17_tiebreak_leaf.json';
import criterion from '../cases/p18_tiebreak_leaf2.json';
import { buildRound } from '../../../src/core/round/build';
import { readTieBreakers } from '../../../src/core/setup/tieBreaker';
import { allMayBeLeftOut } from '../support/leftOut';
import { sectionDraft } from '../support/sectionDraft';
import { smallDraft, smallFile } from '../support/sampleDraft';

/** Three units of 40 points each: from field 1 alone, from field 2 alone, and from both. */
const entries: RoundFileEntry[] = [
  { unit: 'XM01', item: '1.2', appraisal1: 30 },
  { unit: 'XM01', item: '1.1.1', appraisal1: 10 },
  { unit: 'XM02', item: '2.1', appraisal1: 30 },
  { unit: 'XM02', item: '2.2', survey: 10 },
  { unit: 'XM03', item: '1.2', appraisal1: 30 },
  { unit: 'XM03', item: '2.2', survey: 10 },
];

function rank(tieBreakers: string, given = entries, change: Partial<RoundFile> = {}): GroupRanking {
  const { round } = smallFile();
  const draft = allMayBeLeftOut(
    smallDraft(given, { round: { ...round, policy: { tieBreakers } }, ...change }),
  );
  const [ranking] = analyseRound(draft, '2026-01-01').rankings[1] ?? [];
  if (!ranking) {
    throw new Error('no ranking');
  }
  return ranking;
}
const order = (ranking: GroupRanking): unknown[] =>
  ranking.rows.map(({ unit, rank: place, decidedBy }) => [unit, place, decidedBy?.kind]);

describe('tie-breakers', () => {
  it('share the rank where there are none', () => {
    expect(order(rank(''))).toEqual([
      [0, 1, undefined],
      [1, 1, undefined],
      [2, 1, undefined],
    ]);
  });

  it('are asked in turn, and the one that decided is named', () => {
    expect(order(rank('điều tra XHH; lĩnh vực 2'))).toEqual([
      [1, 1, undefined],
      [2, 2, 'node'],
      [0, 3, 'survey'],
    ]);
  });

  it('put the better rank of last year first, and units without one after', () => {
    expect(order(rank('hạng năm trước'))).toEqual([
      [0, 1, undefined],
      [1, 2, 'lastYear'],
      [2, 2, undefined],
    ]);
  });

  it('leave a tie that none of them can break, and say what was asked', () => {
    const ranking = rank('lĩnh vực 9; thẩm định');
    // Field 9 is not there: it was not asked.
    expect(ranking.ties).toStrictEqual([
      { rank: 2, units: [1, 2], decimals: 2, asked: [{ kind: 'appraisal' }] },
    ]);
  });

  it('ask the next one only those that the one before could not tell apart', () => {
    const three: RoundFileEntry[] = [
      { unit: 'XM01', item: '1.2', appraisal1: 20 },
      { unit: 'XM02', item: '2.1', appraisal1: 20 },
      { unit: 'XM03', item: '2.1', appraisal1: 10 },
      { unit: 'XM03', item: '1.2', appraisal1: 10 },
    ];
    // Field 2: 0, 20, 10. The survey gives nothing to anybody.
    expect(order(rank('điều tra XHH; lĩnh vực 2', three))).toEqual([
      [1, 1, undefined],
      [2, 2, 'node'],
      [0, 3, 'node'],
    ]);
  });

  it('of appraisal compare everything but the survey, over the maximum without it', () => {
    const two: RoundFileEntry[] = [
      { unit: 'XM01', item: '1.2', appraisal1: 30 },
      { unit: 'XM01', item: '2.2', survey: 10 },
      { unit: 'XM02', item: '1.2', appraisal1: 30 },
      { unit: 'XM02', item: '1.1.1', appraisal1: 2 },
      { unit: 'XM02', item: '2.2', survey: 'KAD' },
      { unit: 'XM03', item: '1.2', appraisal1: 30 },
      { unit: 'XM03', item: '2.1', appraisal1: 10 },
    ];
    // 40/100, 32/80 and 40/100 as a whole; 30/80, 32/80 and 40/80 without the survey.
    expect(order(rank('thẩm định', two))).toEqual([
      [2, 1, undefined],
      [1, 2, 'appraisal'],
      [0, 3, 'appraisal'],
    ]);
  });

  it('leave units of another index where they are, and say nothing of how they came there', () => {
    const units = ['A', 'B', 'C', 'D'].map((code) => ({ code, name: code, group: 'XP' }));
    const four: RoundFileEntry[] = [
      { unit: 'A', item: '2.1', appraisal1: 5 },
      { unit: 'B', item: '1.2', appraisal1: 20 },
      { unit: 'C', item: '2.1', appraisal1: 20 },
      { unit: 'D', item: '1.2', appraisal1: 4 },
    ];
    expect(order(rank('lĩnh vực 2', four, { units }))).toEqual([
      [2, 1, undefined],
      [1, 2, 'node'],
      [0, 3, undefined],
      [3, 4, undefined],
    ]);
  });

  it('that name a field that is not there tell nobody apart, whatever stands in earlier periods', () => {
    const two: RoundFileEntry[] = [
      { unit: 'XM01', item: '1.2', periods: { Q1: { points: 10 } }, appraisal1: 20 },
      { unit: 'XM02', item: '1.2', periods: { Q1: { points: 15 } }, appraisal1: 20 },
    ];
    expect(order(rank('lĩnh vực 9', two)).slice(0, 2)).toEqual([
      [0, 1, undefined],
      [1, 1, undefined],
    ]);
  });

  it.each([
    ['a field that is an item', field],
    ['a criterion that is an item', criterion],
  ])('compare %s', (_, file) => {
    const [ranking] = analyseRound(draftFromFile(file as RoundFile), '2024-12-31').rankings[0] ?? [];
    // 30 and 35 of 40 on it; both have 80 in all.
    expect(ranking && order(ranking)).toEqual([
      [1, 1, undefined],
      [0, 2, 'node'],
    ]);
    expect(ranking?.ties).toEqual([]);
  });

  it('compare an item as its part of the maximum: missing is nothing of it, not applicable is no part at all', () => {
    const two: RoundFileEntry[] = [
      { unit: 'XM01', item: '2.1', appraisal1: 20 },
      { unit: 'XM02', item: '1.2', appraisal1: 20 },
      { unit: 'XM03', item: '1.2', appraisal1: 10 },
      { unit: 'XM03', item: '2.1', appraisal1: 10 },
    ];
    expect(order(rank('mục 2.1', two))).toEqual([
      [0, 1, undefined],
      [2, 2, 'node'],
      [1, 3, 'node'],
    ]);
  });
});

describe('a tie-breaker that names nothing', () => {
  it('is a finding of its own, at the setting, and the others are asked', () => {
    const draft = smallDraft(entries, {
      round: { ...smallFile().round, policy: { tieBreakers: 'lĩnh vực 9; điều tra XHH' } },
    });
    const { setupFindings, rankings } = analyseRound(draft, '2026-01-01');
    expect(setupFindings.filter(({ code }) => code === 'tieBreakerUnknown')).toMatchObject([
      { severity: 'error', place: { table: 'round', setting: 'tieBreakers' }, parameters: { code: '9' } },
    ]);
    expect(rankings[1]?.[0]?.ties.map(({ asked }) => asked)).toEqual([[{ kind: 'survey' }]]);
  });

  it('is none of bonus and penalty: these are outside the tree that is compared', () => {
    const draft = sectionDraft();
    const policy = { ...draft.settings.policy, tieBreakers: readTieBreakers('mục 9.1').breakers };
    const { findings } = buildRound({ ...draft, settings: { ...draft.settings, policy } });
    expect(findings.map(({ code }) => code)).toContain('tieBreakerUnknown');
  });
});
