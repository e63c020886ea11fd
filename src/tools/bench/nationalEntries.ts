import { enterSelf, enterStage, enterSurvey } from '../../core/entries/enterValue';
import {
  emptyEntryColumns,
  MISSING,
  NOT_APPLICABLE,
  type EditableColumns,
} from '../../core/entries/entryColumns';
import { scoredItems } from '../../core/entries/readEntries';
import type { Round } from '../../core/round/round';
import { seededRandom } from './random';

/** How often, in a hundred entries, nothing was entered or the item does not apply. */
const MISSING_IN_100 = 1;
const NOT_APPLICABLE_IN_100 = 1;
/** How often each of the usual stages gave points at all. */
const GIVEN = [0.3, 0.1, 0.05] as const;
/** One unit in five enters points in steps of 0,005, so that many of its indices lie half-way between hundredths. */
const STEPS = [1, 1, 1, 1, 5_000] as const;

/** Entries of every unit, item, period and stage; the same for the same seed. */
export function nationalEntries(round: Round, seed: number): EditableColumns {
  const items = scoredItems(round);
  const periodCount = round.periods.length;
  const columns = emptyEntryColumns(
    round.units.length,
    items.map(({ item }) => item.duePeriod),
    periodCount,
  );
  const random = seededRandom(seed);
  round.units.forEach((_, unit) => {
    const step = STEPS[unit % STEPS.length] ?? 1;
    /** How good the unit is: not far from the others, so that a hundredth often decides. */
    const share = 0.7 + 0.12 * random();
    items.forEach(({ item, maxPoints }, index) => {
      const pair = unit * items.length + index;
      const entry = (): number => anyEntry(random, maxPoints, share, step);
      if (item.source === 'self') {
        for (let period = 0; period < periodCount; period += 1) {
          enterSelf(columns, pair, period, entry());
        }
      }
      if (item.source === 'survey') {
        enterSurvey(columns, pair, entry());
        return;
      }
      GIVEN.forEach((often, stage) => {
        if (random() < often) {
          enterStage(columns, stage, pair, entry());
        }
      });
    });
  });
  return columns;
}

function anyEntry(random: () => number, maxPoints: number, share: number, step: number): number {
  const lot = Math.floor(random() * 100);
  if (lot < MISSING_IN_100) {
    return MISSING;
  }
  if (lot < MISSING_IN_100 + NOT_APPLICABLE_IN_100) {
    return NOT_APPLICABLE;
  }
  const points = maxPoints * Math.min(1, share + 0.4 * (random() - 0.5));
  return Math.floor(points / step) * step;
}
