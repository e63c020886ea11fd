import { NOT_APPLICABLE_TEXT } from '../../../core/cells/notApplicable';
import type { LastYearColumn } from '../../../core/rows/lastYearRows';
import { cellAddress } from '../../grid/address';
import { validation } from '../../layout/validations';
import type { RowRules } from '../../tables/addedRows';
import { validationsIn, type ColumnRules } from './columnRules';

const COLUMNS: ColumnRules<LastYearColumn> = {
  points: (area) => {
    const here = cellAddress(area.row, area.column);
    return validation(
      area,
      { kind: 'custom', formula: `=OR(${here}="${NOT_APPLICABLE_TEXT}",AND(ISNUMBER(${here}),${here}>=0))` },
      {
        title: 'Điểm không hợp lệ',
        message: `Nhập số từ 0 đến điểm tối đa của mục, hoặc ${NOT_APPLICABLE_TEXT} nếu năm trước mục không áp dụng.`,
      },
    );
  },
};

/** What may be typed into rows of last year's results. */
export const lastYearRules: RowRules = (place) => ({
  validations: validationsIn(place, COLUMNS),
  highlights: [],
});
