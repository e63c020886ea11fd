import { NOT_APPLICABLE_TEXT } from '../../core/entries/entry';
import { pointsToNumber } from '../../core/points/points';
import type { ScoreRow } from '../../core/entries/entry';
import type { RoundDraft } from '../../core/round/draft';
import { cellAddress, columnFixedAddress } from '../grid/address';
import { cellAmount, oneLine } from '../grid/cellValue';
import { composeSheet } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type {
  Area,
  CellContent,
  HighlightLayout,
  SheetLayout,
  ValidationLayout,
} from '../layout/sheetLayout';
import { TITLE_ROWS, titleBlock } from '../layout/titleBlock';
import { validation } from '../layout/validations';
import { dataColumn, pointsColumn, scoresTable, SHOWN_ONLY } from '../tables/scoresTable';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage } from '../tables/tableDefinition';
import { bodyRowCount, cellContent, columnLayouts, tablePart, type PlacedTable } from '../tables/tablePart';

const HEADING_ROW = TITLE_ROWS;
const FIRST_ROW = HEADING_ROW + 1;
const STAGES = ['survey', 'appraisal1', 'appraisal2', 'council'] as const;

/** The sheet "Điểm": one row per unit and item, all periods and all stages. */
export function scoresLayout(draft: RoundDraft, language: SheetLanguage): SheetLayout {
  const definition = scoresTable(draft.periods);
  const keys = definition.columns.map((column) => column.key);
  const shown = shownTexts(draft);
  const table: PlacedTable = {
    definition,
    language,
    row: HEADING_ROW,
    column: 0,
    rows: draft.scores.map((row) => scoreCells(row, draft, shown)),
  };
  const rows = bodyRowCount(table);
  const maximumColumn = keys.indexOf(SHOWN_ONLY.maximum);
  const pointColumns = [...draft.periods.map(({ code }) => pointsColumn(code)), ...STAGES].map((key) =>
    keys.indexOf(key),
  );
  return composeSheet(
    {
      name: SHEET_NAMES.scores,
      columns: columnLayouts(definition),
      freeze: { rows: FIRST_ROW, columns: maximumColumn + 1 },
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
      {
        validations: [
          ...pointColumns.map((column) => pointsValidation(column, maximumColumn, rows)),
          ...draft.periods.map(({ code }) => dataPrompt(keys.indexOf(dataColumn(code)), rows)),
        ],
        highlights: pointColumns.flatMap((column) => pointsHighlights(column, maximumColumn, rows)),
      },
    ],
  );
}

interface ShownTexts {
  readonly unitNames: ReadonlyMap<string, CellContent>;
  readonly items: ReadonlyMap<string, readonly [CellContent, CellContent]>;
}

/** Names and maxima that stand beside the codes for whoever reads the sheet. */
function shownTexts(draft: RoundDraft): ShownTexts {
  return {
    unitNames: new Map(draft.units.map((unit) => [oneLine(unit.code), cellContent(unit.name)])),
    items: new Map(
      draft.criteria.map((row) => {
        const maximum = cellAmount(row.maximum);
        return [
          oneLine(row.code),
          [cellContent(row.name), maximum === undefined ? cellContent(row.maximum) : pointsToNumber(maximum)],
        ];
      }),
    ),
  };
}

function scoreCells(row: ScoreRow, draft: RoundDraft, shown: ShownTexts): CellContent[] {
  const [itemName, maximum] = shown.items.get(oneLine(row.itemCode)) ?? [null, null];
  const entries = draft.periods.flatMap((_, period) => {
    const entry = row.entries[period];
    return [cellContent(entry?.data ?? null), cellContent(entry?.points ?? null)];
  });
  return [
    cellContent(row.unitCode),
    shown.unitNames.get(oneLine(row.unitCode)) ?? null,
    cellContent(row.itemCode),
    itemName,
    maximum,
    ...entries,
    ...STAGES.map((stage) => cellContent(row[stage])),
    cellContent(row.evidence),
    cellContent(row.explanation),
    cellContent(row.note),
  ];
}

function columnArea(column: number, rows: number): Area {
  return { row: FIRST_ROW, column, rows, columns: 1 };
}

function pointsValidation(column: number, maximumColumn: number, rows: number): ValidationLayout {
  const here = cellAddress(FIRST_ROW, column);
  const maximum = columnFixedAddress(FIRST_ROW, maximumColumn);
  return validation(
    columnArea(column, rows),
    {
      kind: 'custom',
      formula: `=OR(${here}="${NOT_APPLICABLE_TEXT}",AND(ISNUMBER(${here}),${here}>=0,${here}<=${maximum}))`,
    },
    {
      title: 'Điểm không hợp lệ',
      message: `Nhập số từ 0 đến điểm tối đa của mục (cột Điểm tối đa cùng dòng), hoặc ${NOT_APPLICABLE_TEXT} nếu mục không áp dụng. Chưa chấm thì để trống.`,
    },
  );
}

function dataPrompt(column: number, rows: number): ValidationLayout {
  return validation(
    columnArea(column, rows),
    { kind: 'textLength', maximum: 500 },
    { title: 'Số liệu', message: 'Tối đa 500 ký tự.' },
    {
      title: 'Số liệu',
      message: 'Tên mức đã chọn, hoặc tỷ lệ dạng 45/50, hoặc một số. Mục chấm điểm trực tiếp: để trống.',
    },
  );
}

function pointsHighlights(column: number, maximumColumn: number, rows: number): HighlightLayout[] {
  const area = columnArea(column, rows);
  const here = cellAddress(FIRST_ROW, column);
  const maximum = columnFixedAddress(FIRST_ROW, maximumColumn);
  return [
    {
      area,
      formula: `=AND(ISNUMBER(${here}),OR(${here}<0,AND(ISNUMBER(${maximum}),${here}>${maximum})))`,
      style: 'error',
    },
    { area, formula: `=${here}="${NOT_APPLICABLE_TEXT}"`, style: 'muted' },
    {
      area,
      formula: `=ISTEXT(${here})*(${here}<>"${NOT_APPLICABLE_TEXT}")*(LEN(TRIM(${here}))>0)`,
      style: 'warning',
    },
  ];
}
