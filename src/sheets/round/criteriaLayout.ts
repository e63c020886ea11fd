import type { CriterionRow } from '../../core/rows/criterionRow';
import { levelWord, readLevel } from '../../core/framework/vocabulary';
import type { RoundDraft } from '../../core/round/draft';
import type { SheetLayout } from '../layout/sheetLayout';
import { CRITERIA_TABLE } from '../tables/criteriaTable';
import type { SheetLanguage } from '../tables/tableDefinition';
import type { CellInput } from '../../core/cells/cell';
import { cellsOf } from '../tables/tableCells';
import { FIRST_TABLE_ROW, tableSheet } from '../tables/tableSheet';
import { codeListsOf } from './rules/codeLists';
import { levelStyles } from './levelStyles';
import { criteriaRules } from './rules/criteriaRules';

const COLUMNS = new Map(CRITERIA_TABLE.columns.map(({ key }, index) => [key, index]));

/** The sheet "Bộ tiêu chí": the framework as a table that anybody can edit. */
export function criteriaLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  return tableSheet(
    {
      settings: draft.settings,
      title: 'BỘ TIÊU CHÍ',
      subtitle: `${draft.framework.name} (phiên bản ${draft.framework.version})`,
      note: 'Điểm tối đa của một mục lớn bằng tổng các mục con. Điểm thưởng, điểm trừ nằm ngoài 100 điểm: dòng đầu phần ghi trần của phần. Mã luôn là chữ: 1.10 khác 1.1.',
      footer: draft.framework.name,
      fixedUpTo: 'name',
    },
    CRITERIA_TABLE,
    language,
    cellsOf(
      CRITERIA_TABLE,
      draft.criteria.map((row) => ({ ...row, level: shownLevel(row) })),
    ),
    criteriaRules(codeListsOf(draft)),
    [
      {
        styles: levelStyles(draft.criteria, {
          rows: draft.criteria.map((_, index) => FIRST_TABLE_ROW + index),
          columns: COLUMNS,
        }),
      },
    ],
  );
}

/** A level given as a number is shown as its word; anything else as it stands. */
function shownLevel(row: CriterionRow): CellInput {
  const level = typeof row.level === 'number' ? readLevel(String(row.level)) : undefined;
  return level === undefined ? row.level : levelWord(level);
}
