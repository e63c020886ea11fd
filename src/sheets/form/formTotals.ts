import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import type { FrameworkPart } from '../../core/framework/framework';
import { pointsToNumber, sumPoints } from '../../core/points/points';
import { columnFixedAddress, fixedArea } from '../grid/address';
import type { SheetPart } from '../layout/compose';
import type { CellContent } from '../layout/sheetLayout';
import { rowHeight } from '../layout/textHeight';
import type { FormContent } from './formContent';
import { FIRST_ROW, type FormGeometry } from './formGeometry';
import { periodCells, sumCells, sumParts } from './formSums';

/** One line below the form: its name, the maximum, and the points of each period. */
interface TotalRow {
  readonly cells: readonly [string, number];
  readonly points: readonly CellContent[];
}

/** The totals below the form; with sections outside the tree, the sum of the fields has a line of its own. */
function totalRows(content: FormContent): TotalRow[] {
  const { rows } = content;
  const own = sumPoints(
    rows.flatMap(({ scored, node }) =>
      scored?.item.source === 'self' && node.part === 'tree' ? [node.maxPoints] : [],
    ),
  );
  const fields = headsOf(content, 'tree');
  const maximum = pointsToNumber(sumPoints(fields.flatMap((position) => rows[position]?.maximum ?? [])));
  const sums = sumCells(fields, content);
  const hasSections = rows.some(({ node }) => node.part !== 'tree');
  return [
    ...(hasSections
      ? [
          { cells: ['CỘNG CÁC LĨNH VỰC', maximum], points: sums } as const,
          {
            cells: ['TỔNG CỘNG, CẢ THƯỞNG VÀ TRỪ', maximum],
            points: netCells(content),
          } as const,
        ]
      : [{ cells: ['TỔNG CỘNG', maximum], points: sums } as const]),
    { cells: ['Trong đó: các mục đơn vị tự chấm', pointsToNumber(own)], points: [] },
  ];
}

/** How many lines stand below the form before it is signed. */
export function totalRowCount(content: FormContent): number {
  return totalRows(content).length;
}

/** Positions of the rows without a parent: fields, or the head of a section. */
function headsOf({ rows }: FormContent, part: FrameworkPart): number[] {
  return rows.flatMap(({ parent, node }, position) => (parent < 0 && node.part === part ? [position] : []));
}

/** Fields and bonus less penalty, within the bounds of a total. */
function netCells(content: FormContent): CellContent[] {
  const { totalAboveMaximum, totalBelowZero } = content.round.settings.policy;
  return periodCells(content, (column, before) => {
    const parts = (part: FrameworkPart, sign: string): { counted: string[]; sum: string } => {
      const heads = headsOf(content, part);
      const { counted, sum } = sumParts(heads, column, before);
      return heads.length === 0 ? { counted: [], sum: '' } : { counted: [counted], sum: `${sign}(${sum})` };
    };
    const all = [parts('tree', ''), parts('bonus', '+'), parts('penalty', '-')];
    const sum = all.map((part) => part.sum).join('');
    const floored = totalBelowZero ? sum : `MAX(0,${sum})`;
    const bounded = totalAboveMaximum
      ? floored
      : `MIN(${applicableMaximum(content, column, before)},${floored})`;
    return `=IF(COUNT(${all.flatMap(({ counted }) => counted).join(',')})=0,"",${bounded})`;
  });
}

/** The maximum of the total less the maxima of what does not apply to the unit. */
function applicableMaximum(content: FormContent, column: number, before: number | undefined): string {
  const { rows, geometry } = content;
  const treeRows = rows.filter(({ node }) => node.part === 'tree').length;
  const areaOf = (at: number): string =>
    fixedArea({ row: FIRST_ROW, column: at, rows: treeRows, columns: 1 });
  const maximumColumn = geometry.columnOf('maximum');
  const total = columnFixedAddress(FIRST_ROW + rows.length, maximumColumn);
  const none = `SUMIF(${areaOf(column)},"${NOT_APPLICABLE_TEXT}",${areaOf(maximumColumn)})`;
  const standing =
    before === undefined
      ? ''
      : `-SUMPRODUCT((${areaOf(column)}="")*(${areaOf(before)}="${NOT_APPLICABLE_TEXT}")*${areaOf(maximumColumn)})`;
  return `${total}-${none}${standing}`;
}

/** The totals below the form, and what of the maximum is the unit's own to score. */
export function totalPart(content: FormContent): SheetPart {
  const { rows, geometry } = content;
  const row = FIRST_ROW + rows.length;
  const totals = totalRows(content);
  const area = { row, column: 0, rows: totals.length, columns: geometry.columns.length };
  const width = geometry.columns[1]?.width ?? 1;
  return {
    rows: totals.map(({ cells: [text] }, index) => ({
      row: row + index,
      height: rowHeight([{ text, width, bold: true }]),
    })),
    blocks: [
      { row, column: 1, cells: totals.map(({ cells }) => cells) },
      ...totals.flatMap(({ points }, index) =>
        points.length > 0 ? [{ row: row + index, column: geometry.points[0] ?? 0, cells: [points] }] : [],
      ),
    ],
    styles: [
      { area, style: 'total' },
      ...[geometry.columnOf('maximum'), ...geometry.points].map((column) => ({
        area: { ...area, column, columns: 1 },
        style: 'narrowTotalPoints' as const,
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
