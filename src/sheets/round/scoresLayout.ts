import type { RoundDraft } from '../../core/round/draft';
import type { SheetLayout } from '../layout/sheetLayout';
import { SHOWN_ONLY } from '../tables/scoresTable';
import type { SheetLanguage } from '../tables/tableDefinition';
import { tableSheet } from '../tables/tableSheet';
import { roundDefinition } from './roundDefinition';
import { scoreCells } from './scoreCells';
import { scoreRules } from './scoreRules';

/** The sheet "Điểm": one row per unit and item, all periods and all stages. */
export function scoresLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  return tableSheet(
    {
      settings: draft.settings,
      title: 'ĐIỂM CỦA CÁC ĐƠN VỊ',
      subtitle: draft.settings.title,
      note: 'Ô để trống là chưa chấm, không tính là 0. KAD: không áp dụng.',
      footer: draft.settings.title,
      fixedUpTo: SHOWN_ONLY.maximum,
      repeatedUpTo: 'itemCode',
    },
    roundDefinition('scores', draft),
    language,
    scoreCells(draft.scores, draft),
    (place) => scoreRules(draft, place),
  );
}
