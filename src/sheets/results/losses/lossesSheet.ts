import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { fieldLossRows, itemLossRows, lossColumns, unitLossRows } from './lossRows';
import { regainedColumns, regainedRows, regainedSummary } from './regainedRows';
import { frameResult } from '../frame/resultFrame';
import type { ResultSheet } from '../frame/resultSheet.types';
import { band, GAP, headings, caption, stackSegments, tableRows, type Segment } from '../frame/segments';

const NAME = 'Điểm mất';

/** Beyond so many units the regained losses are summed up by unit, not listed item by item. */
const MOST_UNITS_IN_DETAIL = 200;

/**
 * For each group the lost points by field, by item and by unit, with who lost in the same place; then what each unit
 * lost last year and whether it is regained.
 */
export const LOSSES_SHEET: ResultSheet<'losses'> = {
  id: 'losses',
  name: NAME,
  needs: 'entries',
  about: 'year',
  layout: lossesLayout,
};

function lossesLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { round } = analysis;
  const { settings } = round;
  const columns = lossColumns(round, { name: '', count: '', details: '' });
  return frameResult(
    analysis,
    {
      name: NAME,
      title: `ĐIỂM MẤT NĂM ${settings.year}`,
      note: 'Điểm mất: điểm tối đa trừ điểm đạt của các mục đã đến hạn. Mục để trống quá hạn tính vào đây, nhưng còn lấy lại được nếu nhập điểm.',
      periodName: round.periods[period]?.name ?? '',
      columns,
    },
    stackSegments(TITLE_ROWS, [...groupSegments(analysis, period), ...regainedSegments(analysis)]),
  );
}

function groupSegments(analysis: RoundAnalysis, period: number): Segment[] {
  const { round } = analysis;
  return round.groups.flatMap(({ name }, group): Segment[] => {
    const units = round.units.flatMap((unit, index) => (unit.group === group ? [index] : []));
    if (units.length === 0) {
      return [];
    }
    const who = { count: 'Số đơn vị mất', details: 'Đơn vị mất điểm' };
    const byField = lossColumns(round, { name: 'Theo lĩnh vực', ...who });
    const byItem = lossColumns(round, { name: 'Theo mục', ...who });
    const byUnit = lossColumns(round, { name: 'Theo đơn vị', count: 'Số mục mất', details: 'Mất ở mục' });
    const fields = fieldLossRows(analysis, period, units);
    if (fields.length === 0) {
      return [band(`${name}: chưa mất điểm nào`, byField), GAP];
    }
    return [
      band(name, byField),
      headings(byField),
      tableRows(byField, fields),
      GAP,
      headings(byItem),
      tableRows(byItem, itemLossRows(analysis, period, units)),
      GAP,
      headings(byUnit),
      tableRows(byUnit, unitLossRows(analysis, period, units)),
      GAP,
    ];
  });
}

function regainedSegments({ round, comparison }: RoundAnalysis): Segment[] {
  const columns = regainedColumns(round);
  const units = comparison.units.flatMap((each) => {
    const rows = regainedRows(round, each);
    return rows.length > 0 ? [{ name: round.units[each.unit]?.name ?? '', rows }] : [];
  });
  if (units.length === 0) {
    return [];
  }
  const isDetailed = units.length <= MOST_UNITS_IN_DETAIL;
  return [
    caption('Điểm mất năm trước, năm nay lấy lại được bao nhiêu (theo điểm tối đa năm nay)'),
    headings(columns),
    ...units.flatMap(({ name, rows }): Segment[] => [
      band(`${name}: ${regainedSummary(rows, round)}`, columns, 'criterionRow'),
      ...(isDetailed ? [tableRows(columns, rows)] : []),
    ]),
  ];
}
