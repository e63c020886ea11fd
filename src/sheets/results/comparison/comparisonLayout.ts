import type { UnitComparison } from '../../../core/comparison/comparison';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { comparisonColumns, fieldRows, unitRows } from './comparisonRows';
import { resultSheet } from '../frame/resultFrame';
import { band, GAP, headings, line, stackSegments, tableRows, type Segment } from '../frame/segments';
import { SHEET_NAMES } from '../../tables/sheetNames';

const HEADING_ROW = TITLE_ROWS;
const FIXED_COLUMNS = 2;

/**
 * The sheet "So sánh": every unit this year and last year in points, index and rank, the change split into
 * performance and change of rules where last year's items are known, and below it its fields where they are linked.
 *
 * @param period the one that stands for this year: the last.
 * @param comparisons of `compareRound`, in the order of the table of units.
 */
export function comparisonLayout(
  analysis: RoundAnalysis,
  period: number,
  comparisons: readonly UnitComparison[],
): SheetLayout {
  const { round } = analysis;
  const { settings } = round;
  const columns = comparisonColumns(analysis, comparisons);
  const ofGroup = (group: number): UnitComparison[] =>
    comparisons.filter(({ unit }) => round.units[unit]?.group === group);
  const groups = round.groups.flatMap(({ name }, group): Segment[] => {
    const members = ofGroup(group);
    const rows = unitRows(analysis, period, members);
    return members.length === 0 ? [] : [band(name, columns), tableRows(columns, rows), GAP];
  });
  const fields = comparisons.flatMap((comparison): Segment[] => {
    const rows = fieldRows(analysis, comparison);
    const { name = '' } = round.units[comparison.unit] ?? {};
    return rows.length === 0 ? [] : [band(name, columns, 'criterionRow'), tableRows(columns, rows)];
  });
  return resultSheet(
    analysis,
    {
      name: SHEET_NAMES.comparison,
      title: `SO SÁNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${settings.year} VỚI NĂM ${settings.year - 1}`,
      note: 'Do kết quả thực hiện: phần tăng, giảm khi lấy tỷ lệ điểm năm trước nhân với điểm tối đa năm nay. Phần còn lại là do quy định thay đổi.',
      periodName: round.periods[period]?.name ?? '',
      columns,
      headingRow: HEADING_ROW,
      fixedColumns: FIXED_COLUMNS,
    },
    stackSegments(HEADING_ROW, [
      headings(columns),
      ...groups,
      ...(fields.length === 0 ? [] : [line('Từng đơn vị theo lĩnh vực', 'label'), ...fields]),
    ]),
  );
}
