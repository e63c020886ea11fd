import { NO_CASE_TEXT } from '../../../core/cells/noCase';
import { LEVEL_CHOICES, SOURCE_CHOICES } from '../../../core/framework/vocabulary';
import { LARGEST_MAXIMUM } from '../../../core/points/largestMaximum';
import { pointsToNumber } from '../../../core/points/points';
import type { CriterionColumn } from '../../../core/rows/criterionRow';
import { RULE_NAMES } from '../../../core/rules/registry';
import { cellAddress } from '../../grid/address';
import type { Area, ValidationLayout } from '../../layout/sheetLayout';
import { listValidation, validation } from '../../layout/validations';
import type { RowRules } from '../../tables/addedRows';
import type { CodeLists } from './codeLists';
import { codesTwice, validationsIn, type ColumnRules } from './columnRules';

const LONGEST_CODE = 20;

/** What may be typed into rows of criteria; a code that stands twice stands out. */
export function criteriaRules(codes: CodeLists): RowRules {
  return (place) => ({
    validations: validationsIn(place, columnRules(codes)),
    highlights: codesTwice(place, 'code'),
  });
}

function columnRules({ periods }: CodeLists): ColumnRules<CriterionColumn> {
  return {
    code: codeValidation,
    level: (area) => listValidation(area, LEVEL_CHOICES, 'Cấp'),
    maximum: (area) =>
      validation(
        area,
        { kind: 'decimal', minimum: 0, maximum: pointsToNumber(LARGEST_MAXIMUM) },
        { title: 'Điểm tối đa', message: 'Điểm tối đa là số từ 0 đến 2000.' },
      ),
    source: (area) => listValidation(area, SOURCE_CHOICES, 'Nguồn điểm'),
    rule: (area) => listValidation(area, RULE_NAMES, 'Cách chấm'),
    parameters: parameterValidation,
    evidenceRequired: (area) => listValidation(area, ['x'], 'Bắt buộc tài liệu'),
    groups: (area) =>
      validation(
        area,
        { kind: 'textLength', maximum: 250 },
        { title: 'Nhóm áp dụng', message: 'Tối đa 250 ký tự.' },
        { title: 'Nhóm áp dụng', message: 'Mã các nhóm, cách nhau bằng dấu phẩy. Để trống: mọi nhóm.' },
      ),
    duePeriod: (area) =>
      periods === undefined
        ? undefined
        : validation(
            area,
            { kind: 'listFrom', reference: periods },
            { title: 'Kỳ đến hạn', message: 'Chọn mã kỳ trong bảng Kỳ báo cáo, trang Đợt đánh giá.' },
            { title: 'Kỳ đến hạn', message: 'Kỳ mà mục này phải chấm xong. Để trống: kỳ cuối cùng.' },
          ),
    notApplicableAllowed: (area) => listValidation(area, ['x'], 'Cho phép không áp dụng'),
    noCaseFullPoints: (area) =>
      validation(
        area,
        { kind: 'list', options: ['x'] },
        { title: 'Không phát sinh = đủ điểm', message: 'Chỉ ghi x, hoặc để trống.' },
        {
          title: 'Không phát sinh = đủ điểm',
          message: `Ghi x nếu năm không phát sinh thì được đủ điểm; khi đó số liệu ghi ${NO_CASE_TEXT}.`,
        },
      ),
  };
}

function codeValidation(area: Area): ValidationLayout {
  const here = cellAddress(area.row, area.column);
  return validation(
    area,
    { kind: 'custom', formula: `=AND(ISTEXT(${here}),LEN(${here})<=${LONGEST_CODE})` },
    {
      title: 'Mã',
      message: `Mã phải là chữ, tối đa ${LONGEST_CODE} ký tự. Gõ dấu ' trước mã nếu Excel đổi thành số.`,
    },
    { title: 'Mã', message: 'Ví dụ: 1; 1.1; 1.1.1. Mã là chữ, 1.10 khác 1.1.' },
  );
}

function parameterValidation(area: Area): ValidationLayout {
  return validation(
    area,
    { kind: 'textLength', maximum: 4000 },
    { title: 'Tham số', message: 'Tham số dài quá 4000 ký tự.' },
    {
      title: 'Tham số',
      message:
        'Mỗi dòng (Alt+Enter) một ý. Trực tiếp: bước 0,25. Mức, danh mục: Kịp thời: 1. Khoảng: > 90 %: 2; 70 % – 90 %: 1. Tỷ lệ: sàn 80 %; trần 100 %. Đếm: mỗi lượt 0,5; tối đa 2. Mức phần trăm, khảo sát trọng số: Tốt: 100 %. Điểm trung bình: thang 5. Làm tròn 2.',
    },
  );
}
