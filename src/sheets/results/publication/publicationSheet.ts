import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { Difference, Publication } from '../../../core/publication/published';
import type { SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { frameResult } from '../frame/resultFrame';
import type { ResultSheet } from '../frame/resultSheet.types';
import { band, GAP, headings, remark, stackSegments, tableRows, type Segment } from '../frame/segments';
import { differenceColumns } from './differenceColumns';

const NAME = 'Đối chiếu công bố';
const FIXED_COLUMNS = 2;

/**
 * Every published figure that is not the computed one, with its size: first those that rounding does not explain, then
 * those that it does, and the units that were not published.
 */
export const PUBLICATION_SHEET: ResultSheet<'publication'> = {
  id: 'publication',
  name: NAME,
  needs: 'published',
  about: 'year',
  layout: publicationLayout,
};

function publicationLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { round, publication } = analysis;
  const columns = differenceColumns(analysis);
  return frameResult(
    analysis,
    {
      name: NAME,
      title: `ĐỐI CHIẾU SỐ LIỆU CÔNG BỐ NĂM ${round.settings.year} VỚI SỐ TÍNH TỪ SỔ`,
      note: 'Chênh lệch bằng số công bố trừ số tính, tính từ số chưa làm tròn.',
      periodName: round.periods[period]?.name ?? '',
      columns,
      headingRow: TITLE_ROWS,
      fixedColumns: FIXED_COLUMNS,
    },
    stackSegments(TITLE_ROWS, [
      headings(columns),
      ...(publication
        ? segmentsOf(analysis, publication, columns)
        : [remark('Chưa có số liệu công bố. Nhập ở trang Công bố.', columns)]),
    ]),
  );
}

function segmentsOf(
  { round }: RoundAnalysis,
  { differences, compared, unpublished, findings }: Publication,
  columns: ReturnType<typeof differenceColumns>,
): Segment[] {
  const isExplained = (each: Difference): boolean => 'reason' in each;
  const open = differences.filter((each) => !isExplained(each));
  const explained = differences.filter(isExplained);
  const leftOut = findings.filter(({ severity }) => severity === 'error').length;
  const part = (caption: string, rows: readonly Difference[]): Segment[] =>
    rows.length === 0 ? [] : [band(`${caption}: ${rows.length}`, columns), tableRows(columns, rows)];
  const names = unpublished.map((unit) => round.units[unit]?.name ?? '');
  return [
    ...part('Khác, không do làm tròn', open),
    ...part('Khác do làm tròn', explained),
    ...(differences.length > 0 ? [GAP] : []),
    remark(
      `Đã so ${compared} số công bố: ${compared - differences.length} khớp đúng, ${explained.length} khác do làm tròn, ${open.length} khác.`,
      columns,
    ),
    ...(leftOut > 0
      ? [remark(`${leftOut} chỗ trong bảng công bố không đọc được nên chưa so; xem Phân tích.`, columns)]
      : []),
    ...(names.length > 0
      ? [remark(`Không có trong bảng công bố (${names.length}): ${names.join(', ')}.`, columns)]
      : []),
  ];
}
