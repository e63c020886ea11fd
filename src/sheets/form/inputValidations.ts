import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { Item } from '../../core/framework/framework';
import type { Points } from '../../core/points/points';
import { cellAddress } from '../grid/address';
import type { Area, ValidationLayout, ValidationRule } from '../layout/sheetLayout';
import { fitsInline, validation } from '../layout/validations';
import { choicesOf, wordsOf } from './choices';
import { acceptedFigure, ANSWER_TEXT, LARGEST_FIGURE } from './rules/accepted';
import { acceptedBy, askedFor, refusalOf, ruleText } from './rules/registry';
import type { InputCell } from './rules/ruleForm.types';

/** Where the input of one item stands. */
export interface InputPlace {
  readonly row: number;
  readonly first: number;
  readonly second: number;
  readonly points: number;
}

const SMALLEST_DENOMINATOR = 0.000001;
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
  const { rule } = item;
  const asked = askedFor(rule);
  const column = asked === 'points' ? place.points : place.first;
  const words = wordsOf(item);
  const cell = { address: cellAddress(place.row, column), words };
  const own = validation(
    cellArea(place.row, column),
    acceptedBy(rule, maxPoints, cell) ?? acceptedAnswer(item, maxPoints, cell, listReference),
    { title: REFUSED, message: `Mục ${code}: ${refusalOf(rule, maxPoints)}${wordsText(words)}` },
    { title: `Mục ${code}`, message: ruleText(rule, maxPoints) },
  );
  return asked === 'ratio' ? [own, denominator(code, cellArea(place.row, place.second))] : [own];
}

function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** How the words are written that a cell takes as well. */
function wordsText(words: readonly string[]): string {
  return [
    words.includes(NOT_APPLICABLE_TEXT) ? ` Không áp dụng thì ghi ${NOT_APPLICABLE_TEXT}.` : '',
    words.includes(NO_CASE_TEXT) ? ` Không phát sinh thì ghi ${NO_CASE_TEXT}.` : '',
  ].join('');
}

/** A level of the list, a short text or a figure, as the rule asks. */
function acceptedAnswer(
  item: Item,
  maxPoints: Points,
  cell: InputCell,
  listReference: string | undefined,
): ValidationRule {
  const options = choicesOf(item, maxPoints).map(({ label }) => label);
  if (options.length > 0) {
    return fitsInline(options) || listReference === undefined
      ? { kind: 'list', options }
      : { kind: 'listFrom', reference: `=${listReference}` };
  }
  return askedFor(item.rule) === 'answer' ? ANSWER_TEXT : acceptedFigure(cell);
}

function denominator(code: string, area: Area): ValidationLayout {
  return validation(
    area,
    { kind: 'decimal', minimum: SMALLEST_DENOMINATOR, maximum: LARGEST_FIGURE },
    { title: REFUSED, message: `Mục ${code}: tổng số (b) là số lớn hơn 0.` },
    { title: `Mục ${code}`, message: 'Tổng số (b): số chia của tỷ lệ a/b, lớn hơn 0.' },
  );
}
