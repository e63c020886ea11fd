import type { RoundDraft } from '../../core/round/draft';
import { composeSheet } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { SheetLayout } from '../layout/sheetLayout';
import { TITLE_ROWS, titleBlock } from '../layout/titleBlock';
import { scoresTable, SHOWN_ONLY } from '../tables/scoresTable';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage } from '../tables/tableDefinition';
import { bodyRowCount, columnLayouts, tablePart, type PlacedTable } from '../tables/tablePart';
import { scoreCells } from './scoreCells';
import { scoreRules } from './scoreRules';
import { surveyContent } from './surveyColumn';

const HEADING_ROW = TITLE_ROWS;
const FIRST_ROW = HEADING_ROW + 1;

/** The sheet "Điểm": one row per unit and item, all periods and all stages. */
export function scoresLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  const definition = scoresTable(draft.periods, surveyContent(draft.criteria));
  const keys = definition.columns.map((column) => column.key);
  const table: PlacedTable = {
    definition,
    language,
    row: HEADING_ROW,
    column: 0,
    rows: scoreCells(draft.scores, draft),
  };
  return composeSheet(
    {
      name: SHEET_NAMES.scores,
      columns: columnLayouts(definition),
      freeze: { rows: FIRST_ROW, columns: keys.indexOf(SHOWN_ONLY.maximum) + 1 },
      print: printPages({ row: HEADING_ROW, rows: 1 }, draft.settings.title),
      tabColor: '#1F4E79',
    },
    [
      titleBlock(
        draft.settings,
        {
          title: 'ĐIỂM CỦA CÁC ĐƠN VỊ',
          subtitle: draft.settings.title,
          note: 'Ô để trống là chưa chấm, không tính là 0. KAD: không áp dụng.',
        },
        keys.length,
      ),
      tablePart(table),
      scoreRules(draft, {
        row: FIRST_ROW,
        rows: bodyRowCount(table),
        columns: new Map(keys.map((key, column) => [key, column])),
      }),
    ],
  );
}
