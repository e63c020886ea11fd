import type { RuleReason } from '../../core/finding/parameters';
import type { FindingTexts } from '../findingTexts.types';
import { viCriteriaFindings } from './criteriaFindings';
import { viEntryFindings } from './entryFindings';
import { viFormFindings } from './formFindings';
import { viOfficialFindings } from './officialFindings';

/** Title, sentence and fix of every finding in Vietnamese. A sentence names both numbers; a fix says what to do. */
export const viFindings: FindingTexts = {
  ...viCriteriaFindings,
  ...viEntryFindings,
  ...viFormFindings,
  ...viOfficialFindings,
  tableMissing: {
    title: 'Không tìm thấy bảng {table}',
    sentence: 'Trang {sheet} không còn bảng {table}, hoặc bảng đã đổi tên.',
    fix: 'Chọn Hoàn tác trong Excel, hoặc đặt lại tên bảng là {table}.',
  },
  columnMissing: {
    title: 'Bảng thiếu cột “{column}”',
    sentence: 'Bảng {table} không có cột “{column}”, nên không đọc được phần này.',
    fix: 'Thêm cột có tiêu đề “{column}”; đứng ở đâu trong bảng cũng được.',
  },
  columnTwice: {
    title: 'Hai cột cùng tên “{column}”',
    sentence: 'Cột “{column}” đứng hai lần; chỉ cột đầu được đọc.',
    fix: 'Đổi tên hoặc xóa cột thừa.',
  },
  settingMissing: {
    title: 'Chưa ghi “{setting}”',
    sentence: 'Trang Đợt đánh giá chưa có giá trị cho “{setting}”.',
    fix: 'Nhập giá trị vào ô bên phải “{setting}”.',
  },
  settingInvalid: {
    title: '“{setting}” không dùng được',
    sentence: 'Giá trị “{text}” không hợp với “{setting}”.',
    fix: 'Nhập lại giá trị của “{setting}”.',
  },
  tieBreakerUnknown: {
    title: 'Tiêu chí phụ không có trong bộ tiêu chí',
    sentence: 'Không có lĩnh vực, tiêu chí hay mục nào mang mã {code}, nên tiêu chí phụ này không được xét.',
    fix: 'Sửa mã {code} trong “Tiêu chí phụ khi bằng điểm”, hoặc bỏ nó đi.',
  },
  cellError: {
    title: 'Ô đang báo lỗi {text}',
    sentence: 'Công thức trong ô cho kết quả {text}, nên ô này không được tính.',
    fix: 'Sửa công thức, hoặc gõ thẳng giá trị vào ô.',
  },
  flagUnknown: {
    title: 'Ô đánh dấu không rõ có hay không',
    sentence: 'Không hiểu “{text}”; ô này được tính như để trống.',
    fix: 'Gõ x nếu có, “không” nếu không, hoặc để trống.',
  },
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
  lastYearTwice: {
    title: 'Một mục năm trước có hai dòng',
    sentence: 'Đơn vị này đã có dòng cho mục {code} của năm trước; chỉ dòng đầu được tính.',
    fix: 'Xóa dòng thừa.',
  },
  lastYearPointsMissing: {
    title: 'Chưa có điểm năm trước',
    sentence: 'Ô điểm năm trước đang trống; để trống không có nghĩa là 0. Đơn vị này chưa được so sánh điểm.',
    fix: 'Nhập điểm từ 0,00 đến {maximum}. Năm trước không áp dụng thì ghi KAD.',
  },
  lastYearSumDiffers: {
    title: 'Số ghi khác tổng các mục bên dưới',
    sentence: 'Dòng này ghi {declared}; các mục bên dưới cộng lại {sum}. Phần so sánh lấy tổng các mục.',
    fix: 'Kiểm tra các mục bên dưới, hoặc xóa dòng này.',
  },
  lastYearIndexDiffers: {
    title: 'Chỉ số năm trước khác tổng các mục',
    sentence: 'Trang Đơn vị ghi {published}; các mục năm trước cho {computed}.',
    fix: 'Kiểm tra hai nơi. Nếu năm trước có điểm thưởng, điểm trừ ngoài các mục thì giữ nguyên.',
  },
  linkOldUnknown: {
    title: 'Năm trước không có mã {from}',
    sentence: 'Bảng kết quả năm trước không có mã {from}; dòng này không được dùng.',
    fix: 'Sửa mã năm trước, hoặc xóa dòng.',
  },
  linkNewUnknown: {
    title: 'Năm nay không có mã {to}',
    sentence: 'Bộ tiêu chí không có mã {to}; dòng này không được dùng.',
    fix: 'Sửa mã năm nay. Nếu mục cũ không còn thì để trống ô này.',
  },
  linkMixed: {
    title: 'Nối một mục với một nhóm mục',
    sentence: 'Một trong hai mã {from} và {to} là mục chấm điểm, mã kia thì không; dòng này không được dùng.',
    fix: 'Nối mục với mục, lĩnh vực với lĩnh vực. Mục được tách ra thì ghi mỗi mục mới một dòng.',
  },
  linkTwice: {
    title: 'Hai dòng nối giống nhau',
    sentence: 'Mã {from} đã được nối với {to} ở dòng trên.',
    fix: 'Xóa dòng thừa.',
  },
};

/** Why a rule could not be read, before the statement itself. */
export const viRuleReasons: Readonly<Record<RuleReason, string>> = {
  empty: 'Ô tham số đang trống',
  notAStatement: 'Không hiểu ý này',
  notAnAmount: 'Không đọc được số điểm',
  notACondition: 'Không đọc được khoảng',
  measureMixed: 'Lẫn tỷ lệ với số',
  decimalsInvalid: 'Số chữ số làm tròn phải từ 0 đến 6',
  twice: 'Ý này ghi hai lần',
  floorAboveCap: 'Sàn lớn hơn trần',
  capWithDeduction: 'Điểm trừ không đi với tối đa',
  tooManyLines: 'Quá nhiều dòng',
  scaleMissing: 'Thiếu thang điểm, ví dụ thang 5',
};

/** The stages after the self-score, as a sentence names them. */
export const viStages: Readonly<Record<string, string>> = {
  appraisal1: 'Thẩm định lần 1',
  appraisal2: 'Thẩm định lần 2',
  council: 'Hội đồng',
};
