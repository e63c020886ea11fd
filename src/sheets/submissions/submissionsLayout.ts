import type { RoundDraft } from '../../core/round/draft';
import type { SheetLayout } from '../layout/sheetLayout';
import { SUBMISSIONS_TABLE } from '../tables/submissionsTable';
import type { SheetLanguage } from '../tables/tableDefinition';
import { tableSheet } from '../tables/tableSheet';
import { submissionCells, submissionRules } from './submissionRows';

/** The sheet "Thu nhận": which forms went out, and which files came back. */
export function submissionsLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  return tableSheet(
    {
      settings: draft.settings,
      title: 'THU NHẬN PHIẾU TỰ CHẤM',
      subtitle: draft.settings.title,
      note: 'Mỗi lần phát phiếu và mỗi tệp nhận về là một dòng. Dòng Đã nhận là bản đang dùng; không xóa dòng cũ.',
      footer: draft.settings.title,
      fixedUpTo: 'unitName',
    },
    SUBMISSIONS_TABLE,
    language,
    submissionCells(draft.submissions, draft),
    submissionRules,
  );
}
