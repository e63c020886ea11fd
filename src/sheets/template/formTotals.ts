import { pointsToNumber, sumPoints } from '../../core/points/points';
import { cellAddress } from '../grid/address';
import type { SheetPart } from '../layout/compose';
import type { CellContent } from '../layout/sheetLayout';
import type { FormContent } from './formContent';
import { FIRST_ROW, type FormGeometry } from './formGeometry';

/**
 * The sum of some rows of the form, or an empty text while none of them has points: empty is not zero.
 *
 * @param before the column of the period before, whose points stand on where a row has none of its own.
 */
export function sumFormula(positions: readonly number[], column: number, before?: number): string {
  const own = cellsOf(positions, column);
  if (before === undefined) {
    return `=IF(COUNT(${own})=0,"",SUM(${own}))`;
  }
  const standing = isBlock(positions)
    ? `SUMPRODUCT(--(${own}=""),${cellsOf(positions, before)})`
    : positions
        .map((position) => [
          cellAddress(FIRST_ROW + position, column),
          cellAddress(FIRST_ROW + position, before),
        ])
        .map(([cell, earlier]) => `IF(${cell}="",N(${earlier}),0)`)
        .join('+');
  return `=IF(COUNT(${own},${cellsOf(positions, before)})=0,"",SUM(${own})+${standing})`;
}

/** More than one row, without another one between. */
function isBlock(positions: readonly number[]): boolean {
  return positions.length > 1 && (positions.at(-1) ?? 0) - (positions[0] ?? 0) === positions.length - 1;
}

function cellsOf(positions: readonly number[], column: number): string {
  const cells = positions.map((position) => cellAddress(FIRST_ROW + position, column));
  return isBlock(positions) ? `${cells[0]}:${cells.at(-1)}` : cells.join(',');
}

/** The sums of some rows in every period up to the one of the form. */
export function sumCells(positions: readonly number[], { geometry, period }: FormContent): CellContent[] {
  return geometry.points.map((column, index) => {
    if (index > period) {
      return null;
    }
    // The columns of earlier periods already show what stood on from the ones before.
    const before = index === period ? geometry.points[index - 1] : undefined;
    return { formula: sumFormula(positions, column, before) };
  });
}

/** The total below the form, and what of it is the unit's own to score. */
export function totalPart(content: FormContent): SheetPart {
  const { rows, geometry } = content;
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
        cells: [sumCells(fields, content)],
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
