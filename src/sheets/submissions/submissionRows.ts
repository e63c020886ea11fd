import type { RoundDraft } from '../../core/round/draft';
import type { DifferenceRow } from '../../core/rows/differenceRow';
import type { SubmissionRow } from '../../core/rows/submissionRow';
import { DECISION_CHOICES, STATUS_CHOICES, statusWord } from '../../core/submissions/words';
import { columnFixedAddress } from '../grid/address';
import { oneLine } from '../grid/cellValue';
import type { SheetPart } from '../layout/compose';
import type { Area, CellContent, ValidationLayout } from '../layout/sheetLayout';
import { listValidation, validation } from '../layout/validations';
import { DIFFERENCES_TABLE } from '../tables/differencesTable';
import { addedRows } from '../tables/addedRows';
import type { AddedRows, RowsPlace } from '../tables/rowsPart';
import { cellsOf } from '../tables/tableCells';
import { areasOf } from '../tables/tableSheet';
import { SUBMISSIONS_TABLE } from '../tables/submissionsTable';

/** The cells of the rows, in the order of the columns of the table; the name of the unit stands beside its code. */
export function submissionCells(
  rows: readonly SubmissionRow[],
  { units }: Pick<RoundDraft, 'units'>,
): CellContent[][] {
  const nameOf = new Map(units.map((unit) => [oneLine(unit.code), unit.name]));
  return cellsOf(SUBMISSIONS_TABLE, rows, ({ unitCode }) => ({
    unitName: nameOf.get(oneLine(unitCode)) ?? null,
  }));
}

/** What may be typed into rows of the table of submissions, and what stands out in them. */
export function submissionRules(place: RowsPlace): Required<Pick<SheetPart, 'validations' | 'highlights'>> {
  const status = areasOf(place, 'status');
  return {
    validations: [
      ...status.map((area) => listValidation(area, STATUS_CHOICES, 'Tình trạng')),
      ...areasOf(place, 'decision').map((area) => listValidation(area, DECISION_CHOICES, 'Quyết định')),
      ...areasOf(place, 'sentOut').map((area) =>
        dateValidation(area, 'Ngày phát', 'Ngày phát phiếu lần đầu.'),
      ),
      ...areasOf(place, 'received').map((area) =>
        dateValidation(area, 'Ngày nhận', 'Ngày đơn vị gửi phiếu. Số ngày trễ tính từ ngày này; sửa được.'),
      ),
    ],
    highlights: status.flatMap((area) => {
      const here = columnFixedAddress(area.row, area.column);
      const is = (word: string): string => `${here}="${word}"`;
      return [
        { area, formula: `=${is(statusWord('toFix'))}`, style: 'warning' as const },
        { area, formula: `=${is(statusWord('received'))}`, style: 'done' as const },
        {
          area,
          formula: `=OR(${is(statusWord('replaced'))},${is(statusWord('notUsed'))})`,
          style: 'muted' as const,
        },
      ];
    }),
  };
}

function dateValidation(area: Area, title: string, prompt: string): ValidationLayout {
  return validation(
    area,
    { kind: 'date', minimum: '2000-01-01', maximum: '2199-12-31' },
    { title, message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/07/2026.' },
    { title, message: prompt },
  );
}

/** Rows to be added to the table of submissions. */
export function addedSubmissionRows(draft: RoundDraft, rows: readonly SubmissionRow[]): AddedRows {
  return addedRows(SUBMISSIONS_TABLE.columns, submissionCells(rows, draft), submissionRules);
}

/** Rows to be added to the table of differences. */
export function addedDifferenceRows(rows: readonly DifferenceRow[]): AddedRows {
  return addedRows(DIFFERENCES_TABLE.columns, cellsOf(DIFFERENCES_TABLE, rows));
}
