import { ownFileTexts } from '../refusalTexts';

/** Why a file of one's own, a table of criteria or the workbook of a round, is not read, and the way out, in Vietnamese. */
export const viOwnFileRefusals = ownFileTexts({
  empty: 'Tệp rỗng. Hãy chọn tệp khác.',
  notAWorkbook: 'Không phải tệp bảng tính. Hãy chọn tệp .xlsx, .xlsm, .xlsb, .xls hoặc .ods.',
  wrongExtension:
    'Tệp có đuôi {extension} nhưng bên trong không phải bảng tính. Nếu Excel mở được thì lưu lại dạng .xlsx rồi chọn lại.',
  noCells: 'Tệp chỉ có biểu đồ hoặc macro, không có trang tính nào. Hãy chọn tệp có bảng.',
  passwordProtected: 'Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.',
  encrypted: 'Tệp .xls này được mã hóa. Mở bằng Excel, lưu lại dạng .xlsx không mật khẩu rồi chọn lại.',
  tooLarge:
    'Tệp quá lớn: không quá 50 MB, mở ra không quá 200 MB. Chép riêng bảng sang một tệp mới rồi chọn lại.',
  damaged: 'Tệp hỏng, không đọc hết được. Mở bằng Excel để sửa, lưu lại rồi chọn lại.',
  doubtful:
    'Tệp đọc được, nhưng ô {cell} của trang {sheet} ghi không rõ, có thể bị hiểu thành số khác. Mở bằng Excel, kiểm tra ô đó, lưu lại dạng .xlsx rồi chọn lại.',
  tooSlow: 'Đọc tệp này quá lâu nên đã dừng. Mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.',
  tooHeavy: 'Tệp này cần nhiều bộ nhớ hơn máy có nên đã dừng. Chép riêng bảng sang một tệp mới rồi chọn lại.',
});
