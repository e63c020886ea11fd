import { pointsToNumber, sumPoints } from '../../core/points/points';
import { cellAddress } from '../grid/address';
import type { SheetPart } from '../layout/compose';
import type { FormContent } from './formContent';
import { FIRST_ROW, type FormGeometry } from './formGeometry';

/** The sum of some rows of the form, or an empty text while none of them has points: empty is not zero. */
export function sumFormula(positions: readonly number[], column: number): string {
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? 0;
  const areContiguous = last - first === positions.length - 1;
  const cells =
    areContiguous && positions.length > 1
      ? `${cellAddress(FIRST_ROW + first, column)}:${cellAddress(FIRST_ROW + last, column)}`
      : positions.map((position) => cellAddress(FIRST_ROW + position, column)).join(',');
  return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** The total below the form, and what of it is the unit's own to score. */
export function totalPart({ rows, geometry, period }: FormContent): SheetPart {
  const row = FIRST_ROW + rows.length;
  const width = geometry.columns.length;
  const fields = rows.flatMap((line, position) => (line.parent < 0 ? [position] : []));
  const own = sumPoints(
    rows.flatMap((line) => (line.scored?.item.source === 'self' ? [line.node.maxPoints] : [])),
  );
  const total = sumPoints(rows.flatMap((line) => (line.parent < 0 ? [line.maximum] : [])));
  return {
    blocks: [
      {
        row,
        column: 1,
        cells: [
          ['TỔNG CỘNG', pointsToNumber(total)],
          ['Trong đó: các mục đơn vị tự chấm', pointsToNumber(own)],
        ],
      },
      {
        row,
        column: geometry.points[0] ?? 0,
        cells: [
          geometry.points.map((column, index) =>
            index <= period ? { formula: sumFormula(fields, column) } : null,
          ),
        ],
      },
    ],
    styles: [
      { area: { row, column: 0, rows: 2, columns: width }, style: 'total' },
      ...[geometry.columnOf('maximum'), ...geometry.points].map((column) => ({
        area: { row, column, rows: 2, columns: 1 },
        style: 'totalPoints' as const,
      })),
    ],
  };
}

/** Where the form is signed. */
export function signaturePart(row: number, geometry: FormGeometry): SheetPart {
  const right = geometry.columnOf('documentTitle');
  return {
    blocks: [
      { row, column: 1, cells: [['NGƯỜI LẬP PHIẾU'], ['(Ký, ghi rõ họ tên)']] },
      {
        row: row - 1,
        column: right,
        cells: [['Ngày …… tháng …… năm ………'], ['THỦ TRƯỞNG ĐƠN VỊ'], ['(Ký tên, đóng dấu)']],
      },
    ],
    styles: [
      { area: { row, column: 1, rows: 1, columns: 1 }, style: 'label' },
      { area: { row: row + 1, column: 1, rows: 1, columns: 1 }, style: 'subtitle' },
      { area: { row: row - 1, column: right, rows: 1, columns: 1 }, style: 'subtitle' },
      { area: { row, column: right, rows: 1, columns: 1 }, style: 'label' },
      { area: { row: row + 1, column: right, rows: 1, columns: 1 }, style: 'subtitle' },
    ],
  };
}
