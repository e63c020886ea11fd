import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { formatDecimal } from '../../../core/points/decimalText';
import { pointsToNumber, type Points } from '../../../core/points/points';
import { roundPoints } from '../../../core/points/ratio';
import type { UnitProgress } from '../../../core/progress/progress';
import type { CellContent } from '../../layout/sheetLayout';
import { pointsStyle } from '../frame/shownAmounts';
import { onTimeColumns } from './onTimeColumns';
import { standingColumn, type ProgressColumn, type UnitStanding } from './progressRow';

/** The text that marks a form that never came; highlights go by it. */
const FORM_MISSING_TEXT = 'Chưa nộp phiếu';
const ITEMS_MISSING_TEXT = 'Thiếu';

/** The name and, as series of the chart in its order, certain, reachable and lost points; then the rest. */
export function progressColumns(analysis: RoundAnalysis, nameHeading: string): ProgressColumn[] {
  const { policy } = analysis.round.settings;
  const amount = (heading: string, of: (progress: UnitProgress) => Points): ProgressColumn =>
    standingColumn({ heading, width: 11, style: pointsStyle(policy) }, ({ progress }) =>
      pointsToNumber(of(progress)),
    );
  return [
    { heading: nameHeading, width: 34, style: 'wrappedText', cellOf: ({ name }) => name },
    amount('Chắc chắn', ({ certain }) => certain),
    amount('Còn đạt được', ({ reachable }) => reachable),
    amount('Đã mất', ({ lost }) => lost),
    amount('Điểm tối đa áp dụng', ({ maximum }) => maximum),
    standingColumn({ heading: 'Hạng có thể', width: 11, style: 'rank' }, rankRange),
    ...onTimeColumns(analysis),
    standingColumn(
      {
        heading: 'Tình trạng',
        width: 44,
        style: 'wrappedText',
        highlights: [
          { where: startsWith(FORM_MISSING_TEXT), style: 'error' },
          { where: startsWith(ITEMS_MISSING_TEXT), style: 'warning' },
        ],
      },
      (standing) => statusText(standing, policy.shownDecimals),
    ),
  ];
}

/** "1–14", or one rank where nothing can change it any more; "–" for a unit that is not ranked. */
function rankRange({ progress: { bestRank, worstRank } }: UnitStanding): CellContent {
  if (bestRank === undefined || worstRank === undefined) {
    return '–';
  }
  return bestRank === worstRank ? bestRank : `${bestRank}–${worstRank}`;
}

function statusText({ progress, period }: UnitStanding, decimals: number): string {
  const { formMissing, missing, lostByMissing } = progress;
  const emptyLoss =
    lostByMissing > 0
      ? ` (${formatDecimal(roundPoints(lostByMissing, decimals), ',', Math.min(2, decimals))} điểm đã mất vì để trống)`
      : '';
  if (formMissing) {
    return `${FORM_MISSING_TEXT}${emptyLoss}`;
  }
  if (missing > 0) {
    return `${ITEMS_MISSING_TEXT} ${missing} mục${emptyLoss}`;
  }
  return period.closed ? 'Đủ' : 'Đủ, kỳ còn mở';
}

function startsWith(words: string): (address: string) => string {
  return (address) => `=LEFT(${address},${words.length})="${words}"`;
}
