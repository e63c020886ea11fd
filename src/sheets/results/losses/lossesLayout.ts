import type { UnitComparison } from '../../../core/comparison/comparison';
import { traceLosses } from '../../../core/losses/traceLosses';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { fieldLossRows, itemLossRows, lossColumns, unitLossRows } from './lossRows';
import { regainedColumns, regainedRows, regainedSummary } from './regainedRows';
import { resultSheet } from '../frame/resultFrame';
import { band, GAP, headings, line, stackSegments, tableRows, type Segment } from '../frame/segments';
import { SHEET_NAMES } from '../../tables/sheetNames';

/** Beyond so many units the regained losses are summed up by unit, not listed item by item. */
const MOST_UNITS_IN_DETAIL = 200;

/**
 * The sheet "Điểm mất" at the end of a period: for each group the lost points by field, by item and by unit, with
 * who lost in the same place; then what each unit lost last year and whether it is regained.
 *
 * @param comparisons of `compareRound`; without last year's items there is nothing to regain.
 */
export function lossesLayout(
  analysis: RoundAnalysis,
  period: number,
  comparisons: readonly UnitComparison[],
): SheetLayout {
  const { round } = analysis;
  const { settings } = round;
  const columns = lossColumns(round, { name: '', count: '', details: '' });
  return resultSheet(
    analysis,
    {
      name: SHEET_NAMES.losses,
      title: `ĐIỂM MẤT NĂM ${settings.year}`,
      note: 'Điểm mất: điểm tối đa trừ điểm đạt của các mục đã đến hạn. Mục để trống quá hạn tính vào đây, nhưng còn lấy lại được nếu nhập điểm.',
      periodName: round.periods[period]?.name ?? '',
      columns,
    },
    stackSegments(TITLE_ROWS, [
      ...groupSegments(analysis, period),
      ...regainedSegments(analysis, comparisons),
    ]),
  );
}

function groupSegments(analysis: RoundAnalysis, period: number): Segment[] {
  const { round } = analysis;
  const losses = traceLosses(round, analysis.entries, period, analysis.asOf);
  return round.groups.flatMap(({ name }, group): Segment[] => {
    const units = round.units.flatMap((unit, index) => (unit.group === group ? [index] : []));
    if (units.length === 0) {
      return [];
    }
    const who = { count: 'Số đơn vị mất', details: 'Đơn vị mất điểm' };
    const byField = lossColumns(round, { name: 'Theo lĩnh vực', ...who });
    const byItem = lossColumns(round, { name: 'Theo mục', ...who });
    const byUnit = lossColumns(round, { name: 'Theo đơn vị', count: 'Số mục mất', details: 'Mất ở mục' });
    const fields = fieldLossRows(analysis, losses, units);
    if (fields.length === 0) {
      return [band(`${name}: chưa mất điểm nào`, byField), GAP];
    }
    return [
      band(name, byField),
      headings(byField),
      tableRows(byField, fields),
      GAP,
      headings(byItem),
      tableRows(byItem, itemLossRows(analysis, losses, units)),
      GAP,
      headings(byUnit),
      tableRows(byUnit, unitLossRows(analysis, losses, units, period)),
      GAP,
    ];
  });
}

function regainedSegments({ round }: RoundAnalysis, comparisons: readonly UnitComparison[]): Segment[] {
  const columns = regainedColumns(round);
  const units = comparisons.flatMap((comparison) => {
    const rows = regainedRows(round, comparison);
    return rows.length > 0 ? [{ name: round.units[comparison.unit]?.name ?? '', rows }] : [];
  });
  if (units.length === 0) {
    return [];
  }
  const isDetailed = units.length <= MOST_UNITS_IN_DETAIL;
  return [
    line('Điểm mất năm trước, năm nay lấy lại được bao nhiêu (theo điểm tối đa năm nay)', 'label'),
    headings(columns),
    ...units.flatMap(({ name, rows }): Segment[] => [
      band(`${name}: ${regainedSummary(rows, round)}`, columns, 'criterionRow'),
      ...(isDetailed ? [tableRows(columns, rows)] : []),
    ]),
  ];
}
