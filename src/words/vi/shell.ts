/** Texts of what surrounds every view: steps, head, effect line, search, opening, in Vietnamese. See pane.ts. */
export const viShell = {
  // Steps
  'step.framework': 'Bộ tiêu chí',
  'step.forms': 'Phát phiếu',
  'step.entries': 'Kiểm tra điểm',
  'step.ranking': 'Xếp hạng',
  'view.progress': 'Tiến độ',
  'steps.numbered': '{number}. {name}',
  'steps.position': 'Bước {number}/{total}',
  'steps.choose': 'Chọn bước: Bước {number}/{total}',
  'state.done': 'Xong',
  'state.now': 'Đang làm',
  'state.todo': 'Chưa làm',
  'state.warning': 'Cần xem lại',
  'state.error': 'Có lỗi',

  // Header
  'header.back': 'Về trang chính',
  'header.chooseGroup': 'Chọn nhóm: {name}',
  'header.choosePeriod': 'Chọn kỳ: {name}',
  'header.search': 'Tìm',
  'header.more': 'Mục khác',
  'header.help': 'Phím tắt và giới thiệu',
  'header.language': 'Ngôn ngữ',

  // Effect line
  'command.showSheet': 'Đến trang {sheet}',
  'command.writeSheet': 'Ghi trang {sheet}',
  'command.wroteSheet': 'Đã ghi trang {sheet} lúc {time}, ngày {date}',
  'command.writeSheets': 'Ghi {count} trang',
  'command.wroteSheets': 'Đã ghi {count} trang lúc {time}, ngày {date}',
  'effect.nothing': 'Chưa ghi gì vào sổ.',
  'effect.undo': 'Hoàn tác',
  'effect.undone': 'Đã hoàn tác lúc {time}',
  'effect.fixed': 'Đã sửa {place} lúc {time}',
  'effect.running': 'Đang ghi vào sổ…',
  'writing.title': 'Đang ghi trang {sheet}',
  'writing.fraction': 'trang {number}/{count}',
  'writing.note': 'Có thể dừng giữa hai lần ghi; khi đó những gì đã ghi được trả lại như trước.',
  'writing.stop': 'Dừng',
  'writing.stopping': 'Đang dừng…',

  // Search
  'search.placeholder': 'Tìm đơn vị, gõ không dấu cũng được',
  'search.nothing': 'Không có kết quả cho “{query}”',
  'search.clear': 'Xóa ô tìm',

  // Starting the pane
  'reading.title': 'Đang đọc sổ',
  'reading.effect': 'Chỉ đọc sổ, chưa ghi gì.',
  'away.title': 'Không liên lạc được với Excel',
  'away.text':
    'Khung này chạy bên trong Excel. Hãy mở từ ruy-băng của Excel; nếu đang ở trong Excel, hãy kiểm tra kết nối mạng rồi mở lại khung.',
  'crash.waiting': 'Mở phần vừa chọn',
  'crash.pane': 'Khung này gặp sự cố và đã dừng. Những gì đã ghi vào sổ vẫn còn. Hãy mở lại khung.',
  'away.retry': 'Mở lại khung',
  'app.title': 'Chỉ số CCHC',
  'app.sample': 'Đợt mẫu, để xem và tập làm',
} as const satisfies Readonly<Record<string, string>>;
