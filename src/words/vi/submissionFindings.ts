import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of the record of who has sent what. */
export const viSubmissionFindings = findingTexts({
  submissionUnitUnknown: {
    title: 'Đơn vị không có trong đợt',
    sentence: 'Bảng thu nhận có mã đơn vị “{text}” không có trong bảng Đơn vị; dòng này không được tính.',
    fix: 'Sửa mã đơn vị, hoặc thêm đơn vị vào bảng Đơn vị.',
  },
  submissionPeriodUnknown: {
    title: 'Kỳ không có trong đợt',
    sentence: 'Bảng thu nhận có mã kỳ “{text}” không có trong bảng Kỳ báo cáo; dòng này không được tính.',
    fix: 'Sửa mã kỳ theo bảng Kỳ báo cáo.',
  },
  submissionStatusUnknown: {
    title: 'Tình trạng không đọc được',
    sentence: '“{text}” không phải là một tình trạng; dòng này không được tính.',
    fix: 'Chọn Đã phát, Đã nhận, Đã thay, Không dùng hoặc Cần sửa.',
  },
  submissionDateInvalid: {
    title: 'Ngày không đọc được',
    sentence: '“{text}” không phải là một ngày; đơn vị được tính như không rõ ngày.',
    fix: 'Nhập ngày theo dạng 15/07/2026.',
  },
});
