import type { RoundDraft } from '../../core/round/draft';
import { composeSheet } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { SheetLayout } from '../layout/sheetLayout';
import { TITLE_ROWS, titleBlock } from '../layout/titleBlock';
import { SHEET_NAMES } from '../tables/sheetNames';
import { SUBMISSIONS_TABLE } from '../tables/submissionsTable';
import type { SheetLanguage } from '../tables/tableDefinition';
import { bodyRowCount, columnLayouts, tablePart, type PlacedTable } from '../tables/tablePart';
import { submissionCells, submissionRules } from './submissionRows';

const HEADING_ROW = TITLE_ROWS;
const FIRST_ROW = HEADING_ROW + 1;
const KEYS = SUBMISSIONS_TABLE.columns.map(({ key }) => key);

/** The sheet "Thu nhận": which forms went out, and which files came back. */
export function submissionsLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  const table: PlacedTable = {
    definition: SUBMISSIONS_TABLE,
    language,
    row: HEADING_ROW,
    column: 0,
    rows: submissionCells(draft.submissions, draft),
  };
  return composeSheet(
    {
      name: SHEET_NAMES.submissions,
      columns: columnLayouts(SUBMISSIONS_TABLE),
      freeze: { rows: FIRST_ROW, columns: KEYS.indexOf('unitName') + 1 },
      print: printPages({ row: HEADING_ROW, rows: 1 }, draft.settings.title),
      tabColor: '#1F4E79',
    },
    [
      titleBlock(
        draft.settings,
        {
          title: 'THU NHẬN PHIẾU TỰ CHẤM',
          subtitle: draft.settings.title,
          note: 'Mỗi lần phát phiếu và mỗi tệp nhận về là một dòng. Dòng Đã nhận là bản đang dùng; không xóa dòng cũ.',
        },
        KEYS.length,
      ),
      tablePart(table),
      submissionRules({
        row: FIRST_ROW,
        rows: bodyRowCount(table),
        columns: new Map(KEYS.map((key, column) => [key, column])),
      }),
    ],
  );
}
