import { pointsToNumber } from '../../core/points/points';
import type { RoundDraft } from '../../core/round/draft';
import { serialFromIso } from '../../core/dates/dateSerial';
import { composeSheet, type SheetPart } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { Area, ColumnLayout, SheetLayout, ValidationLayout } from '../layout/sheetLayout';
import { titleBlock } from '../layout/titleBlock';
import { listValidation, validation } from '../layout/validations';
import { CLASSES_TABLE, GROUPS_TABLE, PERIODS_TABLE, ROUND_TABLE } from '../tables/roundTables';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage, TableDefinition } from '../tables/tableDefinition';
import { bodyRowCount, columnLayouts, tablePart, type PlacedTable } from '../tables/tablePart';
import { SETTINGS } from './settingDefinitions';
import { SETTING_KEYS, writeSettings } from './settings';

/** The four tables stand side by side, so that each can grow downwards. */
const CAPTION_ROW = 3;
const HEADING_ROW = 4;
/** Characters. */
const LONGEST_SETTING = 250;
const GAP: ColumnLayout = { width: 3 };

const TABLE_ORDER = [ROUND_TABLE, PERIODS_TABLE, GROUPS_TABLE, CLASSES_TABLE] as const;
const CAPTIONS = ['Thiết lập chung', 'Kỳ báo cáo', 'Nhóm xếp hạng', 'Xếp loại'] as const;

/** The first sheet column of each of the four tables. */
const COLUMN_OF = TABLE_ORDER.reduce<number[]>(
  (columns, definition) => [...columns, (columns.at(-1) ?? 0) + definition.columns.length + 1],
  [0],
);
const PERIODS_COLUMN = COLUMN_OF[1] ?? 0;
const GROUPS_COLUMN = COLUMN_OF[2] ?? 0;
const CLASSES_COLUMN = COLUMN_OF[3] ?? 0;

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

/** The sheet "Đợt đánh giá": settings, periods, groups and classes. */
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
  ];
  const columns = TABLE_ORDER.flatMap((definition) => [...columnLayouts(definition), GAP]);
  return composeSheet(
    {
      name: SHEET_NAMES.round,
      columns,
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      print: printPages({ row: HEADING_ROW, rows: 1 }, draft.settings.title),
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
      ...tables.map(tablePart),
      { validations: [...settingValidations(), ...listValidations(tables)] },
    ],
  );
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

function settingValidations(): ValidationLayout[] {
  return SETTING_KEYS.map((key, index) => {
    const { vi, prompt, choices, longest = LONGEST_SETTING } = SETTINGS[key];
    const area = { row: HEADING_ROW + 1 + index, column: 1, rows: 1, columns: 1 };
    const tip = { title: vi, message: prompt };
    return choices
      ? {
          ...listValidation(area, choices, vi),
          prompt: validation(area, { kind: 'list', options: choices }, tip, tip).prompt ?? tip,
        }
      : validation(
          area,
          { kind: 'textLength', maximum: longest },
          { title: vi, message: `Tối đa ${longest} ký tự.` },
          tip,
        );
  });
}

function listValidations(tables: readonly PlacedTable[]): ValidationLayout[] {
  const rowsOf = (index: number): number => bodyRowCount(tables[index] ?? { rows: [] });
  const column = (first: number, offset: number, rows: number): Area => ({
    row: HEADING_ROW + 1,
    column: first + offset,
    rows,
    columns: 1,
  });
  const deadline = column(PERIODS_COLUMN, 2, rowsOf(1));
  const threshold = column(CLASSES_COLUMN, 2, rowsOf(3));
  return [
    validation(
      deadline,
      { kind: 'date', minimum: '2000-01-01', maximum: '2199-12-31' },
      { title: 'Hạn nộp', message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/07/2026.' },
      { title: 'Hạn nộp', message: 'Ngày cuối cùng đơn vị gửi phiếu của kỳ này.' },
    ),
    validation(
      threshold,
      { kind: 'decimal', minimum: 0, maximum: 100 },
      { title: 'Chỉ số từ (%)', message: 'Nhập số từ 0 đến 100.' },
      {
        title: 'Chỉ số từ (%)',
        message: 'Chỉ số từ mức này trở lên thuộc loại ghi bên trái. Để trống nhóm: áp dụng cho mọi nhóm.',
      },
    ),
  ];
}
