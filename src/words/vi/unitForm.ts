/** Texts of the form of a unit, in Vietnamese. See pane.ts. */
export const viUnitForm = {
  'form.title': 'Phiếu tự chấm',
  'form.subtitle': 'Sổ này là phiếu của một đơn vị',
  'form.text':
    'Hãy điền vào các ô màu vàng nhạt trên trang Phiếu tự chấm; trang tự kiểm tra từng ô và tự cộng điểm.',
  'form.hint': 'Điền xong, lưu tệp và gửi lại nơi đã phát phiếu. Không cần đổi tên tệp.',
  'form.toSheet': 'Đến trang Phiếu tự chấm',
  'form.effect': 'Chuyển sang trang Phiếu tự chấm. Chưa ghi gì vào sổ.',
} as const satisfies Readonly<Record<string, string>>;
