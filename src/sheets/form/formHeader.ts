import { fixedArea } from '../grid/address';
import { shownDate } from '../../core/dates/dateSerial';
import type { SheetPart } from '../layout/compose';
import { rowHeight } from '../layout/textHeight';
import { headingsOf } from '../tables/tableDefinition';
import type { FormContent } from './formContent';
import { FIRST_ROW, HEADING_ROW, IDENTITY_ROW, PROGRESS_ROW, type FormGeometry } from './formGeometry';
import { HEADER_LABELS } from './identity';
import { STATUS } from './statusFormula';

/** Which form it is, in words; read back where the hidden sheet is lost. And how far the unit is. */
export function identityPart({ round, unit, period, geometry, rows }: FormContent): SheetPart {
  const { name = '', code = '' } = round.units[unit] ?? {};
  const { name: periodName = '', code: periodCode = '', deadline } = round.periods[period] ?? {};
  const { framework, settings } = round;
  const line = (label: string, value: string | number): string => `${label}: ${value}`;
  const status = fixedArea({
    row: FIRST_ROW,
    column: geometry.columnOf('status'),
    rows: rows.length,
    columns: 1,
  });
  const count = (word: string): string => `COUNTIF(${status},"${word}")`;
  const progress = `="Còn "&${count(STATUS.open)}&" mục chưa chấm; "&${count(STATUS.evidenceMissing)}&" mục thiếu tài liệu kiểm chứng; "&${count(STATUS.doubtful)}&" mục phải xem lại. Đã chấm "&(${count(STATUS.done)}+${count(STATUS.earlier)}+${count(STATUS.evidenceMissing)}+${count(STATUS.notApplicable)})&" mục."`;
  const right = geometry.columnOf('rule');
  return {
    blocks: [
      {
        row: IDENTITY_ROW,
        column: 0,
        cells: [
          [line(HEADER_LABELS.unitName, name)],
          [line(HEADER_LABELS.periodName, periodName)],
          [line(HEADER_LABELS.frameworkName, framework.name)],
          [{ formula: progress }],
        ],
      },
      {
        row: IDENTITY_ROW,
        column: right,
        cells: [
          [line(HEADER_LABELS.unitCode, code), line(HEADER_LABELS.roundId, settings.id)],
          [
            line(HEADER_LABELS.periodCode, periodCode),
            deadline === undefined ? null : line(HEADER_LABELS.deadline, shownDate(deadline)),
          ],
        ],
      },
      {
        row: IDENTITY_ROW,
        column: geometry.columnOf('status'),
        cells: [[line(HEADER_LABELS.frameworkVersion, framework.version)]],
      },
    ],
    styles: [
      { area: { row: IDENTITY_ROW, column: 0, rows: 2, columns: 1 }, style: 'label' },
      { area: { row: IDENTITY_ROW + 1, column: right + 1, rows: 1, columns: 1 }, style: 'label' },
      { area: { row: PROGRESS_ROW, column: 0, rows: 1, columns: 1 }, style: 'label' },
    ],
  };
}

/** The heading row. */
export function headingPart(geometry: FormGeometry): SheetPart {
  const headings = headingsOf(geometry.columns, 'vi');
  const cells = geometry.columns.map((column, index) => ({
    text: headings[index] ?? '',
    width: column.width - 1,
  }));
  return {
    rows: [{ row: HEADING_ROW, height: rowHeight(cells) }],
    blocks: [{ row: HEADING_ROW, column: 0, cells: [headings] }],
    styles: [
      { area: { row: HEADING_ROW, column: 0, rows: 1, columns: geometry.columns.length }, style: 'heading' },
    ],
  };
}
