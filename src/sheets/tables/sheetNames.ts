/** The names of the sheets that the product writes. */
export const SHEET_NAMES = {
  round: 'Đợt đánh giá',
  criteria: 'Bộ tiêu chí',
  units: 'Đơn vị',
  scores: 'Điểm',
  ranking: 'Xếp hạng',
  progress: 'Tiến độ',
  form: 'Phiếu tự chấm',
  guide: 'Hướng dẫn',
  formIdentity: 'ParForm',
} as const;
