import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { writeReminders } from '../../../core/reminders/writeReminders';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { frameResult } from '../frame/resultFrame';
import type { ResultSheet } from '../frame/resultSheet.types';
import { headings, caption, stackSegments, tableRows } from '../frame/segments';
import type { ResultColumn } from '../frame/resultColumn';

const NAME = 'Thư nhắc';

/**
 * One paragraph for every unit whose form of a period is overdue, from the text of the setting "Mẫu thư nhắc".
 */
export const REMINDERS_SHEET: ResultSheet<'reminders'> = {
  id: 'reminders',
  name: NAME,
  needs: 'nothing',
  about: 'period',
  layout: remindersLayout,
};

function remindersLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { round } = analysis;
  const reminders = writeReminders(analysis, period);
  const columns: readonly ResultColumn<(typeof reminders)[number]>[] = [
    {
      heading: 'Mã đơn vị',
      width: 10,
      style: 'code',
      cellOf: ({ unit }) => round.units[unit]?.code ?? null,
    },
    {
      heading: 'Đơn vị',
      width: 30,
      style: 'wrappedText',
      cellOf: ({ unit }) => round.units[unit]?.name ?? null,
    },
    { heading: 'Nội dung nhắc', width: 92, style: 'wrappedText', cellOf: ({ text }) => text },
  ];
  return frameResult(
    analysis,
    {
      name: NAME,
      title: 'THƯ NHẮC NỘP PHIẾU TỰ CHẤM',
      note: 'Sửa lời nhắc ở thiết lập Mẫu thư nhắc, trang Đợt đánh giá, rồi ghi lại trang này.',
      periodName: round.periods[period]?.name ?? '',
      columns,
      headingRow: TITLE_ROWS,
    },
    stackSegments(TITLE_ROWS, [
      headings(columns),
      ...(reminders.length === 0
        ? [caption('Không có đơn vị nào cần nhắc trong kỳ này.')]
        : [tableRows(columns, reminders)]),
    ]),
  );
}
