import type { FindingParameter } from '../core/finding/parameters';
import type { RefusalCode } from './refusalCode';
import type { Language } from './language';
import { fill } from './fill';
import { valueTexts } from './findingText';

/** Why a file is not taken, and what to do about it. */
const REFUSALS: Readonly<Record<Language, Readonly<Record<RefusalCode, string>>>> = {
  vi: {
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
    tooManyEntries: 'Gói nén có hơn 5.000 tệp. Hãy chia thành nhiều gói.',
    nestedArchive: 'Gói nén nằm trong gói nén. Hãy giải nén rồi chọn lại.',
    damaged: 'Tệp hỏng, không đọc hết được. Hãy xin đơn vị gửi lại.',
    doubtful:
      'Tệp đọc được, nhưng ô {cell} của trang {sheet} ghi không rõ, có thể bị hiểu thành số khác. Mở tệp bằng Excel, kiểm tra ô đó, lưu lại dạng .xlsx rồi chọn lại.',
    tooHeavy:
      'Tệp này cần nhiều bộ nhớ hơn máy có nên được bỏ qua; các tệp khác vẫn đọc tiếp. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại, hoặc xin đơn vị gửi lại.',
    tooSlow:
      'Tệp này đọc quá lâu nên được bỏ qua; các tệp khác vẫn đọc tiếp. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại, hoặc xin đơn vị gửi lại.',
    notAForm: 'Không phải phiếu tự chấm của đợt này.',
    otherRound: 'Phiếu của đợt khác ({form}); đợt này là {round}. Hãy gửi phiếu của đợt này cho đơn vị.',
    otherVersion: 'Phiếu lập theo bộ tiêu chí phiên bản {form}; đợt này dùng phiên bản {round}.',
    unknownUnit: 'Mã đơn vị {unit} không có trong trang Đơn vị. Kiểm tra mã trên phiếu, hoặc thêm đơn vị.',
    unknownPeriod: 'Kỳ {period} không có trong đợt này. Kiểm tra phần đầu phiếu.',
  },
  en: {
    empty: 'The file is empty. Ask the unit to send it again.',
    notAWorkbook: 'Not a spreadsheet. The unit has to send its .xlsx form again.',
    wrongExtension:
      'The name ends in {extension}, but inside is no spreadsheet (perhaps a web page or a PDF). If Excel opens it, save it as .xlsx and choose it again; if not, ask the unit to send its form again.',
    noCells: 'The file holds charts or macros only, no sheet with cells. Ask the unit to send its form.',
    passwordProtected: 'The file has a password. Ask for a copy without one.',
    encrypted:
      'This .xls file is encrypted. If Excel opens it without asking for a password, save it as .xlsx and choose it again; if it asks, get a copy without one.',
    tooLarge:
      'The file is too large: at most 20 MB each, and 200 MB once an archive is unpacked. A form takes about 0.1 MB; pictures are better sent apart.',
    tooManyEntries: 'The archive holds more than 5,000 files. Split it into several.',
    nestedArchive: 'An archive inside an archive. Unpack it and choose again.',
    damaged: 'The file is damaged and cannot be read through. Ask the unit to send it again.',
    doubtful:
      'The file can be read, but cell {cell} of sheet {sheet} is not clear and could be taken for another number. Open the file in Excel, check the cell, save it as .xlsx and choose it again.',
    tooHeavy:
      'This file takes more memory than there is, so it was passed over; the others go on. Open it in Excel, save it as .xlsx and choose it again, or ask the unit to send it again.',
    tooSlow:
      'Reading this file took too long, so it was passed over; the others go on. Open it in Excel, save it as .xlsx and choose it again, or ask the unit to send it again.',
    notAForm: 'Not a scoring form of this round.',
    otherRound:
      'A form of another round ({form}); this one is {round}. Send the unit the form of this round.',
    otherVersion: 'This form follows framework version {form}; the round uses version {round}.',
    unknownUnit: 'Unit code {unit} is not on sheet Đơn vị. Check the code on the form, or add the unit.',
    unknownPeriod: 'Period {period} is not part of this round. Check the top of the form.',
  },
};

/** What the sentence is made of: why, and what it names. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly parameters: Readonly<Record<string, FindingParameter>>;
}

/** The sentence for a file that is not taken, in a language. */
export function refusalText({ code, parameters }: Refusal, language: Language): string {
  return fill(REFUSALS[language][code], refusalValues(parameters, language));
}

/** What a sentence names, in a language; something that the file did not say is shown as such. */
export function refusalValues(
  parameters: Refusal['parameters'],
  language: Language,
): Readonly<Record<string, string>> {
  const said = Object.entries(valueTexts(parameters, language));
  return Object.fromEntries(said.map(([name, text]) => [name, text === '' ? '?' : text]));
}
