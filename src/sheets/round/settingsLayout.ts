import { pointsToNumber } from '../../core/points/points';
import type { RoundDraft } from '../../core/round/draft';
import { USUAL_STAGES, type Stage } from '../../core/setup/stage';
import { serialFromIso } from '../../core/dates/dateSerial';
import { composeSheet, type SheetPart } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { Area, CellContent, ColumnLayout, SheetLayout } from '../layout/sheetLayout';
import { rowHeight } from '../layout/textHeight';
import { titleBlock } from '../layout/titleBlock';
import { CLASSES_TABLE, GROUPS_TABLE, PERIODS_TABLE, ROUND_TABLE, STAGES_TABLE } from '../tables/roundTables';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage, TableDefinition } from '../tables/tableDefinition';
import { columnLayouts, placeOfRows, tablePart, type PlacedTable } from '../tables/tablePart';
import type { RowRules } from '../tables/addedRows';
import { classRules, periodRules, stageRules } from './rules/listRules';
import { settingRules } from './rules/settingRules';
import { SETTING_KEYS, writeSettings } from './settings';

/** The five tables stand side by side, so that each can grow downwards. */
const CAPTION_ROW = 3;
const HEADING_ROW = 4;
const GAP: ColumnLayout = { width: 3 };

/** Where each setting stands on a sheet that is only now made. */
const SETTING_ROWS = new Map(SETTING_KEYS.map((key, index) => [key, HEADING_ROW + 1 + index]));

const TABLE_ORDER = [ROUND_TABLE, PERIODS_TABLE, GROUPS_TABLE, CLASSES_TABLE, STAGES_TABLE] as const;
const RULES: readonly (RowRules | undefined)[] = [
  settingRules(SETTING_ROWS),
  periodRules,
  undefined,
  classRules,
  stageRules,
];
const CAPTIONS = ['Thiết lập chung', 'Kỳ báo cáo', 'Nhóm xếp hạng', 'Xếp loại', 'Cấp thẩm định'] as const;

/** The first sheet column of each of the five tables. */
const COLUMN_OF = TABLE_ORDER.reduce<number[]>(
  (columns, definition) => [...columns, (columns.at(-1) ?? 0) + definition.columns.length + 1],
  [0],
);
const PERIODS_COLUMN = COLUMN_OF[1] ?? 0;
const GROUPS_COLUMN = COLUMN_OF[2] ?? 0;
const CLASSES_COLUMN = COLUMN_OF[3] ?? 0;
const STAGES_COLUMN = COLUMN_OF[4] ?? 0;

/** Where the codes of the periods and of the groups stand: other sheets offer them in lists. */
export function codeAreas(draft: RoundDraft): { readonly periods: Area; readonly groups: Area } {
  const area = (column: number, count: number): Area => ({
    row: HEADING_ROW + 1,
    column,
    rows: Math.max(1, count),
    columns: 1,
  });
  return {
    periods: area(PERIODS_COLUMN, draft.periods.length),
    groups: area(GROUPS_COLUMN, draft.groups.length),
  };
}

/** The sheet "Đợt đánh giá": settings, periods, groups, classes and stages. */
export function settingsLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  const place = (definition: TableDefinition, column: number, rows: PlacedTable['rows']): PlacedTable => ({
    definition,
    language,
    row: HEADING_ROW,
    column,
    rows,
  });
  const tables = [
    place(ROUND_TABLE, 0, writeSettings(draft, language)),
    place(
      PERIODS_TABLE,
      PERIODS_COLUMN,
      draft.periods.map(({ code, name, deadline }) => [code, name, serialFromIso(deadline ?? '') ?? null]),
    ),
    place(
      GROUPS_TABLE,
      GROUPS_COLUMN,
      draft.groups.map(({ code, name }) => [code, name]),
    ),
    place(
      CLASSES_TABLE,
      CLASSES_COLUMN,
      draft.classes.map(({ group, name, atLeast }) => [group || null, name, pointsToNumber(atLeast)]),
    ),
    place(STAGES_TABLE, STAGES_COLUMN, (draft.stages ?? USUAL_STAGES).map(stageCells)),
  ];
  const columns = TABLE_ORDER.flatMap((definition) => [...columnLayouts(definition), GAP]);
  return composeSheet(
    {
      name: SHEET_NAMES.round,
      columns,
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      print: printPages({ row: HEADING_ROW, rows: 1 }, draft.settings.title, {
        size: { pagesWide: 2 },
        margins: 'narrow',
      }),
      tabColor: '#1F4E79',
    },
    [
      titleBlock(
        draft.settings,
        {
          title: 'ĐỢT ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
          subtitle: draft.settings.organisation,
          note: 'Sửa trực tiếp trong các bảng dưới đây. Đổi thứ tự dòng hoặc thêm cột riêng đều được.',
        },
        columns.length - 1,
      ),
      captions(),
      ...tables.map((table, index) => (index === 0 ? withLowMark(tablePart(table)) : tablePart(table))),
      ...tables.map((table, index) => RULES[index]?.(placeOfRows(table)) ?? {}),
    ],
  );
}

/** The row of the lock mark is one line high: the mark is long, and nobody reads it. */
function withLowMark(part: SheetPart): SheetPart {
  const row = HEADING_ROW + 1 + SETTING_KEYS.indexOf('lockMark');
  const others = (part.rows ?? []).filter((each) => each.row !== row);
  return { ...part, rows: [...others, { row, height: rowHeight([]) }] };
}

function stageCells(stage: Stage, index: number): CellContent[] {
  return [
    stage.code,
    stage.name,
    index + 1,
    stage.who || null,
    serialFromIso(stage.deadline ?? '') ?? null,
    stage.unitsExplainBefore ? 'x' : null,
    stage.everyPeriod ? 'x' : null,
  ];
}

function captions(): SheetPart {
  return {
    blocks: CAPTIONS.map((caption, index) => ({
      row: CAPTION_ROW,
      column: COLUMN_OF[index] ?? 0,
      cells: [[caption]],
    })),
    styles: CAPTIONS.map((_, index) => ({
      area: { row: CAPTION_ROW, column: COLUMN_OF[index] ?? 0, rows: 1, columns: 1 },
      style: 'label',
    })),
  };
}
