import type { ProgressColumn } from './progressColumn';
import { formatDecimal } from '../../../core/points/decimalText';
import { pointsToNumber } from '../../../core/points/points';
import { roundPoints } from '../../../core/points/ratio';
import type { PeriodProgress, UnitProgress } from '../../../core/progress/progress';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { CellContent } from '../../layout/sheetLayout';
import { onTimeColumns } from './onTimeColumns';
import { pointsStyle } from '../frame/shownAmounts';

/** The text that marks a form that never came; highlights go by it. */
export const FORM_MISSING_TEXT = 'Chưa nộp phiếu';

/** The first three columns are those of the chart, in its order. */
export function progressColumns(analysis: RoundAnalysis): ProgressColumn[] {
  const { round } = analysis;
  const style = pointsStyle(round.settings.policy);
  const decimals = round.settings.policy.shownDecimals;
  return [
    { heading: 'Chắc chắn', width: 11, style, cellOf: ({ certain }) => pointsToNumber(certain) },
    { heading: 'Còn đạt được', width: 11, style, cellOf: ({ reachable }) => pointsToNumber(reachable) },
    { heading: 'Đã mất', width: 11, style, cellOf: ({ lost }) => pointsToNumber(lost) },
    { heading: 'Điểm tối đa áp dụng', width: 11, style, cellOf: ({ maximum }) => pointsToNumber(maximum) },
    { heading: 'Hạng có thể', width: 11, style: 'rank', cellOf: rankRange },
    ...onTimeColumns(analysis),
    {
      heading: 'Tình trạng',
      width: 44,
      style: 'wrappedText',
      cellOf: (progress, period) => statusText(progress, period, decimals),
    },
  ];
}

/** "1–14", or one rank where nothing can change it any more; "–" for a unit that is not ranked. */
function rankRange({ bestRank, worstRank }: UnitProgress): CellContent {
  if (bestRank === undefined || worstRank === undefined) {
    return '–';
  }
  return bestRank === worstRank ? bestRank : `${bestRank}–${worstRank}`;
}

function statusText(progress: UnitProgress, period: PeriodProgress, decimals: number): string {
  const { formMissing, missing, lostByMissing } = progress;
  const emptyLoss =
    lostByMissing > 0
      ? ` (${formatDecimal(roundPoints(lostByMissing, decimals), ',', Math.min(2, decimals))} điểm đã mất vì để trống)`
      : '';
  if (formMissing) {
    return `${FORM_MISSING_TEXT}${emptyLoss}`;
  }
  if (missing > 0) {
    return `Thiếu ${missing} mục${emptyLoss}`;
  }
  return period.closed ? 'Đủ' : 'Đủ, kỳ còn mở';
}
