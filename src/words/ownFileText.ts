import { fill } from './fill';
import type { Language } from './language';
import { refusalValues, type Refusal } from './refusalText';

/** Why a file of one's own cannot be read: a table of criteria, or the workbook of a round. */
type OwnFileCode =
  | 'empty'
  | 'notAWorkbook'
  | 'wrongExtension'
  | 'noCells'
  | 'passwordProtected'
  | 'encrypted'
  | 'tooLarge'
  | 'damaged'
  | 'doubtful'
  | 'tooSlow'
  | 'tooHeavy';

const TEXTS: Readonly<Record<Language, Readonly<Record<OwnFileCode, string>>>> = {
  vi: {
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
    tooHeavy:
      'Tệp này cần nhiều bộ nhớ hơn máy có nên đã dừng. Chép riêng bảng sang một tệp mới rồi chọn lại.',
  },
  en: {
    empty: 'The file is empty. Choose another one.',
    notAWorkbook: 'Not a spreadsheet. Choose an .xlsx, .xlsm, .xlsb, .xls or .ods file.',
    wrongExtension:
      'The name ends in {extension}, but inside is no spreadsheet. If Excel opens it, save it as .xlsx and choose it again.',
    noCells: 'The file holds charts or macros only, no sheet with cells. Choose a file with the table.',
    passwordProtected:
      'The file has a password. Open it in Excel, take the password off, save and choose it again.',
    encrypted:
      'This .xls file is encrypted. Open it in Excel, save it as .xlsx without a password and choose it again.',
    tooLarge:
      'The file is too large: at most 50 MB, and 200 MB once unpacked. Copy the table alone to a new file and choose that.',
    damaged: 'The file is damaged and cannot be read through. Repair it in Excel, save and choose it again.',
    doubtful:
      'The file can be read, but cell {cell} of sheet {sheet} is not clear and could be taken for another number. Open it in Excel, check the cell, save it as .xlsx and choose it again.',
    tooSlow:
      'Reading this file took too long and was stopped. Open it in Excel, save it as .xlsx and choose it again.',
    tooHeavy:
      'This file takes more memory than there is, so reading was stopped. Copy the table alone to a new file and choose that.',
  },
};

/** The sentence for a file of one's own that cannot be read, and what to do about it. */
export function ownFileText({ code, parameters }: Refusal, language: Language): string {
  const texts: Readonly<Record<string, string | undefined>> = TEXTS[language];
  const text = texts[code] ?? TEXTS[language].damaged;
  return fill(text, refusalValues(parameters, language));
}
