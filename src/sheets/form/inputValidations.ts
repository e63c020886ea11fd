import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { Item } from '../../core/framework/framework';
import { formatDecimal } from '../../core/points/decimalText';
import { pointsToNumber, type Points } from '../../core/points/points';
import { cellAddress } from '../grid/address';
import type { Area, ValidationLayout, ValidationRule } from '../layout/sheetLayout';
import { fitsInline, validation } from '../layout/validations';
import { choicesOf, wordsOf } from './choices';
import { usesDenominator } from './inputKinds';
import { ruleText, shownPoints } from './ruleText';

/** Where the input of one item stands. */
export interface InputPlace {
  readonly row: number;
  readonly first: number;
  readonly second: number;
  readonly points: number;
}

/** The largest figure that a unit can declare; enough for every count of a province. */
const LARGEST_FIGURE = 1_000_000_000;
const SMALLEST_DENOMINATOR = 0.000001;
/** What a text answer may be in the sheet; what is wrong in it, the formula says. */
const ANSWER_TEXT: ValidationRule = { kind: 'textLength', maximum: 200 };
const REFUSED = 'Giá trị không hợp lệ';

/**
 * What may be typed for one item: the sheet itself refuses what is over the maximum, off the step or off the
 * list, and says why.
 *
 * @param listReference where the labels of the item stand in cells, for lists that do not fit inline.
 */
export function inputValidations(
  item: Item,
  code: string,
  maxPoints: Points,
  place: InputPlace,
  listReference: string | undefined,
): ValidationLayout[] {
  const at = (column: number): Area => ({ row: place.row, column, rows: 1, columns: 1 });
  const tip = { title: `Mục ${code}`, message: ruleText(item.rule, maxPoints) };
  const orNotApplicable = item.notApplicableAllowed ? ` Không áp dụng thì ghi ${NOT_APPLICABLE_TEXT}.` : '';
  const orNoCase =
    item.noCaseFullPoints && item.rule.kind !== 'direct' ? ` Không phát sinh thì ghi ${NO_CASE_TEXT}.` : '';
  const refuse = (message: string): { title: string; message: string } => ({
    title: REFUSED,
    message: `Mục ${code}: ${message}${orNotApplicable}${orNoCase}`,
  });
  const maximum = shownPoints(maxPoints);
  switch (item.rule.kind) {
    case 'direct': {
      const step = item.rule.step === 0 ? '' : `, theo bước ${shownPoints(item.rule.step)}`;
      const message = `nhập số từ 0 đến ${maximum} (điểm tối đa)${step}. Chưa chấm thì để trống.`;
      return [validation(at(place.points), directRule(item, maxPoints, place), refuse(message), tip)];
    }
    case 'levels':
    case 'percentLevels': {
      const message = `chỉ chọn một mức có trong danh sách của ô (điểm tối đa ${maximum}).`;
      return [validation(at(place.first), choiceList(item, maxPoints, listReference), refuse(message), tip)];
    }
    case 'count': {
      const message = `số ${item.rule.noun} là số nguyên từ 0 trở lên. Điểm được tự tính, tối đa ${maximum}.`;
      return [validation(at(place.first), countInput(item, place), refuse(message), tip)];
    }
    case 'checklist': {
      const message = 'ghi số thứ tự các phần đã làm, ví dụ 1, 3; hoặc "tất cả"; hoặc "không".';
      return [validation(at(place.first), ANSWER_TEXT, refuse(message), tip)];
    }
    case 'surveyWeighted': {
      const message = 'ghi số phiếu của từng phương án theo thứ tự, ví dụ 12; 30; 5; 3.';
      return [validation(at(place.first), ANSWER_TEXT, refuse(message), tip)];
    }
    case 'surveyMean': {
      const { scale } = item.rule;
      const message = `điểm trung bình là số từ 0 đến ${shownPoints(scale)}. Điểm được tự tính, tối đa ${maximum}.`;
      return [
        validation(at(place.first), figureRule(item, place, pointsToNumber(scale)), refuse(message), tip),
      ];
    }
    default: {
      const figure = usesDenominator(item.rule) ? 'tử số (a)' : 'số liệu (a)';
      const message = `${figure} là số từ 0 trở lên. Điểm được tự tính, tối đa ${maximum}.`;
      const first = validation(at(place.first), figureRule(item, place), refuse(message), tip);
      const second = validation(
        at(place.second),
        { kind: 'decimal', minimum: SMALLEST_DENOMINATOR, maximum: LARGEST_FIGURE },
        { title: REFUSED, message: `Mục ${code}: tổng số (b) là số lớn hơn 0.` },
        { title: `Mục ${code}`, message: 'Tổng số (b): số chia của tỷ lệ a/b, lớn hơn 0.' },
      );
      return usesDenominator(item.rule) ? [first, second] : [first];
    }
  }
}

function choiceList(item: Item, maxPoints: Points, reference: string | undefined): ValidationRule {
  const options = choicesOf(item, maxPoints).map(({ label }) => label);
  return fitsInline(options) || reference === undefined
    ? { kind: 'list', options }
    : { kind: 'listFrom', reference: `=${reference}` };
}

function directRule(item: Item, maxPoints: Points, place: InputPlace): ValidationRule {
  const step = item.rule.kind === 'direct' ? item.rule.step : 0;
  if (step === 0 && !item.notApplicableAllowed) {
    return { kind: 'decimal', minimum: 0, maximum: pointsToNumber(maxPoints) };
  }
  const here = cellAddress(place.row, place.points);
  const maximum = formatDecimal(maxPoints, '.');
  const conditions = [`${here}>=0`, `${here}<=${maximum}`];
  if (item.rule.kind === 'direct' && step > 0) {
    const steps = `${here}/${formatDecimal(item.rule.step, '.')}`;
    conditions.push(`ROUND(${steps},6)=ROUND(${steps},0)`);
  }
  return custom(here, `AND(${conditions.join(',')})`, item.notApplicableAllowed ? [NOT_APPLICABLE_TEXT] : []);
}

function figureRule(item: Item, place: InputPlace, highest = LARGEST_FIGURE): ValidationRule {
  if (wordsOf(item).length === 0) {
    return { kind: 'decimal', minimum: 0, maximum: highest };
  }
  const here = cellAddress(place.row, place.first);
  return custom(here, `AND(${here}>=0,${here}<=${highest})`, wordsOf(item));
}

function countInput(item: Item, place: InputPlace): ValidationRule {
  if (wordsOf(item).length === 0) {
    return { kind: 'wholeNumber', minimum: 0, maximum: LARGEST_FIGURE };
  }
  const here = cellAddress(place.row, place.first);
  return custom(here, `AND(${here}>=0,${here}=INT(${here}))`, wordsOf(item));
}

/** IF, because arithmetic on the text "KAD" is an error, and an error inside OR refuses everything. */
function custom(here: string, condition: string, words: readonly string[]): ValidationRule {
  const isWord = words.map((word) => `${here}="${word}"`);
  const otherwise = isWord.length > 1 ? `OR(${isWord.join(',')})` : (isWord[0] ?? 'FALSE');
  return { kind: 'custom', formula: `=IF(ISNUMBER(${here}),${condition},${otherwise})` };
}
