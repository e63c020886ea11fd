import { formatDecimal } from '../../../core/points/decimalText';
import type { Points } from '../../../core/points/points';
import type { RankRemark } from '../../../core/ranking/rankRemarks';
import { writeTieBreakers } from '../../../core/setup/tieBreaker';
import { otherPlaceText } from '../frame/otherPlaceText';
import { MEASURE_HEADINGS, MEASURE_NAMES } from './measureNames';
import { SECTION_NAMES } from './shownSections';

/** What a remark on a provisional result begins with; highlights go by it. */
export const PROVISIONAL_TEXT = 'Tạm tính';

/** A remark of the ranking in words. */
export function remarkText(remark: RankRemark): string {
  switch (remark.kind) {
    case 'empty':
      return 'Chưa có số liệu, không tính là 0';
    case 'notRanked':
      return 'Không xếp hạng';
    case 'tied':
      return 'Đồng hạng';
    case 'decidedBy':
      return `Bằng ${MEASURE_NAMES[remark.rankBy]} đơn vị liền trên, xếp sau theo ${writeTieBreakers([remark.tieBreaker])}`;
    case 'beyondShown':
      return `${MEASURE_HEADINGS[remark.rankBy]} in ra như đơn vị liền trên, thấp hơn ở các chữ số không in`;
    case 'otherPlace':
      return otherPlaceText(remark.before) ?? '';
    case 'provisional':
      return `${PROVISIONAL_TEXT}, thiếu ${remark.missing} mục`;
    case 'reduced':
      return `${shown(remark.points)} / ${shown(remark.maximum)}, không áp dụng ${shown(remark.notApplicable)} điểm`;
    case 'capped':
      return `${SECTION_NAMES[remark.section]} ${shown(remark.given)}, chỉ tính ${shown(remark.counted)} (trần)`;
    case 'ceiling':
      return `Cộng được ${shown(remark.sum)}, chỉ tính bằng điểm tối đa ${shown(remark.maximum)}`;
    case 'floor':
      return 'Điểm trừ nhiều hơn điểm đạt được, tổng điểm tính là 0';
  }
}

function shown(points: Points): string {
  return formatDecimal(points, ',');
}
