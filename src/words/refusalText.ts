import type { FindingParameter } from '../core/finding/finding';
import type { RefusalCode } from './refusalCode';
import type { Language } from './language';
import { valueText } from './findingText';

/** Why a file is not taken, and what to do about it. */
const REFUSALS: Readonly<Record<Language, Readonly<Record<RefusalCode, string>>>> = {
  vi: {
    empty: 'Tệp rỗng. Hãy xin đơn vị gửi lại.',
    notAWorkbook: 'Không phải tệp bảng tính. Đơn vị cần gửi lại tệp phiếu .xlsx.',
    wrongExtension:
      'Đuôi tệp không đúng với nội dung bên trong. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại.',
    passwordProtected: 'Tệp có mật khẩu. Hãy xin bản không đặt mật khẩu.',
    tooLarge:
      'Tệp quá lớn: mỗi tệp không quá 20 MB, gói nén mở ra không quá 200 MB. Phiếu thật chỉ khoảng 0,1 MB; ảnh chụp nên gửi riêng.',
    tooManyEntries: 'Gói nén có hơn 5.000 tệp. Hãy chia thành nhiều gói.',
    nestedArchive: 'Gói nén nằm trong gói nén. Hãy giải nén rồi chọn lại.',
    damaged: 'Tệp hỏng, không đọc hết được. Hãy xin đơn vị gửi lại.',
    tooSlow:
      'Tệp này đọc quá lâu nên được bỏ qua; các tệp khác vẫn đọc tiếp. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại, hoặc xin đơn vị gửi lại.',
    notAForm: 'Không phải phiếu tự chấm của đợt này.',
    otherRound: 'Phiếu của đợt khác ({form}); đợt này là {round}. Hãy gửi phiếu của đợt này cho đơn vị.',
    otherVersion: 'Phiếu lập theo bộ tiêu chí phiên bản {form}; đợt này dùng phiên bản {round}.',
    unknownUnit: 'Mã đơn vị {unit} không có trong trang Đơn vị. Kiểm tra mã trên phiếu, hoặc thêm đơn vị.',
    unknownPeriod: 'Kỳ {period} không có trong đợt này. Kiểm tra phần đầu phiếu.',
    duplicateInBatch: 'Trùng nội dung với tệp {other}; chỉ một tệp được nhận.',
  },
  en: {
    empty: 'The file is empty. Ask the unit to send it again.',
    notAWorkbook: 'Not a spreadsheet. The unit has to send its .xlsx form again.',
    wrongExtension:
      'The ending of the name does not match the content. Open the file in Excel, save it as .xlsx and choose it again.',
    passwordProtected: 'The file has a password. Ask for a copy without one.',
    tooLarge:
      'The file is too large: at most 20 MB each, and 200 MB once an archive is unpacked. A form takes about 0.1 MB; pictures are better sent apart.',
    tooManyEntries: 'The archive holds more than 5,000 files. Split it into several.',
    nestedArchive: 'An archive inside an archive. Unpack it and choose again.',
    damaged: 'The file is damaged and cannot be read through. Ask the unit to send it again.',
    tooSlow:
      'Reading this file took too long, so it was passed over; the others go on. Open it in Excel, save it as .xlsx and choose it again, or ask the unit to send it again.',
    notAForm: 'Not a scoring form of this round.',
    otherRound:
      'A form of another round ({form}); this one is {round}. Send the unit the form of this round.',
    otherVersion: 'This form follows framework version {form}; the round uses version {round}.',
    unknownUnit: 'Unit code {unit} is not on sheet Đơn vị. Check the code on the form, or add the unit.',
    unknownPeriod: 'Period {period} is not part of this round. Check the top of the form.',
    duplicateInBatch: 'The same content as file {other}; only one of them is taken.',
  },
};

/** What the sentence is made of: why, and what it names. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly parameters: Readonly<Record<string, FindingParameter>>;
}

/** The sentence for a file that is not taken, in a language. */
export function refusalText({ code, parameters }: Refusal, language: Language): string {
  return REFUSALS[language][code].replace(/\{(\w+)\}/g, (_, name: string) =>
    said(parameters[name], language),
  );
}

/** Something that the file did not say is shown as such. */
function said(value: FindingParameter | undefined, language: Language): string {
  return value === undefined || value === '' ? '?' : valueText(value, language);
}
