/** The names of the sheets that the product writes. */
export const SHEET_NAMES = {
  round: 'Đợt đánh giá',
  criteria: 'Bộ tiêu chí',
  units: 'Đơn vị',
  scores: 'Điểm',
  lastYear: 'Năm trước',
  ranking: 'Xếp hạng',
  progress: 'Tiến độ',
  comparison: 'So sánh',
  losses: 'Điểm mất',
  plan: 'Kế hoạch',
  form: 'Phiếu tự chấm',
  guide: 'Hướng dẫn',
  formIdentity: 'ParForm',
} as const;
