import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import type { RoundDraft } from '../../core/round/draft';
import { cellAddress, columnFixedAddress } from '../grid/address';
import type { SheetPart } from '../layout/compose';
import type { Area, HighlightLayout, ValidationLayout } from '../layout/sheetLayout';
import { validation } from '../layout/validations';
import type { RowsPlace } from '../tables/rowsPart';
import { areasOf } from '../tables/tableSheet';
import { dataColumn, pointsColumn, SHOWN_ONLY } from '../tables/scoresTable';
import { stagePlaces, USUAL_STAGES } from '../../core/setup/stage';
import { surveyContent } from './surveyColumn';

/**
 * What may be typed into rows of scores, and what stands out in them: points go from 0 to the maximum in the same
 * row. Where the table has no column for the maximum, only what is no number, or below 0, is refused. The column of
 * the survey also takes answers where an item of the framework turns them into points.
 */
export function scoreRules(
  { periods, criteria, stages = USUAL_STAGES }: Pick<RoundDraft, 'periods' | 'criteria' | 'stages'>,
  place: RowsPlace,
): Required<Pick<SheetPart, 'validations' | 'highlights'>> {
  const survey = areasOf(place, 'survey').map((area) => surveyRules(criteria, area, place.columns));
  const points = areasOf(
    place,
    ...periods.map(({ code }) => pointsColumn(code)),
    ...stagePlaces(stages, periods).map(({ column }) => column),
  );
  const data = areasOf(place, ...periods.map(({ code }) => dataColumn(code)));
  const maximum = maximumBeside(place);
  return {
    validations: [
      ...points.map((area) => pointsValidation(area, maximum)),
      ...survey.map(({ validation: rule }) => rule),
      ...data.map(dataPrompt),
    ],
    highlights: [
      ...points.flatMap((area) => pointsHighlights(area, maximum)),
      ...survey.flatMap(({ highlights }) => highlights),
    ],
  };
}

/** What may be typed into the column of the survey, and what stands out there, goes by the rules of its items. */
export function surveyRules(
  criteria: RoundDraft['criteria'],
  area: Area,
  columns: RowsPlace['columns'],
): { readonly validation: ValidationLayout; readonly highlights: readonly HighlightLayout[] } {
  if (surveyContent(criteria) !== 'points') {
    return { validation: answersValidation(area), highlights: answersHighlights(area) };
  }
  const maximum = maximumBeside({ ...area, columns });
  return { validation: pointsValidation(area, maximum), highlights: pointsHighlights(area, maximum) };
}

function maximumBeside({ row, columns }: RowsPlace): string | undefined {
  const column = columns.get(SHOWN_ONLY.maximum);
  return column === undefined ? undefined : columnFixedAddress(row, column);
}

function pointsValidation(area: Area, maximum: string | undefined): ValidationLayout {
  const here = cellAddress(area.row, area.column);
  const upTo = maximum === undefined ? '' : `,${here}<=${maximum}`;
  return validation(
    area,
    {
      kind: 'custom',
      formula: `=OR(${here}="${NOT_APPLICABLE_TEXT}",AND(ISNUMBER(${here}),${here}>=0${upTo}))`,
    },
    {
      title: 'Điểm không hợp lệ',
      message: `Nhập số từ 0 đến điểm tối đa của mục (cột Điểm tối đa cùng dòng), hoặc ${NOT_APPLICABLE_TEXT} nếu mục không áp dụng. Chưa chấm thì để trống.`,
    },
  );
}

function answersValidation(area: Area): ValidationLayout {
  const here = cellAddress(area.row, area.column);
  return validation(
    area,
    { kind: 'custom', formula: `=IF(ISNUMBER(${here}),${here}>=0,ISTEXT(${here}))` },
    { title: 'Không hợp lệ', message: 'Nhập kết quả khảo sát, hoặc điểm từ 0 trở lên.' },
    {
      title: 'Điều tra XHH',
      message:
        "Mục có cách chấm theo số liệu: nhập kết quả khảo sát, ví dụ 430/500 hoặc 86 %; 4,2/5; 12; 30; 5; 3 (gõ dấu ' ở trước nếu Excel đổi thành ngày). Mục khác: nhập điểm.",
    },
  );
}

function dataPrompt(area: Area): ValidationLayout {
  return validation(
    area,
    { kind: 'textLength', maximum: 500 },
    { title: 'Số liệu', message: 'Tối đa 500 ký tự.' },
    {
      title: 'Số liệu',
      message:
        'Tên mức đã chọn; tỷ lệ dạng 45/50; một số; số thứ tự các phần dạng 1, 3. Mục chấm điểm trực tiếp: để trống.',
    },
  );
}

function answersHighlights(area: Area): HighlightLayout[] {
  const here = cellAddress(area.row, area.column);
  return [
    { area, formula: `=AND(ISNUMBER(${here}),${here}<0)`, style: 'error' },
    { area, formula: `=${here}="${NOT_APPLICABLE_TEXT}"`, style: 'muted' },
  ];
}

function pointsHighlights(area: Area, maximum: string | undefined): HighlightLayout[] {
  const here = cellAddress(area.row, area.column);
  const outside =
    maximum === undefined ? `${here}<0` : `OR(${here}<0,AND(ISNUMBER(${maximum}),${here}>${maximum}))`;
  return [
    { area, formula: `=AND(ISNUMBER(${here}),${outside})`, style: 'error' },
    { area, formula: `=${here}="${NOT_APPLICABLE_TEXT}"`, style: 'muted' },
    {
      area,
      formula: `=ISTEXT(${here})*(${here}<>"${NOT_APPLICABLE_TEXT}")*(LEN(TRIM(${here}))>0)`,
      style: 'warning',
    },
  ];
}
