import { analyseRound } from '../../../src/core/round/analyse';
import type { GroupRanking } from '../../../src/core/ranking/ranking';
import { readTieBreakers, writeTieBreakers } from '../../../src/core/ranking/tieBreaker';
import type { RoundFileEntry } from '../../../src/core/round/roundFile';
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

function rank(tieBreakers: string): GroupRanking {
  const { round } = smallFile();
  const draft = smallDraft(entries, { round: { ...round, policy: { tieBreakers } } });
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
    expect(ranking.ties).toEqual([
      { rank: 2, units: [1, 2], decimals: 2, asked: readTieBreakers('9; thẩm định') },
    ]);
  });
});

describe('the text of the tie-breakers', () => {
  it('reads back what it writes, whatever the case', () => {
    const breakers = readTieBreakers('Lĩnh vực III; 2.1; Điều tra xhh; THẨM ĐỊNH; hạng năm trước');
    expect(breakers).toHaveLength(5);
    expect(readTieBreakers(writeTieBreakers(breakers ?? []))).toEqual(breakers);
  });

  it('refuses what it does not know instead of leaving it out', () => {
    expect(readTieBreakers('lĩnh vực 3; bốc thăm')).toBeUndefined();
  });
});
