import { isSection } from '../../core/framework/parts';
import { pointsToNumber } from '../../core/points/points';
import { composeSheet, type SheetPart } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { SheetLayout } from '../layout/sheetLayout';
import { rowHeight, wrappedRowHeights } from '../layout/textHeight';
import { titleBlock } from '../layout/titleBlock';
import { SHEET_NAMES } from '../tables/sheetNames';
import { formHighlights, formValidations } from './formChecks';
import type { FormContent } from './formContent';
import { FIRST_ROW, HEADING_ROW } from './formGeometry';
import { headingPart, identityPart } from './formHeader';
import type { FormRow } from './formRows';
import { signaturePart, totalPart, totalRowCount } from './formTotals';
import { sectionCells, sumCells } from './formSums';
import { itemRow } from './itemRow';

/** The sheet "Phiếu tự chấm" of one unit for one period: it checks itself, a unit needs no add-in. */
export function formLayout(content: FormContent): SheetLayout {
  const { round, rows, geometry, period, unit } = content;
  const width = geometry.columns.length;
  const unitName = round.units[unit]?.name ?? '';
  return composeSheet(
    {
      name: SHEET_NAMES.form,
      columns: geometry.columns.map((column) => ({ width: column.width })),
      freeze: { rows: FIRST_ROW, columns: 2 },
      protected: true,
      print: {
        ...printPages({ row: HEADING_ROW, rows: 1 }, `${unitName} – ${round.periods[period]?.name ?? ''}`),
        margins: 'narrow',
      },
      tabColor: '#C55A11',
    },
    [
      titleBlock(
        round.settings,
        {
          title: `PHIẾU TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${round.settings.year}`,
          subtitle: [round.settings.title, round.settings.organisation].filter(Boolean).join(' – '),
          note: 'Chỉ nhập vào các ô nền vàng nhạt. Ô để trống là chưa chấm, không tính là 0.',
        },
        width,
      ),
      identityPart(content),
      headingPart(geometry),
      ...rows.map((line, position) => linePart(content, line, position)),
      totalPart(content),
      signaturePart(FIRST_ROW + rows.length + totalRowCount(content) + 2, geometry),
      {
        validations: formValidations(content),
        highlights: formHighlights(content),
      },
    ],
  );
}

function linePart(content: FormContent, line: FormRow, position: number): SheetPart {
  const { round, period, geometry, entries } = content;
  const row = FIRST_ROW + position;
  if (line.scored) {
    const entered = entries[line.scored.index];
    const { cells, styles } = itemRow(line, line.scored, entered, { round, period, geometry, row });
    return {
      rows: wrappedRowHeights(row, [cells], geometry.columns),
      blocks: [{ row, column: 0, cells: [cells] }],
      styles,
    };
  }
  const isField = line.node.level === 1;
  const sums = isSection(line.node)
    ? sectionCells(position, line.children, content)
    : sumCells(line.children, content);
  const heading = { text: line.node.name, width: geometry.columns[1]?.width ?? 1 };
  return {
    rows: [{ row, height: rowHeight([heading]) }],
    blocks: [
      { row, column: 0, cells: [[line.node.code, line.node.name, pointsToNumber(line.maximum)]] },
      { row, column: geometry.points[0] ?? 0, cells: [sums] },
    ],
    styles: [
      {
        area: { row, column: 0, rows: 1, columns: geometry.columns.length },
        style: isField ? 'fieldRow' : 'criterionRow',
      },
      ...[geometry.columnOf('maximum'), ...geometry.points].map((column) => ({
        area: { row, column, rows: 1, columns: 1 },
        style: isField ? ('fieldPoints' as const) : ('criterionPoints' as const),
      })),
    ],
  };
}
