import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { stepsOf } from '../../../core/targets/planUnits';
import { planColumns, stepColumns, targetText } from './planRows';
import { frameResult } from '../frame/resultFrame';
import type { ResultSheet } from '../frame/resultSheet.types';
import {
  band,
  GAP,
  headings,
  caption,
  remark,
  stackSegments,
  tableRows,
  type Segment,
} from '../frame/segments';

const NAME = 'Kế hoạch';

/**
 * Every unit with a target, whether it is still reachable and why not, and below it the smallest set of items that gets
 * there while the others keep what they have.
 */
export const PLAN_SHEET: ResultSheet<'plan'> = {
  id: 'plan',
  name: NAME,
  needs: 'entries',
  about: 'year',
  layout: planLayout,
};

function planLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { round } = analysis;
  const { settings } = round;
  const columns = planColumns(round);
  const steps = stepColumns(round);
  const plans = analysis.plansFor(period);
  const details = plans.flatMap(({ unit, target, plan }): Segment[] => {
    const rows = stepsOf(plan);
    const caption = `${round.units[unit]?.name ?? ''}: để đạt ${targetText(target)}`;
    return rows.length === 0 ? [] : [band(caption, steps, 'criterionRow'), tableRows(steps, rows)];
  });
  return frameResult(
    analysis,
    {
      name: NAME,
      title: `KẾ HOẠCH ĐẠT MỤC TIÊU NĂM ${settings.year}`,
      note: 'Ít mục nhất, rồi ít điểm nhất, khi điểm của các đơn vị khác giữ nguyên. Chỉ gồm mục của kỳ chưa hết hạn.',
      periodName: round.periods[period]?.name ?? '',
      columns,
    },
    stackSegments(TITLE_ROWS, [
      headings(columns),
      tableRows(columns, plans),
      ...(plans.length === 0
        ? [
            remark(
              'Chưa đơn vị nào có mục tiêu. Nhập ở trang Đơn vị, cột Hạng mục tiêu hoặc Chỉ số mục tiêu.',
              columns,
            ),
          ]
        : []),
      ...(details.length === 0 ? [] : [GAP, caption('Các mục cần đạt'), headings(steps), ...details]),
    ]),
  );
}
