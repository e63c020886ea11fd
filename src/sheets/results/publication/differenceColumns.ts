import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { pointsToNumber } from '../../../core/points/points';
import type { Difference, RoundingReason } from '../../../core/publication/published';
import type { CellContent } from '../../layout/sheetLayout';
import type { ResultColumn } from '../frame/resultColumn';
import { NOTHING } from '../frame/shownAmounts';

const FIGURES: Readonly<Record<Difference['figure'], string>> = {
  points: 'Điểm',
  index: 'Chỉ số (%)',
  rank: 'Hạng',
  class: 'Xếp loại',
};

const REASONS: Readonly<Record<RoundingReason, string>> = {
  rounding: 'Làm tròn: không quá nửa đơn vị của chữ số cuối được in',
  sumOfRounded: 'Công bố cộng các phần đã làm tròn; sổ cộng số chưa làm tròn',
  indexOfRounded: 'Công bố tính chỉ số từ điểm đã làm tròn',
};

/** A line for each difference: whose and of what, both figures with all their decimals, the size, and why. */
export function differenceColumns({ round }: RoundAnalysis): ResultColumn<Difference>[] {
  const { units, framework } = round;
  return [
    { heading: 'Mã đơn vị', width: 10, style: 'code', cellOf: ({ unit }) => units[unit]?.code ?? null },
    { heading: 'Đơn vị', width: 30, style: 'wrappedText', cellOf: ({ unit }) => units[unit]?.name ?? null },
    {
      heading: 'Mã',
      width: 9,
      style: 'code',
      cellOf: ({ node }) => framework.nodes[node ?? -1]?.code ?? null,
    },
    {
      heading: 'Nội dung',
      width: 34,
      style: 'wrappedText',
      cellOf: ({ node }) => framework.nodes[node ?? -1]?.name ?? 'Tổng',
    },
    { heading: 'Số liệu', width: 11, style: 'wrappedText', cellOf: ({ figure }) => FIGURES[figure] },
    { heading: 'Công bố', width: 12, style: 'points', cellOf: publishedCell },
    { heading: 'Tính từ sổ', width: 12, style: 'points', cellOf: computedCell },
    { heading: 'Chênh lệch', width: 12, style: 'pointsChange', cellOf: differenceCell },
    { heading: 'Giải thích', width: 40, style: 'wrappedText', cellOf: reasonCell },
  ];
}

function publishedCell(each: Difference): CellContent {
  switch (each.figure) {
    case 'points':
    case 'index':
      return pointsToNumber(each.published);
    case 'rank':
      return String(each.published);
    case 'class':
      return each.published;
  }
}

function computedCell(each: Difference): CellContent {
  if (each.computed === undefined) {
    return NOTHING;
  }
  switch (each.figure) {
    case 'points':
    case 'index':
      return pointsToNumber(each.computed);
    case 'rank':
      return String(each.computed);
    case 'class':
      return each.computed;
  }
}

function differenceCell(each: Difference): CellContent {
  if (each.figure === 'class' || each.difference === undefined) {
    return null;
  }
  return each.figure === 'rank' ? placesText(each.difference) : pointsToNumber(each.difference);
}

/** A higher number is a lower place. */
function placesText(difference: number): string {
  return difference > 0 ? `thấp hơn ${difference} bậc` : `cao hơn ${-difference} bậc`;
}

function reasonCell(each: Difference): CellContent {
  if (each.computed === undefined) {
    return 'Sổ không có số này: không áp dụng, chưa có điểm hoặc không xếp hạng';
  }
  return 'reason' in each && each.reason ? REASONS[each.reason] : 'Làm tròn không giải thích được';
}
