/** The names of the sheets that hold tables, and of those of a form. Those of results stand in `sheets/results`. */
export const SHEET_NAMES = {
  round: 'Đợt đánh giá',
  criteria: 'Bộ tiêu chí',
  units: 'Đơn vị',
  scores: 'Điểm',
  lastYear: 'Năm trước',
  published: 'Công bố',
  submissions: 'Thu nhận',
  differences: 'Khác biệt',
  form: 'Phiếu tự chấm',
  guide: 'Hướng dẫn',
  formIdentity: 'ParForm',
} as const;
