import { comparable } from '../../core/cells/comparable';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';

/** The line "(1) (2) (3) (4)=(2)+(3)" or "A B 1 2 3" below the headings of many annexes. */
export function isNumberingLine(cells: readonly GridValue[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => oneLine(cell));
  return (
    texts.length > 2 &&
    texts.every((text) => /^(\(?(\d{1,2}|[A-H])\)?|\(\d{1,2}\)\s*=[\d()+\-/x×* ]+)$/u.test(text)) &&
    texts.map((text) => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN)).every(countsOn)
  );
}

/** Numbers one after another; letters (no number) stand before them. */
function countsOn(number: number, position: number, all: readonly number[]): boolean {
  const before = all[position - 1];
  return before === undefined || Number.isNaN(before) || number === before + 1;
}

/**
 * "Tổng cộng", "Tổng điểm (I+II)", "Cộng lĩnh vực I": a line that sums others up. Accents count: "Công khai" does
 * not, and neither does "Tổng số hồ sơ".
 */
export function isTotal(text: string): boolean {
  return /^((tổng\s*)?cộng|tổng(\s*số)?(\s*điểm)?)(\s*(tối đa|chung|các lĩnh vực|toàn bộ|lĩnh vực.*|mục.*|phần.*|[ivx]+|[a-h]|\d+|\(.*))?\s*[:.]?\s*[\d.,]*(\s*điểm)?$/u.test(
    comparable(text),
  );
}

/** A total of the whole table, not of one field. */
export function isGrandTotal(text: string): boolean {
  return isTotal(text) && /^tổng/u.test(comparable(text)) && !/(lĩnh vực|mục|phần) /u.test(comparable(text));
}

/** What stands below a table: who signs, who gets a copy, place and date. */
export function isBelowTable(text: string): boolean {
  return /^(nơi nhận|(tm|kt|tl|tuq|q)\.|(phó )?chủ tịch$|(phó )?giám đốc$|người lập|thủ trưởng|xác nhận của|\(ký|.{0,30}, ngày .*tháng .*năm)/u.test(
    comparable(text),
  );
}
