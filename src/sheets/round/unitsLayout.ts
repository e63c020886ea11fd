import type { RoundDraft } from '../../core/round/draft';
import type { UnitRow } from '../../core/rows/unitRow';
import { columnFixedAddress, fixedArea, sheetPrefix } from '../grid/address';
import type { Area, SheetLayout, ValidationLayout } from '../layout/sheetLayout';
import { listValidation, validation } from '../layout/validations';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage } from '../tables/tableDefinition';
import { cellsOf } from '../tables/tableCells';
import { FIRST_TABLE_ROW, tableSheet } from '../tables/tableSheet';
import { UNITS_TABLE } from '../tables/unitsTable';
import { codeAreas } from './settingsLayout';

const KEYS = UNITS_TABLE.columns.map((column) => column.key);
const HIGHEST_RANK = 100_000;

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
    ({ rows }) => ({ validations: unitValidations(draft, rows), highlights: [codesTwice(rows)] }),
  );
}

function codesTwice(rows: number): SheetLayout['highlights'][number] {
  const area = { row: FIRST_TABLE_ROW, column: 0, rows, columns: 1 };
  const here = columnFixedAddress(FIRST_TABLE_ROW, 0);
  return { area, formula: `=AND(${here}<>"",SUMPRODUCT(--(${fixedArea(area)}=${here}))>1)`, style: 'error' };
}

function unitValidations(draft: RoundDraft, rows: number): ValidationLayout[] {
  const column = (key: keyof UnitRow): Area => ({
    row: FIRST_TABLE_ROW,
    column: KEYS.indexOf(key),
    rows,
    columns: 1,
  });
  const rank = { kind: 'wholeNumber', minimum: 1, maximum: HIGHEST_RANK } as const;
  const wholeRank = 'Hạng là số nguyên từ 1.';
  const index = { kind: 'decimal', minimum: 0, maximum: 100 } as const;
  const wholeIndex = 'Nhập số từ 0 đến 100.';
  return [
    validation(
      column('code'),
      { kind: 'textLength', maximum: 30 },
      { title: 'Mã đơn vị', message: 'Mã đơn vị dài tối đa 30 ký tự.' },
      { title: 'Mã đơn vị', message: 'Mỗi đơn vị một mã, không đổi sau khi đã phát phiếu. Ví dụ: XM01.' },
    ),
    validation(
      column('group'),
      {
        kind: 'listFrom',
        reference: `=${sheetPrefix(SHEET_NAMES.round)}${fixedArea(codeAreas(draft).groups)}`,
      },
      { title: 'Nhóm xếp hạng', message: 'Chọn mã nhóm trong bảng Nhóm xếp hạng, trang Đợt đánh giá.' },
    ),
    listValidation(column('ranked'), ['x', 'không'], 'Xếp hạng'),
    validation(column('lastYearIndex'), index, { title: 'Chỉ số năm trước (%)', message: wholeIndex }),
    validation(column('lastYearRank'), rank, { title: 'Hạng năm trước', message: wholeRank }),
    validation(column('lastYearUnits'), rank, {
      title: 'Số đơn vị năm trước',
      message: 'Hạng năm trước là hạng trong bao nhiêu đơn vị: số nguyên từ 1.',
    }),
    validation(column('targetRank'), rank, { title: 'Hạng mục tiêu', message: wholeRank }),
    validation(column('targetIndex'), index, { title: 'Chỉ số mục tiêu (%)', message: wholeIndex }),
  ];
}
