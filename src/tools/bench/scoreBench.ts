import { standingsOf } from '../../core/analysis/standings';
import type { Bench, Figure } from './figure';
import { timeRatio } from './measure';
import { nationalEntries } from './nationalEntries';
import { nationalRound } from './nationalRound';

/** Scores of every node and ranks of every group, in all periods, against one pass that adds up as many numbers. */
export const scoreBench: Bench = {
  name: 'score',
  run(): Figure[] {
    const round = nationalRound();
    const columns = nationalEntries(round, 1);
    const numbers = Float64Array.from(columns.self);
    const ratio = timeRatio(
      () => sumOf(numbers),
      () => standingsOf(round, columns),
    );
    return [
      {
        key: 'scoreVsPass',
        title: 'chấm và xếp hạng / một lượt cộng · scoring and ranking ÷ one pass',
        value: ratio,
        bound: 6,
      },
    ];
  },
};

function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    sum += numbers[at] ?? 0;
  }
  return sum;
}
