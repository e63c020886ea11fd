import { refusalTexts } from '../refusalTexts';

/** Why a returned file is not taken, and the way out, in Vietnamese. */
export const viRefusals = refusalTexts({
  empty: 'Tệp rỗng. Hãy xin đơn vị gửi lại.',
  notAWorkbook: 'Không phải tệp bảng tính. Đơn vị cần gửi lại tệp phiếu .xlsx.',
  wrongExtension:
    'Tệp có đuôi {extension} nhưng bên trong không phải bảng tính (có thể là trang web hoặc PDF). Nếu Excel mở được thì lưu lại dạng .xlsx rồi chọn lại; nếu không, xin đơn vị gửi lại tệp phiếu.',
  noCells: 'Tệp chỉ có biểu đồ hoặc macro, không có trang tính nào. Hãy xin đơn vị gửi tệp phiếu.',
  passwordProtected: 'Tệp có mật khẩu. Hãy xin bản không đặt mật khẩu.',
  encrypted:
    'Tệp .xls này được mã hóa. Nếu Excel mở mà không hỏi mật khẩu thì lưu lại dạng .xlsx rồi chọn lại; nếu có hỏi, xin bản không đặt mật khẩu.',
  tooLarge:
    'Tệp quá lớn: mỗi tệp không quá 20 MB, gói nén mở ra không quá 200 MB. Phiếu thật chỉ khoảng 0,1 MB; ảnh chụp nên gửi riêng.',
  tooManyEntries: 'Gói nén có {entries} tệp, nhiều hơn {limit}. Hãy chia thành nhiều gói.',
  nestedArchive: 'Gói nén nằm trong gói nén. Hãy giải nén rồi chọn lại.',
  damaged: 'Tệp hỏng, không đọc hết được. Hãy xin đơn vị gửi lại.',
  doubtful:
    'Tệp đọc được, nhưng ô {cell} của trang {sheet} ghi không rõ, có thể bị hiểu thành số khác. Mở tệp bằng Excel, kiểm tra ô đó, lưu lại dạng .xlsx rồi chọn lại.',
  tooHeavy:
    'Tệp này cần nhiều bộ nhớ hơn máy có nên được bỏ qua; các tệp khác vẫn đọc tiếp. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại, hoặc xin đơn vị gửi lại.',
  tooSlow:
    'Tệp này đọc quá lâu nên được bỏ qua; các tệp khác vẫn đọc tiếp. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại, hoặc xin đơn vị gửi lại.',
  notAForm: 'Không phải phiếu tự chấm của đợt này. Xem lại tệp đã chọn, hoặc gửi lại phiếu cho đơn vị.',
  otherRound: 'Phiếu của đợt khác ({form}); đợt này là {round}. Hãy gửi phiếu của đợt này cho đơn vị.',
  otherVersion:
    'Phiếu lập theo bộ tiêu chí phiên bản {form}; đợt này dùng phiên bản {round}. Hãy gửi phiếu mới cho đơn vị.',
  unknownUnit: 'Mã đơn vị {unit} không có trong trang Đơn vị. Kiểm tra mã trên phiếu, hoặc thêm đơn vị.',
  unknownPeriod: 'Kỳ {period} không có trong đợt này. Kiểm tra phần đầu phiếu.',
});
