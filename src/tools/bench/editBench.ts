import { rescoreUnit, standingsOf } from '../../core/analysis/standings';
import { enterSelf, enterStage } from '../../core/entries/enterValue';
import type { Bench, Figure } from './figure';
import { timeRatio } from './measure';
import { nationalEntries } from './nationalEntries';
import { nationalRound } from './nationalRound';
import { seededRandom } from './random';

/** So many edits are timed together: one alone is shorter than the clock can tell. */
const EDITS = 400;

/** The last of the usual stages. */
const COUNCIL = 2;

/** One edited entry, its unit scored and its group ranked again, against scoring and ranking everything. */
export const editBench: Bench = {
  name: 'edit',
  run(): Figure[] {
    const round = nationalRound();
    const columns = nationalEntries(round, 1);
    const standings = standingsOf(round, columns);
    const random = seededRandom(2);
    const below = (count: number): number => Math.floor(random() * count);
    const edit = (): void => {
      const unit = below(columns.unitCount);
      const pair = unit * columns.itemCount + below(columns.itemCount);
      // A period's self-score or, as often as one of these, the council.
      const period = below(columns.periodCount + 1);
      if (period < columns.periodCount) {
        enterSelf(columns, pair, period, below(500_000));
      } else {
        enterStage(columns, COUNCIL, pair, below(500_000));
      }
      rescoreUnit(round, columns, standings, unit);
    };
    const ratio = timeRatio(
      () => standingsOf(round, columns),
      () => {
        for (let count = 0; count < EDITS; count += 1) {
          edit();
        }
        return standings;
      },
    );
    return [
      {
        key: 'editVsFull',
        title: 'một lần sửa / chấm lại tất cả · one edit ÷ everything',
        value: ratio / EDITS,
        bound: 1 / 200,
      },
    ];
  },
};
