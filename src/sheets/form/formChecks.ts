import { columnFixedAddress, fixedArea } from '../grid/address';
import type { HighlightLayout, ValidationLayout } from '../layout/sheetLayout';
import { validation } from '../layout/validations';
import type { FormContent } from './formContent';
import { FIRST_ROW, HIDDEN_PREFIX, LIST_COLUMNS } from './formGeometry';
import { inputValidations } from './inputValidations';
import { STATUS } from './statusFormula';

/** What each open cell accepts. */
export function formValidations({ rows, geometry, period }: FormContent): ValidationLayout[] {
  const inputs = rows.flatMap(({ node, scored }, position): ValidationLayout[] => {
    if (!scored || scored.item.source !== 'self') {
      return [];
    }
    const list = geometry.levelLists.get(scored.index);
    const reference =
      list &&
      HIDDEN_PREFIX +
        fixedArea({ row: list.row, column: LIST_COLUMNS.label, rows: list.choices.length, columns: 1 });
    const place = {
      row: FIRST_ROW + position,
      first: geometry.columnOf('first'),
      second: geometry.columnOf('second'),
      points: geometry.points[period] ?? 0,
    };
    return inputValidations(scored.item, node.code, node.maxPoints, place, reference);
  });
  const dates = validation(
    { row: FIRST_ROW, column: geometry.columnOf('documentDate'), rows: rows.length, columns: 1 },
    { kind: 'date', minimum: '1990-01-01', maximum: '2199-12-31' },
    { title: 'Ngày văn bản', message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/07/2026.' },
  );
  return [...inputs, dates];
}

/** Colours go with the words of "Tình trạng", never alone. */
export function formHighlights({ rows, geometry, period }: FormContent): HighlightLayout[] {
  const statusColumn = geometry.columnOf('status');
  const status = columnFixedAddress(FIRST_ROW, statusColumn);
  const area = (column: number, columns = 1): HighlightLayout['area'] => ({
    row: FIRST_ROW,
    column,
    rows: rows.length,
    columns,
  });
  const points = geometry.points[period] ?? 0;
  const isOneOf = (...words: string[]): string =>
    words.length === 1
      ? `=${status}="${words[0]}"`
      : `=OR(${words.map((word) => `${status}="${word}"`).join(',')})`;
  return [
    { area: area(statusColumn), formula: isOneOf(STATUS.open, STATUS.evidenceMissing), style: 'warning' },
    { area: area(statusColumn), formula: isOneOf(STATUS.doubtful), style: 'error' },
    { area: area(statusColumn), formula: isOneOf(STATUS.done, STATUS.earlier), style: 'done' },
    {
      area: area(statusColumn),
      formula: isOneOf(STATUS.notDue, STATUS.notClaimed, STATUS.notApplicable, STATUS.notScored),
      style: 'muted',
    },
    { area: area(0), formula: isOneOf(STATUS.open), style: 'warning' },
    { area: area(points), formula: isOneOf(STATUS.doubtful), style: 'error' },
    {
      area: area(geometry.evidence.first, geometry.evidence.count),
      formula: isOneOf(STATUS.evidenceMissing),
      style: 'warning',
    },
  ];
}
