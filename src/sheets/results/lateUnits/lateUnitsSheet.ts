import { serialFromIso } from '../../../core/dates/dateSerial';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { lateList } from '../../../core/submissions/lateList';
import type { SubmissionStanding } from '../../../core/submissions/standing';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { frameResult } from '../frame/resultFrame';
import type { ResultColumn } from '../frame/resultColumn';
import type { ResultSheet } from '../frame/resultSheet.types';
import { band, headings, caption, stackSegments, tableRows, type Segment } from '../frame/segments';

const NAME = 'Chưa nộp, nộp trễ';
const HEADING_ROW = TITLE_ROWS;

/**
 * For each group the units whose form has not come although its deadline has passed, or came late, ready for the report
 * to the People's Committee.
 */
export const LATE_UNITS_SHEET: ResultSheet<'lateUnits'> = {
  id: 'lateUnits',
  name: NAME,
  needs: 'nothing',
  about: 'round',
  layout: lateUnitsLayout,
};

function lateUnitsLayout(analysis: RoundAnalysis): SheetLayout {
  const { round, submissions } = analysis;
  const { settings } = round;
  const columns = lateColumns(analysis);
  const late = lateList(round, submissions.standings);
  return frameResult(
    analysis,
    {
      name: NAME,
      title: `ĐƠN VỊ CHƯA NỘP, NỘP TRỄ PHIẾU TỰ CHẤM NĂM ${settings.year}`,
      note: 'Số ngày trễ tính từ hạn nộp đến ngày nhận; chưa nhận thì đến ngày lập danh sách.',
      columns,
      headingRow: HEADING_ROW,
      fixedColumns: 2,
    },
    stackSegments(HEADING_ROW, [
      headings(columns),
      ...(late.length === 0
        ? [caption('Không có đơn vị nào chưa nộp hoặc nộp trễ.')]
        : groupSegments(analysis, late, columns)),
    ]),
  );
}

function groupSegments(
  { round }: RoundAnalysis,
  late: readonly SubmissionStanding[],
  columns: readonly ResultColumn<SubmissionStanding>[],
): Segment[] {
  return round.groups.flatMap(({ name }, group): Segment[] => {
    const own = late.filter(({ unit }) => round.units[unit]?.group === group);
    const received = own.filter(({ standing }) => standing === 'received').length;
    const caption = `${name}: ${own.length - received} phiếu chưa nộp hoặc phải sửa, ${received} phiếu nộp trễ`;
    return own.length === 0 ? [] : [band(caption, columns), tableRows(columns, own)];
  });
}

function lateColumns({ round }: RoundAnalysis): ResultColumn<SubmissionStanding>[] {
  const date = (iso: string | undefined): number | null => serialFromIso(iso ?? '') ?? null;
  return [
    {
      heading: 'Mã đơn vị',
      width: 10,
      style: 'code',
      cellOf: ({ unit }) => round.units[unit]?.code ?? null,
    },
    {
      heading: 'Đơn vị',
      width: 32,
      style: 'wrappedText',
      cellOf: ({ unit }) => round.units[unit]?.name ?? null,
    },
    {
      heading: 'Kỳ',
      width: 12,
      style: 'wrappedText',
      cellOf: ({ period }) => round.periods[period]?.name ?? null,
    },
    {
      heading: 'Hạn nộp',
      width: 12,
      style: 'date',
      cellOf: ({ period }) => date(round.periods[period]?.deadline),
    },
    { heading: 'Tình trạng', width: 16, style: 'wrappedText', cellOf: stateText },
    { heading: 'Ngày nhận', width: 12, style: 'date', cellOf: ({ received }) => date(received) },
    { heading: 'Số ngày trễ', width: 9, style: 'count', cellOf: ({ daysLate }) => daysLate },
    {
      heading: 'Đầu mối liên hệ',
      width: 36,
      style: 'wrappedText',
      cellOf: ({ unit }) => round.units[unit]?.contact || null,
    },
  ];
}

function stateText({ standing }: SubmissionStanding): string {
  if (standing === 'toFix') {
    return 'Phiếu phải sửa';
  }
  return standing === 'received' ? 'Nộp trễ' : 'Chưa nộp';
}
