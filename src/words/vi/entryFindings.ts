import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of scores, and of what is missing among them. */
export const viEntryFindings = findingTexts({
  entryUnitUnknown: {
    title: 'Không có đơn vị mang mã này',
    sentence: 'Mã {code} không có trong trang Đơn vị; {count} dòng mang mã này không được tính.',
    fix: 'Sửa mã, hoặc thêm đơn vị vào trang Đơn vị.',
  },
  entryItemUnknown: {
    title: 'Không có mục mang mã này',
    sentence:
      'Mã {code} không phải là mục chấm điểm của Bộ tiêu chí; {count} dòng mang mã này không được tính.',
    fix: 'Sửa mã cho đúng với Bộ tiêu chí.',
  },
  entryTwice: {
    title: 'Một mục có hai dòng điểm',
    sentence: 'Đơn vị này đã có dòng cho mục này; chỉ dòng đầu được tính.',
    fix: 'Xóa dòng thừa.',
  },
  entryRowMissing: {
    title: 'Thiếu {count} dòng điểm',
    sentence: 'Trang Điểm chưa có dòng cho {count} mục của đơn vị này, nên chưa có chỗ để nhập.',
    fix: 'Thêm các dòng còn thiếu vào trang Điểm.',
  },
  aboveMaximum: {
    title: 'Điểm {points} lớn hơn điểm tối đa {maximum}',
    sentence: 'Ô ghi {points}, mục này tối đa {maximum} điểm. Ô này chưa được tính.',
    fix: 'Nhập lại từ 0,00 đến {maximum}.',
  },
  negative: {
    title: 'Điểm {points} nhỏ hơn 0',
    sentence: 'Ô ghi {points}; điểm của mục từ 0,00 đến {maximum}. Ô này chưa được tính.',
    fix: 'Nhập lại từ 0,00 đến {maximum}.',
  },
  offStep: {
    title: 'Điểm {points} không đúng bước {step}',
    sentence: 'Mục này chấm theo bước {step}; {points} không phải là bội của {step}.',
    fix: 'Nhập lại theo bước {step}.',
  },
  notANumber: {
    title: 'Không phải là số',
    sentence: 'Ô ghi “{text}”, không đọc được thành số. Ô này chưa được tính.',
    fix: 'Nhập số, ví dụ 1,50. Không áp dụng thì ghi KAD.',
  },
  textNumber: {
    title: 'Số được gõ thành chữ',
    sentence: 'Ô chứa chữ “{text}”; đã hiểu là {points} điểm và vẫn được tính.',
    fix: 'Gõ lại {points} dưới dạng số.',
  },
  tooManyDecimals: {
    title: 'Quá nhiều chữ số thập phân',
    sentence: '“{text}” có hơn 6 chữ số thập phân; được tính là {points}.',
    fix: 'Nhập lại, nhiều nhất 6 chữ số thập phân, nếu số trên chưa đúng ý.',
  },
  dataTooManyDecimals: {
    title: 'Số liệu có quá nhiều chữ số thập phân',
    sentence: '“{text}” có hơn 6 chữ số thập phân, nên không rõ ý là bao nhiêu.',
    fix: 'Nhập lại, nhiều nhất 6 chữ số thập phân.',
  },
  amountTooLarge: {
    title: 'Số quá lớn',
    sentence: '“{text}” lớn đến mức không tính được chính xác, nên ô này chưa được tính.',
    fix: 'Nhập lại số.',
  },
  itemOfOtherGroup: {
    title: 'Điểm cho một mục không dành cho nhóm này',
    sentence: 'Mục này không chấm cho nhóm {group}, nên những gì ghi ở dòng này không được tính.',
    fix: 'Xóa nội dung ở dòng này, hoặc sửa nhóm của mục trong bộ tiêu chí.',
  },
  surveyNotHeld: {
    title: 'Điểm điều tra trong đợt không có điều tra',
    sentence: 'Đợt này không có điều tra xã hội học, nên những gì ghi ở dòng này không được tính.',
    fix: 'Xóa nội dung ở dòng này, hoặc đặt “Có điều tra xã hội học” là Có.',
  },
  levelUnknown: {
    title: 'Mức này không có',
    sentence: 'Ô ghi “{text}”, không phải là mức nào của mục.',
    fix: 'Chọn một mức trong danh sách của ô.',
  },
  outsideBands: {
    title: 'Số liệu ngoài các khoảng chấm',
    sentence: '“{text}” không thuộc khoảng nào của mục.',
    fix: 'Kiểm tra số liệu, hoặc sửa các khoảng trong Bộ tiêu chí.',
  },
  pointsNotALevel: {
    title: 'Điểm {points} không thuộc mức nào',
    sentence: 'Cách chấm của mục không cho ra {points} điểm.',
    fix: 'Nhập điểm của một trong các mức.',
  },
  pointsDifferFromData: {
    title: 'Điểm {points} khác số liệu: {computed}',
    sentence: 'Ô điểm ghi {points}; tính theo số liệu là {computed}. Ô này chưa được tính.',
    fix: 'Sửa số liệu, hoặc nhập {computed}, hoặc để trống ô điểm.',
  },
  ratioUnreadable: {
    title: 'Không đọc được tỷ lệ',
    sentence: '“{text}” không phải là tỷ lệ.',
    fix: 'Ghi theo dạng 45/50, hoặc 90 %.',
  },
  dataNegative: {
    title: 'Số liệu âm',
    sentence: 'Ô số liệu ghi “{text}”; số liệu phải từ 0 trở lên. Ô này chưa được tính.',
    fix: 'Nhập lại số liệu, từ 0 trở lên.',
  },
  denominatorZero: {
    title: 'Mẫu số bằng 0',
    sentence: 'Tỷ lệ “{text}” có mẫu số 0, nên không tính được.',
    fix: 'Sửa mẫu số. Nếu năm nay không phát sinh thì ghi KPS hoặc KAD khi được phép.',
  },
  numeratorAboveDenominator: {
    title: 'Tử số lớn hơn mẫu số',
    sentence: 'Tỷ lệ “{text}” lớn hơn 100 %.',
    fix: 'Kiểm tra hai con số; có thể bị đảo.',
  },
  countUnreadable: {
    title: 'Không đọc được số lượt',
    sentence: '“{text}” không phải là một số lượt: số nguyên từ 0 trở lên.',
    fix: 'Nhập số lượt, ví dụ 3. Không có lượt nào thì nhập 0.',
  },
  checklistUnreadable: {
    title: 'Không đọc được các phần đã làm',
    sentence: '“{text}” không phải là số thứ tự các phần của mục.',
    fix: 'Ghi số thứ tự, ví dụ 1, 3, 4; đủ mọi phần thì ghi tất cả, chưa có phần nào thì ghi không.',
  },
  meanOutsideScale: {
    title: 'Điểm trung bình ngoài thang điểm',
    sentence: '“{text}” không phải là điểm trung bình trong thang điểm của mục.',
    fix: 'Nhập điểm trung bình từ 0 đến điểm cao nhất của thang, ví dụ 4,2 hoặc 4,2/5.',
  },
  answersUnreadable: {
    title: 'Không đọc được số phiếu',
    sentence: '“{text}” không phải là số phiếu của từng phương án trả lời.',
    fix: 'Ghi số phiếu đúng thứ tự các phương án, cách nhau bằng dấu chấm phẩy, ví dụ 12; 30; 5; 3.',
  },
  answersNone: {
    title: 'Không có phiếu trả lời nào',
    sentence: '“{text}” cộng lại là 0 phiếu, nên không tính được.',
    fix: 'Kiểm tra số phiếu. Chưa khảo sát thì để trống.',
  },
  surveyFormsUnreadable: {
    title: 'Không đọc được số phiếu khảo sát',
    sentence: '“{text}” không phải là số phiếu thu về trên số phiếu phát ra. Điểm không bị ảnh hưởng.',
    fix: 'Ghi thu về/phát ra, ví dụ 480/600, hoặc chỉ số phiếu thu về.',
  },
  surveyFormsElsewhere: {
    title: 'Số phiếu khảo sát ở mục không khảo sát',
    sentence: 'Mục này không lấy điểm từ điều tra xã hội học, nên số phiếu không dùng đến.',
    fix: 'Chuyển số phiếu sang dòng của mục khảo sát, hoặc xóa ô này.',
  },
  surveyFormsAboveIssued: {
    title: 'Phiếu thu về nhiều hơn phiếu phát ra',
    sentence: 'Thu về {returned} phiếu, nhưng chỉ phát ra {issued} phiếu.',
    fix: 'Kiểm tra lại hai con số; số thu về ghi trước, số phát ra ghi sau dấu gạch chéo.',
  },
  surveyAnswersAboveForms: {
    title: 'Số trả lời nhiều hơn số phiếu thu về',
    sentence: 'Kết quả tính trên {answers} trả lời, nhưng chỉ thu về {returned} phiếu.',
    fix: 'Kiểm tra cột Điều tra XHH và số phiếu thu về.',
  },
  noCaseNotAllowed: {
    title: 'Không được ghi KPS',
    sentence: 'Mục này không cho đủ điểm khi năm nay không phát sinh.',
    fix: 'Nhập số liệu. Nếu quy định cho đủ điểm thì ghi x ở cột “Không phát sinh = đủ điểm” của Bộ tiêu chí.',
  },
  dataMissing: {
    title: 'Có điểm nhưng thiếu số liệu',
    sentence: 'Mục này chấm theo số liệu; ô số liệu đang trống.',
    fix: 'Nhập số liệu để kiểm tra được điểm.',
  },
  notApplicableNotAllowed: {
    title: 'Không được ghi KAD',
    sentence: 'Mục này không cho phép “không áp dụng”.',
    fix: 'Nhập điểm, hoặc để trống.',
  },
  notSelfScored: {
    title: 'Đơn vị không tự chấm mục này',
    sentence: 'Điểm của mục đến từ thẩm định hoặc điều tra XHH; ô này không được tính.',
    fix: 'Xóa ô này.',
  },
  entryMissing: {
    title: 'Chưa có điểm',
    sentence: 'Mục đã đến hạn và ô đang trống. Để trống, không tính là 0.',
    fix: 'Nhập điểm từ 0,00 đến {maximum}.',
  },
  submissionMissing: {
    title: 'Chưa nộp phiếu',
    sentence: 'Hạn nộp {deadline}; chưa có điểm của {count} mục, {points} điểm.',
    fix: 'Nhắc đơn vị gửi phiếu.',
  },
  evidenceMissing: {
    title: 'Thiếu tài liệu kiểm chứng',
    sentence: 'Mục này có điểm và bắt buộc có tài liệu; ô tài liệu đang trống.',
    fix: 'Ghi số, ngày, tên và trang của tài liệu.',
  },
  reasonMissing: {
    title: 'Điểm thay đổi mà chưa có lý do',
    sentence: '{stage} cho {new}; trước đó là {old}. Ô lý do đang trống.',
    fix: 'Ghi lý do ở cột “Lý do điều chỉnh” cùng dòng; trang chưa có cột này thì thêm một cột với tiêu đề đó.',
  },
});
