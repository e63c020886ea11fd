import { rankRound } from '../../core/ranking/rankRound';
import { scoreRound } from '../../core/scoring/score';
import type { Bench, Figure } from './figure';
import { median } from './measure';
import { collectGarbage, heldBytes } from './memory';
import { nationalEntries } from './nationalEntries';
import { nationalRound } from './nationalRound';

const RUNS = 9;

/**
 * The most memory that scoring and ranking hold above what was there before, lines of the rankings included, and the
 * standing values that were prepared for it, against the entries themselves.
 */
export const memoryBench: Bench = {
  name: 'memory',
  run(): Figure[] {
    const round = nationalRound();
    const columns = nationalEntries(round, 1);
    const data = [columns.self, columns.survey, ...columns.stages.map(({ values }) => values)];
    const dataBytes = data.reduce((sum, column) => sum + column.byteLength, 0);
    const peaks = Array.from({ length: RUNS }, () => {
      collectGarbage();
      const before = heldBytes();
      const scores = scoreRound(round.framework, columns, round.settings.policy);
      const marks = [heldBytes()];
      const rankings = round.periods.map((_, period) => {
        const ranking = rankRound(round, scores, period);
        marks.push(heldBytes());
        return ranking;
      });
      return rankings.length > 0 ? Math.max(...marks) - before : 0;
    });
    const extra = median(peaks) + columns.standing.byteLength;
    return [
      {
        key: 'memoryVsData',
        title: 'bộ nhớ thêm lúc cao nhất / dữ liệu · peak extra memory ÷ entries',
        value: extra / dataBytes,
        bound: 4,
      },
    ];
  },
};
