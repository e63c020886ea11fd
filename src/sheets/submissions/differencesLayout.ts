import type { RoundDraft } from '../../core/round/draft';
import type { SheetLayout } from '../layout/sheetLayout';
import { DIFFERENCES_TABLE } from '../tables/differencesTable';
import { cellsOf } from '../tables/tableCells';
import type { SheetLanguage } from '../tables/tableDefinition';
import { tableSheet } from '../tables/tableSheet';

/** The sheet "Khác biệt": every cell of which two versions came in, with both values. */
export function differencesLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  return tableSheet(
    {
      settings: draft.settings,
      title: 'Ô KHÁC NHAU GIỮA CÁC BẢN',
      subtitle: draft.settings.title,
      note: 'Hai bản của cùng một ô: giá trị đang dùng nằm trong trang Điểm, giá trị không dùng được giữ ở đây.',
      footer: draft.settings.title,
      fixedUpTo: 'itemCode',
    },
    DIFFERENCES_TABLE,
    language,
    cellsOf(DIFFERENCES_TABLE, draft.differences),
  );
}
