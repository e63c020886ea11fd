import { isSection } from '../../core/framework/parts';
import { pointsToNumber } from '../../core/points/points';
import { composeSheet, type SheetPart } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import { fullWidth } from '../layout/paperWidth';
import type { CellContent, SheetLayout } from '../layout/sheetLayout';
import { rowHeight, wrappedRowHeights } from '../layout/textHeight';
import { titleBlock } from '../layout/titleBlock';
import { SHEET_NAMES } from '../tables/sheetNames';
import { formHighlights, formValidations } from './formChecks';
import type { FormContent } from './formContent';
import { FIRST_ROW, HEADING_ROW } from './formGeometry';
import { headingPart, identityPart } from './formHeader';
import { hasNotDue, type FormRow } from './formRows';
import { signaturePart, totalPart, totalRowCount } from './formTotals';
import { sectionCells, sumCells } from './formSums';
import { itemRow } from './itemRow';
import { STATUS } from './statusFormula';

/** The sheet "Phiếu tự chấm" of one unit for one period: it checks itself, a unit needs no add-in. */
export function formLayout(content: FormContent): SheetLayout {
  const { round, rows, geometry, period, unit } = content;
  const width = geometry.columns.length;
  const unitName = round.units[unit]?.name ?? '';
  const columns = geometry.columns.map(({ key, width }) => ({
    width,
    ...(geometry.isHidden(key) && { hidden: true }),
  }));
  const endRow = FIRST_ROW + rows.length;
  const signatureRow = endRow + totalRowCount(content) + 2;
  return composeSheet(
    {
      name: SHEET_NAMES.form,
      columns,
      freeze: { rows: FIRST_ROW, columns: 2 },
      protected: true,
      print: printPages(
        { row: HEADING_ROW, rows: 1 },
        `${unitName} – ${round.periods[period]?.name ?? ''}`,
        fullWidth(columns),
      ),
      tabColor: '#C55A11',
    },
    [
      titleBlock(
        round.settings,
        {
          title: `PHIẾU TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${round.settings.year}`,
          subtitle: [round.settings.title, round.settings.organisation].filter(Boolean).join(' – '),
          note: noteOf(content),
        },
        width,
      ),
      identityPart(content),
      headingPart(geometry),
      ...rows.map((line, position) => linePart(content, line, position)),
      totalPart(content),
      signaturePart(signatureRow, geometry),
      { together: [{ row: endRow, rows: signatureRow + 2 - endRow }] },
      {
        validations: formValidations(content),
        highlights: formHighlights(content),
      },
    ],
  );
}

/** What the colours of the cells mean. */
function noteOf({ rows, period }: FormContent): string {
  const cells = hasNotDue(rows, period)
    ? 'Nhập vào các ô nền vàng nhạt; các ô xám nhạt là của mục chưa đến hạn, chưa phải nhập.'
    : 'Chỉ nhập vào các ô nền vàng nhạt.';
  return `${cells} Ô để trống là chưa chấm, không tính là 0.`;
}

/** A status is a formula, and a row must be high enough for the longest. */
function withShownStatus(
  cells: readonly CellContent[],
  { geometry, period }: FormContent,
): readonly CellContent[] {
  const longest = period > 0 ? STATUS.earlier : STATUS.evidenceMissing;
  return cells.map((cell, index) => (index === geometry.columnOf('status') ? longest : cell));
}

function linePart(content: FormContent, line: FormRow, position: number): SheetPart {
  const { round, period, geometry, entries } = content;
  const row = FIRST_ROW + position;
  if (line.scored) {
    const entered = entries[line.scored.index];
    const { cells, styles } = itemRow(line, line.scored, entered, { round, period, geometry, row });
    return {
      rows: wrappedRowHeights(row, [withShownStatus(cells, content)], geometry.columns),
      blocks: [{ row, column: 0, cells: [cells] }],
      styles,
    };
  }
  const isField = line.node.level === 1;
  const sums = isSection(line.node)
    ? sectionCells(position, line.children, content)
    : sumCells(line.children, content);
  const heading = { text: line.node.name, width: geometry.columns[1]?.width ?? 1, bold: true };
  return {
    rows: [{ row, height: rowHeight([heading]) }],
    // With the first row below it.
    together: [{ row, rows: 2 }],
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
        style: isField ? ('narrowFieldPoints' as const) : ('narrowCriterionPoints' as const),
      })),
    ],
  };
}
