import type { RuleReason } from '../../core/finding/parameters';
import type { TableKey } from '../../core/finding/tableKey';

/** Why a rule could not be read, before the statement itself. */
export const enRuleReasons: Readonly<Record<RuleReason, string>> = {
  empty: 'The parameters are empty',
  notAStatement: 'This is not understood',
  notAnAmount: 'The points cannot be read',
  notACondition: 'The band cannot be read',
  measureMixed: 'Ratios and numbers are mixed',
  decimalsInvalid: 'Decimals must be from 0 to 6',
  twice: 'This is said twice',
  floorAboveCap: 'The floor is above the cap',
  capWithDeduction: 'A deduction takes no cap',
  tooManyLines: 'Too many lines',
  scaleMissing: 'The scale is missing, for example thang 5',
};

/** The tables, as people know them by their sheets and headings. */
export const enTables: Readonly<Record<TableKey, string>> = {
  round: 'Đợt đánh giá (settings)',
  periods: 'Kỳ báo cáo (periods)',
  stages: 'Stages',
  groups: 'Nhóm xếp hạng (groups)',
  classes: 'Xếp loại (classes)',
  criteria: 'Bộ tiêu chí (criteria)',
  units: 'Đơn vị (units)',
  scores: 'Điểm (scores)',
  lastYear: 'Kết quả năm trước (last year)',
  codeMap: 'Nối mã năm trước (code map)',
  published: 'Công bố (published figures)',
  submissions: 'Thu nhận (submissions)',
  differences: 'Khác biệt (differences)',
  form: 'Phiếu tự chấm (form)',
};
