import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of units, groups, periods and classes. */
export const viSetupFindings = findingTexts({
  unitCodeMissing: {
    title: 'Đơn vị chưa có mã',
    sentence: '“{name}” chưa có mã đơn vị; dòng này không được tính.',
    fix: 'Nhập mã, ví dụ XM01.',
  },
  unitCodeTwice: {
    title: 'Một mã dùng cho hai đơn vị',
    sentence: 'Mã {code} của “{name}” đã dùng cho một đơn vị khác; dòng này không được tính.',
    fix: 'Đổi một trong hai mã.',
  },
  unitNameTwice: {
    title: 'Hai đơn vị cùng tên “{name}”',
    sentence: 'Đơn vị {code} và đơn vị {other} cùng tên, cùng nhóm xếp hạng.',
    fix: 'Nếu là hai đơn vị thì ghi tên cho khác nhau; nếu là một thì xóa dòng thừa.',
  },
  unitCodeZeros: {
    title: 'Mã {text} mất số 0 ở đầu',
    sentence: '{count} ô ghi {text}; đơn vị có mã {code}. Các dòng này vẫn được tính cho {code}.',
    fix: 'Định dạng cột mã là Văn bản rồi ghi lại {code}.',
  },
  unitNameMissing: {
    title: 'Đơn vị chưa có tên',
    sentence: 'Đơn vị {code} chưa có tên.',
    fix: 'Nhập tên đơn vị.',
  },
  unitGroupUnknown: {
    title: 'Nhóm xếp hạng không có',
    sentence: 'Đợt này không có nhóm “{text}”; “{name}” chưa được tính.',
    fix: 'Chọn một nhóm trong trang Đợt đánh giá.',
  },
  rankInvalid: {
    title: 'Hạng không phải là số nguyên từ 1',
    sentence: '“{text}” không phải là một hạng; ô này được tính như để trống.',
    fix: 'Nhập số, ví dụ 3. Chưa có hạng thì để trống.',
  },
  periodCodeTwice: {
    title: 'Hai kỳ trùng mã',
    sentence: 'Mã kỳ {code} dùng hai lần; chỉ kỳ đầu được dùng.',
    fix: 'Đổi mã hoặc xóa dòng thừa.',
  },
  stageCodeMissing: {
    title: 'Cấp thẩm định chưa có mã',
    sentence: '“{name}” chưa có mã nên cấp này không được dùng.',
    fix: 'Điền mã, ví dụ TD1.',
  },
  stageCodeTwice: {
    title: 'Hai cấp thẩm định trùng mã',
    sentence: 'Mã cấp {code} dùng hai lần; chỉ cấp đầu được dùng.',
    fix: 'Đổi mã hoặc xóa dòng thừa.',
  },
  stageNameTaken: {
    title: 'Tên cấp thẩm định trùng tên cột khác',
    sentence: 'Bảng Điểm đã có cột “{name}”, nên cấp {code} không có cột riêng và không được dùng.',
    fix: 'Đặt tên khác cho cấp này.',
  },
  stageOrderInvalid: {
    title: 'Thứ tự cấp thẩm định không đọc được',
    sentence: '“{text}” không phải số nguyên từ 1; {name} đứng theo thứ tự dòng.',
    fix: 'Nhập 1, 2, 3 … hoặc để trống.',
  },
  stageDeadlineInvalid: {
    title: 'Hạn thẩm định không phải là ngày',
    sentence: '“{text}” không phải là một ngày; {name} coi như chưa có hạn.',
    fix: 'Nhập ngày, ví dụ 15/07/2026.',
  },
  stagesTooMany: {
    title: 'Quá nhiều cấp thẩm định',
    sentence: 'Một đợt có nhiều nhất {most} cấp; {name} không được dùng.',
    fix: 'Xóa bớt dòng trong bảng Cấp thẩm định.',
  },
  stagesNone: {
    title: 'Bảng Cấp thẩm định trống',
    sentence: 'Đợt nào cũng có ít nhất một cấp; ba cấp thường lệ được dùng.',
    fix: 'Điền các cấp của đợt này.',
  },
  deadlineInvalid: {
    title: 'Hạn nộp không phải là ngày',
    sentence: '“{text}” không phải là một ngày; kỳ này coi như chưa có hạn.',
    fix: 'Nhập ngày, ví dụ 15/07/2026.',
  },
  classThresholdInvalid: {
    title: 'Mức xếp loại không phải là số',
    sentence: 'Mức “{text}” của loại {name} không phải là số từ 0 đến 100.',
    fix: 'Nhập số, ví dụ 80.',
  },
  classThresholdFine: {
    title: 'Mức xếp loại lẻ hơn số in ra',
    sentence:
      'Mức {threshold} của loại {name} có nhiều chữ số hơn chỉ số in ra; khi xếp loại, mức này được so như {shown}.',
    fix: 'Ghi mức đúng số chữ số in ra, hoặc tăng “Số chữ số thập phân hiển thị”.',
  },
});
