import { formatDecimal } from '../../../core/points/decimalText';
import { pointsToNumber } from '../../../core/points/points';
import { microPercent } from '../../../core/points/ratio';
import type { TargetItem, TargetRate } from '../../../core/progress/onTime';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { CellContent } from '../../layout/sheetLayout';
import { standingColumn, type ProgressColumn } from './progressRow';

/** The texts of the column that says whether a target is met; highlights go by the second. */
const TARGET_MET_TEXT = 'Đạt';
const TARGET_MISSED_TEXT = 'Chưa đạt';
const TARGET_UNKNOWN_TEXT = 'Chưa rõ';

const MOST_DECIMALS = 6;

/** Two columns for every item with a target: the declared ratio in per cent, and whether it is met. */
export function onTimeColumns({ round, onTime }: RoundAnalysis): ProgressColumn[] {
  const { shownDecimals } = round.settings.policy;
  return onTime.items.flatMap((item, position): ProgressColumn[] => {
    const rateAt = (period: number, unit: number): TargetRate | undefined =>
      onTime.rates[period]?.[unit]?.[position];
    return [
      standingColumn(
        {
          heading: `Mục ${item.code}: tỷ lệ (%), mục tiêu ${formatDecimal(item.target, ',')} %`,
          width: 13,
          style: 'points',
        },
        ({ progress, period }) => rateCell(rateAt(period.period, progress.unit), item, shownDecimals),
      ),
      standingColumn(
        {
          heading: `Mục ${item.code}: mục tiêu`,
          width: 10,
          style: 'wrappedText',
          highlights: [{ where: (cell) => `=${cell}="${TARGET_MISSED_TEXT}"`, style: 'warning' }],
        },
        ({ progress, period }) => metText(rateAt(period.period, progress.unit)),
      ),
    ];
  });
}

/**
 * Per cent, rounded to the shown decimals; to as many more as it takes that a ratio just below its target is not
 * shown as the target. Empty where nothing was declared.
 */
function rateCell(rate: TargetRate | undefined, { target }: TargetItem, decimals: number): CellContent {
  if (!rate?.rate) {
    return null;
  }
  const { numerator, denominator } = rate.rate;
  for (let places = decimals; places < MOST_DECIMALS; places += 1) {
    const percent = microPercent(numerator, denominator, places);
    if (percent >= target === rate.isMet) {
      return pointsToNumber(percent);
    }
  }
  return pointsToNumber(microPercent(numerator, denominator, MOST_DECIMALS));
}

function metText(rate: TargetRate | undefined): string {
  if (rate?.isMet === undefined) {
    return TARGET_UNKNOWN_TEXT;
  }
  return rate.isMet ? TARGET_MET_TEXT : TARGET_MISSED_TEXT;
}
