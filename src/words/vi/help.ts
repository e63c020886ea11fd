/** Texts of help, in Vietnamese. See pane.ts. */
export const viHelp = {
  'view.help': 'Phím tắt và giới thiệu',
  'help.subtitle': 'Mọi việc đều làm được bằng bàn phím',
  'help.keys': 'Phím tắt',
  'help.tab': 'Đi qua phần đầu, phần giữa, phần cuối',
  'help.home': 'Về trang chính',
  'help.search': 'Tìm trong danh sách',
  'help.primary': 'Nút chính của màn hình',
  'help.nextFinding': 'Phát hiện tiếp theo, phát hiện trước',
  'help.arrows': 'Đi trong danh sách, thẻ, bảng',
  'help.escape': 'Đóng, dừng, hoặc xóa ô tìm',
  'help.this': 'Trang này',
  'help.office': 'Qua lại giữa trang tính và khung này',
  'help.about': 'Giới thiệu',
  'help.aboutText':
    'Khung này giúp làm trọn một đợt Chỉ số cải cách hành chính ngay trong sổ Excel: không cần máy chủ, không cần tài khoản. Mọi dữ liệu nằm trong sổ.',
  'help.effect': 'Chỉ xem. Chưa ghi gì vào sổ.',
  'help.close': 'Quay lại',
} as const satisfies Readonly<Record<string, string>>;
