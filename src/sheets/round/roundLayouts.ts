import type { RoundDraft } from '../../core/round/draft';
import type { SheetLayout } from '../layout/sheetLayout';
import { criteriaLayout } from './criteriaLayout';
import { lastYearLayout } from './lastYearLayout';
import { publishedLayout } from './publishedLayout';
import { scoresLayout } from './scoresLayout';
import { settingsLayout } from './settingsLayout';
import { unitsLayout } from './unitsLayout';
import { differencesLayout } from '../submissions/differencesLayout';
import { submissionsLayout } from '../submissions/submissionsLayout';
import type { RoundTableKey } from '../tables/definitions';
import type { SheetLanguage } from '../tables/tableDefinition';

/**
 * The data sheets of a round workbook; those of last year and of what was published only where there is something to put on them. Headings are in the given language; sheet names, titles and the
 * texts of cells are Vietnamese, because the sheets are official documents.
 */
export function roundLayouts(
  draft: RoundDraft,
  options: { readonly language: SheetLanguage },
): SheetLayout[] {
  return [
    ...[settingsLayout, criteriaLayout, unitsLayout, scoresLayout, submissionsLayout, differencesLayout].map(
      (layout) => layout(draft, options.language),
    ),
    ...(draft.lastYear ? [lastYearLayout(draft, options.language, draft.lastYear)] : []),
    ...(draft.published ? [publishedLayout(draft, options.language, draft.published)] : []),
  ];
}

type TableSheet = (draft: RoundDraft, language: SheetLanguage) => SheetLayout;

/** The sheets of tables that a round may lack which was started by an older version; made when they are needed. */
export const LATER_TABLE_SHEETS: Partial<Readonly<Record<RoundTableKey, TableSheet>>> = {
  submissions: submissionsLayout,
  differences: differencesLayout,
};
