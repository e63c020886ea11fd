import { validation } from '../../layout/validations';
import type { RowRules } from '../../tables/addedRows';
import type { CLASSES_TABLE, PERIODS_TABLE } from '../../tables/roundTables';
import { validationsIn, type ColumnRules } from './columnRules';

type ColumnOf<Table extends { readonly columns: readonly { readonly key: string }[] }> =
  Table['columns'][number]['key'];

const PERIOD_COLUMNS: ColumnRules<ColumnOf<typeof PERIODS_TABLE>> = {
  deadline: (area) =>
    validation(
      area,
      { kind: 'date', minimum: '2000-01-01', maximum: '2199-12-31' },
      { title: 'Hạn nộp', message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/07/2026.' },
      { title: 'Hạn nộp', message: 'Ngày cuối cùng đơn vị gửi phiếu của kỳ này.' },
    ),
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
