import { pointsToNumber } from '../../core/points/points';
import { LARGEST_MAXIMUM } from '../../core/points/largestMaximum';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { CriterionRow } from '../../core/rows/criterionRow';
import { LEVEL_CHOICES, levelWord, readLevel, SOURCE_CHOICES } from '../../core/framework/vocabulary';
import { RULE_NAMES } from '../../core/rules/registry';
import type { RoundDraft } from '../../core/round/draft';
import { cellAddress, columnFixedAddress, fixedArea, sheetPrefix } from '../grid/address';
import { oneLine } from '../grid/cellValue';
import type { Area, SheetLayout, StyledArea, ValidationLayout } from '../layout/sheetLayout';
import { listValidation, validation } from '../layout/validations';
import { CRITERIA_TABLE } from '../tables/criteriaTable';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { SheetLanguage } from '../tables/tableDefinition';
import type { CellInput } from '../../core/cells/cell';
import { cellsOf } from '../tables/tableCells';
import { FIRST_TABLE_ROW, tableSheet } from '../tables/tableSheet';
import { codeAreas } from './settingsLayout';

const KEYS = CRITERIA_TABLE.columns.map((column) => column.key);
const MAXIMUM_COLUMN = KEYS.indexOf('maximum');
const LONGEST_CODE = 20;

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
    ({ rows }) => ({ validations: criteriaValidations(draft, rows), highlights: [doubtfulCodes(rows)] }),
    [{ styles: levelStyles(draft.criteria) }],
  );
}

/** A level given as a number is shown as its word; anything else as it stands. */
function shownLevel(row: CriterionRow): CellInput {
  const level = typeof row.level === 'number' ? readLevel(String(row.level)) : undefined;
  return level === undefined ? row.level : levelWord(level);
}

/** Fields, sections and criteria stand out, row by row, so that the tree is seen at a glance. */
function levelStyles(criteria: readonly CriterionRow[]): StyledArea[] {
  return criteria.flatMap((row, index): StyledArea[] => {
    const level = readLevel(oneLine(row.level));
    if (level === undefined || level === 3) {
      return [];
    }
    const isCriterion = level === 2;
    const at = FIRST_TABLE_ROW + index;
    return [
      {
        area: { row: at, column: 0, rows: 1, columns: KEYS.length },
        style: isCriterion ? 'criterionRow' : 'fieldRow',
      },
      {
        area: { row: at, column: MAXIMUM_COLUMN, rows: 1, columns: 1 },
        style: isCriterion ? 'criterionPoints' : 'fieldPoints',
      },
    ];
  });
}

/** A code that stands twice; SUMPRODUCT compares texts, where COUNTIF would take 1.1 and 1.10 for one number. */
function doubtfulCodes(rows: number): SheetLayout['highlights'][number] {
  const codes = fixedArea({ row: FIRST_TABLE_ROW, column: 0, rows, columns: 1 });
  const here = columnFixedAddress(FIRST_TABLE_ROW, 0);
  return {
    area: { row: FIRST_TABLE_ROW, column: 0, rows, columns: 1 },
    formula: `=AND(${here}<>"",SUMPRODUCT(--(${codes}=${here}))>1)`,
    style: 'error',
  };
}

function criteriaValidations(draft: RoundDraft, rows: number): ValidationLayout[] {
  const column = (key: keyof CriterionRow): Area => ({
    row: FIRST_TABLE_ROW,
    column: KEYS.indexOf(key),
    rows,
    columns: 1,
  });
  const codes = codeAreas(draft);
  const settings = sheetPrefix(SHEET_NAMES.round);
  const code = cellAddress(FIRST_TABLE_ROW, KEYS.indexOf('code'));
  return [
    validation(
      column('code'),
      { kind: 'custom', formula: `=AND(ISTEXT(${code}),LEN(${code})<=${LONGEST_CODE})` },
      {
        title: 'Mã',
        message: `Mã phải là chữ, tối đa ${LONGEST_CODE} ký tự. Gõ dấu ' trước mã nếu Excel đổi thành số.`,
      },
      { title: 'Mã', message: 'Ví dụ: 1; 1.1; 1.1.1. Mã là chữ, 1.10 khác 1.1.' },
    ),
    listValidation(column('level'), LEVEL_CHOICES, 'Cấp'),
    validation(
      column('maximum'),
      { kind: 'decimal', minimum: 0, maximum: pointsToNumber(LARGEST_MAXIMUM) },
      { title: 'Điểm tối đa', message: 'Điểm tối đa là số từ 0 đến 2000.' },
    ),
    listValidation(column('source'), SOURCE_CHOICES, 'Nguồn điểm'),
    listValidation(column('rule'), RULE_NAMES, 'Cách chấm'),
    parameterValidation(column('parameters')),
    listValidation(column('evidenceRequired'), ['x'], 'Bắt buộc tài liệu'),
    validation(
      column('groups'),
      { kind: 'textLength', maximum: 250 },
      { title: 'Nhóm áp dụng', message: 'Tối đa 250 ký tự.' },
      { title: 'Nhóm áp dụng', message: 'Mã các nhóm, cách nhau bằng dấu phẩy. Để trống: mọi nhóm.' },
    ),
    validation(
      column('duePeriod'),
      { kind: 'listFrom', reference: `=${settings}${fixedArea(codes.periods)}` },
      { title: 'Kỳ đến hạn', message: 'Chọn mã kỳ trong bảng Kỳ báo cáo, trang Đợt đánh giá.' },
      { title: 'Kỳ đến hạn', message: 'Kỳ mà mục này phải chấm xong. Để trống: kỳ cuối cùng.' },
    ),
    listValidation(column('notApplicableAllowed'), ['x'], 'Cho phép không áp dụng'),
    validation(
      column('noCaseFullPoints'),
      { kind: 'list', options: ['x'] },
      { title: 'Không phát sinh = đủ điểm', message: 'Chỉ ghi x, hoặc để trống.' },
      {
        title: 'Không phát sinh = đủ điểm',
        message: `Ghi x nếu năm không phát sinh thì được đủ điểm; khi đó số liệu ghi ${NO_CASE_TEXT}.`,
      },
    ),
  ];
}

function parameterValidation(area: Area): ValidationLayout {
  return validation(
    area,
    { kind: 'textLength', maximum: 4000 },
    { title: 'Tham số', message: 'Tham số dài quá 4000 ký tự.' },
    {
      title: 'Tham số',
      message:
        'Mỗi dòng (Alt+Enter) một ý. Trực tiếp: bước 0,25. Mức, danh mục: Kịp thời: 1. Khoảng: > 90 %: 2; 70 % – 90 %: 1. Tỷ lệ: sàn 80 %; trần 100 %. Đếm: mỗi lượt 0,5; tối đa 2. Mức phần trăm, khảo sát trọng số: Tốt: 100 %. Điểm trung bình: thang 5. Làm tròn 2.',
    },
  );
}
