/** Texts of words and findings, used in many places, in Vietnamese. See pane.ts. */
export const viShared = {
  // Words used in many places
  'word.error': 'Lỗi',
  'word.warning': 'Cảnh báo',
  'word.hint': 'Gợi ý',
  'word.allGroups': 'Tất cả nhóm',
  'word.allPeriods': 'Tất cả kỳ',
  'word.period': 'Kỳ {name}',
  'word.all': 'Tất cả',
  'word.and': 'và',
  'word.show': 'Xem',
  'word.count': '{name} {count}',

  // Findings
  'finding.toCell': 'Đến ô',
  'finding.toCellOf': 'Đến ô {place}',
  'finding.openCopy': 'Mở bản sao của tệp',
  'finding.openCopyAt': 'Mở bản sao của tệp, chỗ sai ở {place}',
  'finding.fixTo': 'Sửa thành {value}',
  'finding.addColumn': 'Thêm cột',
  'finding.doAddColumn': 'Thêm cột “{column}”',
  'finding.columnAdded': 'Đã thêm cột “{column}”, còn trống, lúc {time}',
  'finding.takeInRows': 'Thêm vào bảng',
  'finding.doTakeInRows': 'Thêm vào bảng {table} các dòng đứng ngay dưới',
  'finding.rowsTakenIn': 'Đã thêm {count} dòng vào bảng {table} lúc {time}',
  'finding.list': 'Danh sách phát hiện',
  'finding.place': 'Vị trí',
  'finding.repair': 'Cách sửa',
  'finding.noneOfKind': 'Không có phát hiện loại này.',
  'finding.showMore': 'Xem thêm {count} phát hiện',
  'finding.filter': 'Lọc phát hiện',

  // How a result sheet stands
  'written.none': 'Chưa ghi',
  'written.unknown': 'Bản cũ ghi hoặc chép từ nơi khác, chưa rõ còn đúng không',
  'written.otherPeriod': 'Đang là của kỳ {period}',
  'written.stale': 'Ghi lúc {time}, không còn đúng',
  'written.errors': 'Ghi lúc {time}, đúng như tính bây giờ, còn {count} lỗi',
  'written.current': 'Ghi lúc {time}, đúng như tính bây giờ',
} as const satisfies Readonly<Record<string, string>>;
