import type { PublishedRow } from '../../core/rows/publishedRow';
import type { RoundDraft } from '../../core/round/draft';
import { composeSheet } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { SheetLayout } from '../layout/sheetLayout';
import { titleBlock } from '../layout/titleBlock';
import { PUBLISHED_TABLE } from '../tables/publishedTable';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage } from '../tables/tableDefinition';
import { cellsOf } from '../tables/tableCells';
import { columnLayouts, tablePart } from '../tables/tablePart';

const HEADING_ROW = 3;

/** The sheet "Công bố": what was published of this year. An empty table to begin with. */
export function publishedLayout(
  draft: Pick<RoundDraft, 'settings'>,
  language: SheetLanguage,
  rows: readonly PublishedRow[] = [],
): SheetLayout {
  const { settings } = draft;
  return composeSheet(
    {
      name: SHEET_NAMES.published,
      columns: [...columnLayouts(PUBLISHED_TABLE)],
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      print: printPages({ row: HEADING_ROW, rows: 1 }, settings.title),
      tabColor: '#1F4E79',
    },
    [
      titleBlock(
        settings,
        {
          title: `SỐ LIỆU ĐÃ CÔNG BỐ NĂM ${settings.year}`,
          subtitle: settings.title,
          note: 'Mã để trống: tổng điểm, chỉ số, hạng, xếp loại của đơn vị. Có mã: điểm, chỉ số của lĩnh vực, tiêu chí hoặc mục. Ô để trống: không so.',
        },
        PUBLISHED_TABLE.columns.length,
      ),
      tablePart({
        definition: PUBLISHED_TABLE,
        language,
        row: HEADING_ROW,
        column: 0,
        rows: cellsOf(PUBLISHED_TABLE, rows),
      }),
    ],
  );
}
