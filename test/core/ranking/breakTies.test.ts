import { analyseRound } from '../../../src/core/analysis/analyse';
import type { GroupRanking } from '../../../src/core/ranking/ranking';
import { readTieBreakers, writeTieBreakers } from '../../../src/core/setup/tieBreaker';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
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
  const draft = smallDraft(given, { round: { ...round, policy: { tieBreakers } }, ...change });
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
    expect(ranking.ties).toStrictEqual([
      { rank: 2, units: [1, 2], decimals: 2, asked: readTieBreakers('9; thẩm định') },
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
});

describe('the text of the tie-breakers', () => {
  it('reads back what it writes, whatever the case', () => {
    const breakers = readTieBreakers('Lĩnh vực III; 2.1; Điều tra xhh; THẨM ĐỊNH; hạng năm trước');
    expect(breakers).toHaveLength(5);
    expect(readTieBreakers(writeTieBreakers(breakers ?? []))).toEqual(breakers);
  });

  it('names fields and criteria by their codes, of figures, letters or both', () => {
    expect(readTieBreakers('tiêu chí  2.10; 3.a; IV; lĩnh vực 1.b.12')).toEqual([
      { kind: 'node', code: '2.10' },
      { kind: 'node', code: '3.a' },
      { kind: 'node', code: 'IV' },
      { kind: 'node', code: '1.b.12' },
    ]);
    expect(readTieBreakers(' ; ')).toEqual([]);
  });

  it.each(['lĩnh vực 3; bốc thăm', 'theo lĩnh vực 3', 'lĩnh vực 3 và 4', 'a1', 'các', 'mới', 'lĩnh vực3 .'])(
    'refuses %j instead of leaving out what it does not know',
    (text) => {
      expect(readTieBreakers(text)).toBeUndefined();
    },
  );

  it('writes codes as those of fields', () => {
    expect(writeTieBreakers(readTieBreakers('2.1; thẩm định; điều tra xhh; hạng năm trước') ?? [])).toBe(
      'lĩnh vực 2.1; thẩm định; điều tra XHH; hạng năm trước',
    );
  });
});
