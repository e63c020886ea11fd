import { fixedArea } from '../grid/address';
import { shownDate } from '../../core/dates/dateSerial';
import type { SheetPart } from '../layout/compose';
import type { CellContent, StyledArea } from '../layout/sheetLayout';
import { rowHeight } from '../layout/textHeight';
import { headingsOf } from '../tables/tableDefinition';
import type { FormContent } from './formContent';
import { FIRST_ROW, HEADING_ROW, IDENTITY_ROW, PROGRESS_ROW, type FormGeometry } from './formGeometry';
import { HEADER_LABELS } from './identity';
import { STATUS } from './statusFormula';

/** Which form it is, in words; read back where the hidden sheet is lost. And how far the unit is. */
export function identityPart(content: FormContent): SheetPart {
  const { round, unit, period, geometry } = content;
  const { name = '', code = '' } = round.units[unit] ?? {};
  const { name: periodName = '', code: periodCode = '', deadline } = round.periods[period] ?? {};
  const { framework, settings } = round;
  const line = (label: string, value: string | number): string => `${label}: ${value}`;
  const lines: readonly (readonly [key: string, cells: readonly CellContent[]])[] = [
    // Names may be long: nothing stands beside them before the cells of input.
    [
      'code',
      [
        line(HEADER_LABELS.unitName, name),
        line(HEADER_LABELS.periodName, periodName),
        line(HEADER_LABELS.frameworkName, framework.name),
        { formula: progressFormula(content) },
      ],
    ],
    ['first', [line(HEADER_LABELS.unitCode, code), line(HEADER_LABELS.periodCode, periodCode)]],
    [
      'status',
      [
        line(HEADER_LABELS.roundId, settings.id),
        deadline === undefined ? null : line(HEADER_LABELS.deadline, shownDate(deadline)),
      ],
    ],
    ['documentTitle', [line(HEADER_LABELS.frameworkVersion, framework.version)]],
  ];
  const bold = (row: number, key: string, rows = 1): StyledArea => ({
    area: { row, column: geometry.columnOf(key), rows, columns: 1 },
    style: 'label',
  });
  return {
    blocks: lines.map(([key, cells]) => ({
      row: IDENTITY_ROW,
      column: geometry.columnOf(key),
      cells: cells.map((cell) => [cell]),
    })),
    styles: [bold(IDENTITY_ROW, 'code', 2), bold(IDENTITY_ROW + 1, 'status'), bold(PROGRESS_ROW, 'code')],
  };
}

/** How many items are in which state, by the words of the column "Tình trạng". */
function progressFormula({ geometry, rows }: FormContent): string {
  const status = fixedArea({
    row: FIRST_ROW,
    column: geometry.columnOf('status'),
    rows: rows.length,
    columns: 1,
  });
  const count = (word: string): string => `COUNTIF(${status},"${word}")`;
  return `="Còn "&${count(STATUS.open)}&" mục chưa chấm; "&${count(STATUS.evidenceMissing)}&" mục thiếu tài liệu kiểm chứng; "&${count(STATUS.doubtful)}&" mục phải xem lại. Đã chấm "&(${count(STATUS.done)}+${count(STATUS.earlier)}+${count(STATUS.evidenceMissing)}+${count(STATUS.notApplicable)})&" mục."`;
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
