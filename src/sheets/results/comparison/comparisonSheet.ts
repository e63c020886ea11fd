import type { UnitComparison } from '../../../core/comparison/comparison';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { comparisonColumns, fieldRows, unitRows } from './comparisonRows';
import { frameResult } from '../frame/resultFrame';
import type { ResultSheet } from '../frame/resultSheet.types';
import { band, GAP, headings, caption, stackSegments, tableRows, type Segment } from '../frame/segments';

const NAME = 'So sánh';
const HEADING_ROW = TITLE_ROWS;
const FIXED_COLUMNS = 2;

/**
 * Every unit this year and last year in points, index and rank, the change split into performance and change of rules
 * where last year's items are known, and below it its fields where they are linked.
 */
export const COMPARISON_SHEET: ResultSheet<'comparison'> = {
  id: 'comparison',
  name: NAME,
  needs: 'entries',
  about: 'year',
  layout: comparisonLayout,
};

function comparisonLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { round } = analysis;
  const comparisons = analysis.comparison.units;
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
    const rows = fieldRows(analysis, period, comparison);
    const { name = '' } = round.units[comparison.unit] ?? {};
    return rows.length === 0 ? [] : [band(name, columns, 'criterionRow'), tableRows(columns, rows)];
  });
  return frameResult(
    analysis,
    {
      name: NAME,
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
      ...(fields.length === 0 ? [] : [caption('Từng đơn vị theo lĩnh vực'), ...fields]),
    ]),
  );
}
