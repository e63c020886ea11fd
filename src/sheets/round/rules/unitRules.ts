import type { UnitColumn } from '../../../core/rows/unitRow';
import type { Area, ValidationLayout } from '../../layout/sheetLayout';
import { listValidation, validation } from '../../layout/validations';
import type { RowRules } from '../../tables/addedRows';
import type { CodeLists } from './codeLists';
import { codesTwice, validationsIn, type ColumnRules } from './columnRules';

const HIGHEST_RANK = 100_000;

/** What may be typed into rows of units; a code that stands twice stands out. */
export function unitRules(codes: CodeLists): RowRules {
  return (place) => ({
    validations: validationsIn(place, columnRules(codes)),
    highlights: codesTwice(place, 'code'),
  });
}

function columnRules({ groups }: CodeLists): ColumnRules<UnitColumn> {
  return {
    code: (area) =>
      validation(
        area,
        { kind: 'textLength', maximum: 30 },
        { title: 'Mã đơn vị', message: 'Mã đơn vị dài tối đa 30 ký tự.' },
        { title: 'Mã đơn vị', message: 'Mỗi đơn vị một mã, không đổi sau khi đã phát phiếu. Ví dụ: XM01.' },
      ),
    group: (area) =>
      groups === undefined
        ? undefined
        : validation(
            area,
            { kind: 'listFrom', reference: groups },
            {
              title: 'Nhóm xếp hạng',
              message: 'Chọn mã nhóm trong bảng Nhóm xếp hạng, trang Đợt đánh giá.',
            },
          ),
    ranked: (area) => listValidation(area, ['x', 'không'], 'Xếp hạng'),
    lastYearIndex: (area) => indexValidation(area, 'Chỉ số năm trước (%)'),
    lastYearRank: (area) => rankValidation(area, 'Hạng năm trước'),
    lastYearUnits: (area) =>
      rankValidation(
        area,
        'Số đơn vị năm trước',
        'Hạng năm trước là hạng trong bao nhiêu đơn vị: số nguyên từ 1.',
      ),
    targetRank: (area) => rankValidation(area, 'Hạng mục tiêu'),
    targetIndex: (area) => indexValidation(area, 'Chỉ số mục tiêu (%)'),
  };
}

function indexValidation(area: Area, title: string): ValidationLayout {
  return validation(
    area,
    { kind: 'decimal', minimum: 0, maximum: 100 },
    { title, message: 'Nhập số từ 0 đến 100.' },
  );
}

function rankValidation(area: Area, title: string, message = 'Hạng là số nguyên từ 1.'): ValidationLayout {
  return validation(area, { kind: 'wholeNumber', minimum: 1, maximum: HIGHEST_RANK }, { title, message });
}
