import type { RoundDraft } from '../../core/round/draft';
import type { SheetLayout } from '../layout/sheetLayout';
import type { SheetLanguage } from '../tables/tableDefinition';
import { cellsOf } from '../tables/tableCells';
import { tableSheet } from '../tables/tableSheet';
import { UNITS_TABLE } from '../tables/unitsTable';
import { codeListsOf } from './rules/codeLists';
import { unitRules } from './rules/unitRules';

/** The sheet "Đơn vị": who is scored. */
export function unitsLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  return tableSheet(
    {
      settings: draft.settings,
      title: 'ĐƠN VỊ ĐƯỢC ĐÁNH GIÁ',
      subtitle: draft.settings.title,
      note: 'Cột Xếp hạng: để trống là có xếp hạng; "không" là chỉ chấm điểm, không xếp hạng.',
      footer: draft.settings.title,
      fixedUpTo: 'name',
    },
    UNITS_TABLE,
    language,
    cellsOf(UNITS_TABLE, draft.units),
    unitRules(codeListsOf(draft)),
  );
}
