import { pointsFromMicro, type Points } from '../../../core/points/points';
import { multiplyDivide } from '../../../core/points/ratio';
import type { GroupRanking } from '../../../core/ranking/ranking';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { columnFixedAddress } from '../../grid/address';
import type { SheetPart } from '../../layout/compose';
import type { Area, CellContent, SheetLayout, StyledArea } from '../../layout/sheetLayout';
import { rowHeight, wrappedRowHeights } from '../../layout/textHeight';
import { TITLE_ROWS } from '../../layout/titleBlock';
import { rankingColumns, type RankingColumn } from './rankingColumns';
import { rankingNotes } from './rankingNotes';
import { resultSheet } from '../frame/resultFrame';
import { numberOrBlank, pointsStyle } from '../frame/shownAmounts';
import { SHEET_NAMES } from '../../tables/sheetNames';

const HEADING_ROW = TITLE_ROWS;
const FIRST_ROW = HEADING_ROW + 1;
const NAME_COLUMN = 2;

/**
 * The sheet "Xếp hạng" at the end of a period: values, no formulas. One section per group with its units by
 * rank, mean, highest and lowest, and notes on ties, classes and what is provisional.
 */
export function rankingLayout(analysis: RoundAnalysis, period: number): SheetLayout {
  const { round } = analysis;
  const columns = rankingColumns(analysis, period);
  const parts: SheetPart[] = [];
  let row = FIRST_ROW;
  for (const ranking of analysis.rankings[period] ?? []) {
    const section = groupSection(analysis, ranking, columns, row);
    parts.push(section.part);
    row = section.nextRow;
  }
  const isYear = period === round.periods.length - 1;
  const periodName = round.periods[period]?.name ?? '';
  return resultSheet(
    analysis,
    {
      name: SHEET_NAMES.ranking,
      title: `KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${round.settings.year}`,
      note: isYear
        ? 'Mục chưa được thẩm định lấy điểm đơn vị tự chấm.'
        : `Chỉ gồm các mục đến hạn đến hết kỳ ${periodName}, theo điểm đơn vị tự chấm.`,
      periodName,
      columns,
      headingRow: HEADING_ROW,
      fixedColumns: NAME_COLUMN + 1,
    },
    [headingPart(columns), ...parts, provisionalHighlight(columns, row)],
  );
}

function headingPart(columns: readonly RankingColumn[]): SheetPart {
  return {
    rows: [
      {
        row: HEADING_ROW,
        height: rowHeight(columns.map(({ heading, width }) => ({ text: heading, width: width - 1 }))),
      },
    ],
    blocks: [{ row: HEADING_ROW, column: 0, cells: [columns.map(({ heading }) => heading)] }],
    styles: [{ area: { row: HEADING_ROW, column: 0, rows: 1, columns: columns.length }, style: 'heading' }],
  };
}

function groupSection(
  analysis: RoundAnalysis,
  ranking: GroupRanking,
  columns: readonly RankingColumn[],
  row: number,
): { readonly part: SheetPart; readonly nextRow: number } {
  const { round } = analysis;
  const width = columns.length;
  const ranked = ranking.rows.filter((unit) => unit.rank !== undefined);
  const name = round.groups[ranking.group]?.name ?? '';
  const caption = `${name}: ${ranked.length} đơn vị xếp hạng`;
  const cells = ranking.rows.map((unit) => columns.map((column) => column.cellOf(unit)));
  const first = row + 1;
  const summary = ranked.length > 0 ? summaryRows(ranking, columns) : [];
  const summaryRow = first + cells.length;
  const notes = rankingNotes(round, ranking);
  const notesRow = summaryRow + summary.length;
  const line = (at: number): Area => ({ row: at, column: 0, rows: 1, columns: width });
  return {
    nextRow: notesRow + notes.length + 1,
    part: {
      rows: [...wrappedRowHeights(first, cells, columns)],
      blocks: [
        { row, column: 0, cells: [[caption]] },
        { row: first, column: 0, cells },
        ...(summary.length > 0 ? [{ row: summaryRow, column: 0, cells: summary }] : []),
        ...(notes.length > 0 ? [{ row: notesRow, column: 0, cells: notes.map((note) => [note]) }] : []),
      ],
      styles: [
        { area: line(row), style: 'fieldRow' },
        ...columns.map(({ style }, column): StyledArea => ({
          area: { row: first, column, rows: cells.length, columns: 1 },
          style,
        })),
        ...summaryStyles(analysis, columns, {
          row: summaryRow,
          column: 0,
          rows: summary.length,
          columns: width,
        }),
        ...notes.map((_, index): StyledArea => ({
          area: { ...line(notesRow + index), columns: 1 },
          style: 'subtitle',
        })),
      ],
      // A caption that wraps inside the narrow first column would be cut.
      merges: [line(row)],
    },
  };
}

const SUMMARY_LABELS = ['Trung bình', 'Cao nhất', 'Thấp nhất'] as const;

/** Mean, highest and lowest of the ranked units of a group, in every column of points. */
function summaryRows(ranking: GroupRanking, columns: readonly RankingColumn[]): CellContent[][] {
  const ranked = ranking.rows.filter((row) => row.rank !== undefined);
  const spreads = columns.map((column) => {
    if (column.isIndex) {
      return [ranking.mean, ranking.highest, ranking.lowest];
    }
    const { pointsOf } = column;
    return pointsOf ? spreadOf(ranked.flatMap((row) => pointsOf(row) ?? [])) : [];
  });
  return SUMMARY_LABELS.map((label, index) =>
    columns.map((_, column) => (column === NAME_COLUMN ? label : numberOrBlank(spreads[column]?.[index]))),
  );
}

function spreadOf(values: readonly Points[]): (Points | undefined)[] {
  if (values.length === 0) {
    return [];
  }
  const sum = values.reduce((total, value) => total + value, 0);
  return [
    pointsFromMicro(multiplyDivide(sum, 1, values.length)),
    values.reduce((highest, value) => (value > highest ? value : highest)),
    values.reduce((lowest, value) => (value < lowest ? value : lowest)),
  ];
}

function summaryStyles(
  { round }: RoundAnalysis,
  columns: readonly RankingColumn[],
  area: Area,
): StyledArea[] {
  if (area.rows === 0) {
    return [];
  }
  const isFixed = pointsStyle(round.settings.policy) === 'fixedPoints';
  return [
    { area, style: 'total' },
    ...columns.flatMap((column, index): StyledArea[] =>
      column.isIndex || column.pointsOf
        ? [
            {
              area: { ...area, column: index, columns: 1 },
              style: isFixed ? 'totalPoints' : 'computedPoints',
            },
          ]
        : [],
    ),
  ];
}

function provisionalHighlight(columns: readonly RankingColumn[], endRow: number): SheetPart {
  const remark = columns.length - 1;
  const rows = Math.max(1, endRow - FIRST_ROW);
  return {
    highlights: [
      {
        area: { row: FIRST_ROW, column: remark, rows, columns: 1 },
        formula: `=ISNUMBER(SEARCH("Tạm tính",${columnFixedAddress(FIRST_ROW, remark)}))`,
        style: 'warning',
      },
    ],
  };
}
