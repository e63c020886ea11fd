import type { RoundDraft } from '../../core/round/draft';
import { composeSheet } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { SheetLayout } from '../layout/sheetLayout';
import { TITLE_ROWS, titleBlock } from '../layout/titleBlock';
import { DIFFERENCES_TABLE } from '../tables/differencesTable';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage } from '../tables/tableDefinition';
import { columnLayouts, tablePart } from '../tables/tablePart';
import { differenceCells } from './submissionRows';

const HEADING_ROW = TITLE_ROWS;

/** The sheet "Khác biệt": every cell of which two versions came in, with both values. */
export function differencesLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  return composeSheet(
    {
      name: SHEET_NAMES.differences,
      columns: columnLayouts(DIFFERENCES_TABLE),
      freeze: { rows: HEADING_ROW + 1, columns: 3 },
      print: printPages({ row: HEADING_ROW, rows: 1 }, draft.settings.title),
      tabColor: '#1F4E79',
    },
    [
      titleBlock(
        draft.settings,
        {
          title: 'Ô KHÁC NHAU GIỮA CÁC BẢN',
          subtitle: draft.settings.title,
          note: 'Hai bản của cùng một ô: giá trị đang dùng nằm trong trang Điểm, giá trị không dùng được giữ ở đây.',
        },
        DIFFERENCES_TABLE.columns.length,
      ),
      tablePart({
        definition: DIFFERENCES_TABLE,
        language,
        row: HEADING_ROW,
        column: 0,
        rows: differenceCells(draft.differences),
      }),
    ],
  );
}
