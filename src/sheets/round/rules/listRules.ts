import { MOST_STAGES } from '../../../core/setup/stage';
import type { Area, ValidationLayout } from '../../layout/sheetLayout';
import { listValidation, validation } from '../../layout/validations';
import type { RowRules } from '../../tables/addedRows';
import type { CLASSES_TABLE, PERIODS_TABLE, STAGES_TABLE } from '../../tables/roundTables';
import { codesTwice, validationsIn, type ColumnRules } from './columnRules';

type ColumnOf<Table extends { readonly columns: readonly { readonly key: string }[] }> =
  Table['columns'][number]['key'];

const PERIOD_COLUMNS: ColumnRules<ColumnOf<typeof PERIODS_TABLE>> = {
  deadline: (area) => deadlineRule(area, 'Hạn nộp', 'Ngày cuối cùng đơn vị gửi phiếu của kỳ này.'),
};

const CLASS_COLUMNS: ColumnRules<ColumnOf<typeof CLASSES_TABLE>> = {
  atLeast: (area) =>
    validation(
      area,
      { kind: 'decimal', minimum: 0, maximum: 100 },
      { title: 'Chỉ số từ (%)', message: 'Nhập số từ 0 đến 100.' },
      {
        title: 'Chỉ số từ (%)',
        message: 'Chỉ số từ mức này trở lên thuộc loại ghi bên trái. Để trống nhóm: áp dụng cho mọi nhóm.',
      },
    ),
};

const STAGE_COLUMNS: ColumnRules<ColumnOf<typeof STAGES_TABLE>> = {
  order: (area) =>
    validation(
      area,
      { kind: 'wholeNumber', minimum: 1, maximum: 999 },
      { title: 'Thứ tự', message: 'Nhập số nguyên từ 1.' },
      {
        title: 'Thứ tự',
        message: `Cấp sau thay điểm của cấp trước. Một đợt có từ 1 đến ${MOST_STAGES} cấp.`,
      },
    ),
  deadline: (area) => deadlineRule(area, 'Hạn thẩm định', 'Ngày cuối cùng của cấp này.'),
  unitsExplainBefore: (area) => listValidation(area, ['x'], 'Giải trình trước'),
  everyPeriod: (area) => listValidation(area, ['x'], 'Chấm mỗi kỳ'),
};

/** What may be typed into rows of stages. */
export const stageRules: RowRules = (place) => ({
  validations: validationsIn(place, STAGE_COLUMNS),
  highlights: codesTwice(place, 'code'),
});

/** What may be typed into rows of periods. */
export const periodRules: RowRules = (place) => ({
  validations: validationsIn(place, PERIOD_COLUMNS),
  highlights: [],
});

/** What may be typed into rows of classes. */
export const classRules: RowRules = (place) => ({
  validations: validationsIn(place, CLASS_COLUMNS),
  highlights: [],
});

function deadlineRule(area: Area, title: string, prompt: string): ValidationLayout {
  return validation(
    area,
    { kind: 'date', minimum: '2000-01-01', maximum: '2199-12-31' },
    { title, message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/07/2026.' },
    { title, message: prompt },
  );
}
