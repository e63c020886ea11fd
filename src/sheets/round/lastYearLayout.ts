import { cellText } from '../../core/cells/cellText';
import type { LastYearRow, LastYearRows } from '../../core/rows/lastYearRows';
import type { RoundDraft } from '../../core/round/draft';
import { composeSheet, type SheetPart } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { CellContent, SheetLayout } from '../layout/sheetLayout';
import { titleBlock } from '../layout/titleBlock';
import { CODE_MAP_TABLE, LAST_YEAR_TABLE } from '../tables/lastYearTables';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage } from '../tables/tableDefinition';
import { cellsOf } from '../tables/tableCells';
import { columnLayouts, placeOfRows, tablePart, type PlacedTable } from '../tables/tablePart';
import { lastYearRules } from './rules/lastYearRules';

const CAPTION_ROW = 3;
const HEADING_ROW = 4;
const GAP_WIDTH = 3;
/** The tables stand side by side, so that each can grow downwards. */
const MAP_COLUMN = LAST_YEAR_TABLE.columns.length + 1;
const CAPTIONS = [
  { column: 0, text: 'Kết quả năm trước' },
  { column: MAP_COLUMN, text: 'Mã năm trước và mã năm nay' },
] as const;

/** The sheet "Năm trước": what units got last year, and which codes became which. Empty tables to begin with. */
export function lastYearLayout(
  draft: Pick<RoundDraft, 'settings' | 'units'>,
  language: SheetLanguage,
  rows: LastYearRows = { results: [], codeMap: [] },
): SheetLayout {
  const results: PlacedTable = {
    definition: LAST_YEAR_TABLE,
    language,
    row: HEADING_ROW,
    column: 0,
    rows: resultCells(draft, rows.results),
  };
  const codeMap: PlacedTable = {
    definition: CODE_MAP_TABLE,
    language,
    row: HEADING_ROW,
    column: MAP_COLUMN,
    rows: cellsOf(CODE_MAP_TABLE, rows.codeMap),
  };
  return composeSheet(
    {
      name: SHEET_NAMES.lastYear,
      columns: [...columnLayouts(LAST_YEAR_TABLE), { width: GAP_WIDTH }, ...columnLayouts(CODE_MAP_TABLE)],
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      print: printPages({ row: HEADING_ROW, rows: 1 }, draft.settings.title),
      tabColor: '#1F4E79',
    },
    [
      titleBlock(
        draft.settings,
        {
          title: `KẾT QUẢ NĂM ${draft.settings.year - 1} ĐỂ SO SÁNH`,
          subtitle: draft.settings.title,
          note: 'Bảng mã để trống: mã nào vẫn nghĩa ấy. Có bảng mã: chỉ so sánh những mã được nối; mục tách, gộp ghi nhiều dòng.',
        },
        MAP_COLUMN + CODE_MAP_TABLE.columns.length,
      ),
      captions(),
      tablePart(results),
      tablePart(codeMap),
      lastYearRules(placeOfRows(results)),
    ],
  );
}

function captions(): SheetPart {
  return {
    blocks: CAPTIONS.map(({ column, text }) => ({ row: CAPTION_ROW, column, cells: [[text]] })),
    styles: CAPTIONS.map(({ column }) => ({
      area: { row: CAPTION_ROW, column, rows: 1, columns: 1 },
      style: 'label',
    })),
  };
}

function resultCells({ units }: Pick<RoundDraft, 'units'>, rows: readonly LastYearRow[]): CellContent[][] {
  const names = new Map(units.map(({ code, name }) => [cellText(code), cellText(name)]));
  return cellsOf(LAST_YEAR_TABLE, rows, ({ unitCode }) => ({
    unitName: names.get(cellText(unitCode)) ?? null,
  }));
}
