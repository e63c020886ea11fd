import type { RuleReason } from '../../core/finding/parameters';
import type { TableKey } from '../../core/finding/tableKey';

/** Why a rule could not be read, before the statement itself. */
export const viRuleReasons: Readonly<Record<RuleReason, string>> = {
  empty: 'Ô tham số đang trống',
  notAStatement: 'Không hiểu ý này',
  notAnAmount: 'Không đọc được số điểm',
  notACondition: 'Không đọc được khoảng',
  measureMixed: 'Lẫn tỷ lệ với số',
  decimalsInvalid: 'Số chữ số làm tròn phải từ 0 đến 6',
  twice: 'Ý này ghi hai lần',
  floorAboveCap: 'Sàn lớn hơn trần',
  capWithDeduction: 'Điểm trừ không đi với tối đa',
  tooManyLines: 'Quá nhiều dòng',
  scaleMissing: 'Thiếu thang điểm, ví dụ thang 5',
};

/** The tables, as people know them by their sheets and headings. */
export const viTables: Readonly<Record<TableKey, string>> = {
  round: 'Đợt đánh giá',
  periods: 'Kỳ báo cáo',
  stages: 'Cấp thẩm định',
  groups: 'Nhóm xếp hạng',
  classes: 'Xếp loại',
  criteria: 'Bộ tiêu chí',
  units: 'Đơn vị',
  scores: 'Điểm',
  lastYear: 'Kết quả năm trước',
  codeMap: 'Nối mã năm trước',
  published: 'Số liệu công bố',
  submissions: 'Thu nhận',
  differences: 'Khác biệt',
  form: 'Phiếu tự chấm',
};
