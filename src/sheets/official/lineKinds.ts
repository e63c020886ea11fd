import { comparable } from '../../core/cells/comparable';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import { fold } from '../grid/fold';
import type { HeadingBand } from './headingBand.types';
import { mayBeLine } from './longestLine';
import { readLine } from './officialLine';

/** The line "(1) (2) (3) (4)=(2)+(3)" or "A B 1 2 3" below the headings of many annexes. */
export function isNumberingLine(cells: readonly GridValue[]): boolean {
  const texts = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => oneLine(cell).slice(0, LONGEST_NUMBERING));
  return (
    texts.length > 2 &&
    texts.every((text) => /^(\(?(\d{1,2}|[A-H])\)?|\(?\d{1,2}\)?\s*=[\d()+\-/x×* ]+)$/u.test(text)) &&
    texts.map((text) => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN)).every(countsOn)
  );
}
const LONGEST_NUMBERING = 60;

/** Numbers one after another; letters (no number) stand before them. */
function countsOn(number: number, position: number, all: readonly number[]): boolean {
  const before = all[position - 1];
  return before === undefined || Number.isNaN(before) || number === before + 1;
}

/** A line that sums others up: of the whole table, of one field or part of it, or of what stands on a page. */
export interface TotalLine {
  readonly of: 'table' | 'part' | 'page';
  /** The amount in the text itself, as written: "TỔNG ĐIỂM: 100". */
  readonly amount: string;
}

const PAGE = '(?:trang|sang trang)(?: (?:này|sau|trước|\\d+))?';
const OF_PAGE = new RegExp(
  `^(?:(?:cộng|tổng(?: cộng)?|lũy kế|luỹ kế)(?: (?:chuyển|mang|của|từ|hết))* ${PAGE}|(?:cộng )?(?:mang|chuyển) (?:sang|${PAGE}))$`,
  'u',
);
const SUM = '(?:tổng\\s+cộng|tổng\\s+(?:số\\s+)?điểm|tổng\\s+số|tổng|cộng)(?:\\s+điểm)?';
const WORDS =
  '(?:tối đa|chuẩn|chung|tự chấm|tự|thẩm định|đạt được|đạt|điều tra|xã hội học|xhh|toàn bộ|toàn bảng|các|tất cả|tiêu chí|nội dung|lĩnh vực|của|bộ|chỉ số|cải cách hành chính|cchc|par index|đánh giá|phần|mục|nhóm|từ|đến|và|[ivx]+|[a-h]|\\d+(?:\\.\\d+)*|\\([^()]*\\)|\\+|,|-|–)';
const TOTAL = new RegExp(
  `^${SUM}(?:\\s*${WORDS})*\\s*(?:[:=.…]+\\s*(\\d[\\d.,]*)?\\s*(?:điểm|đ)?|(\\d[\\d.,]*)\\s*(?:điểm|đ))?[.;:]?$`,
  'u',
);
/** "Tổng lĩnh vực I", "Cộng mục 2", "Tổng điểm phần A": one of them, not all. */
const OF_PART = /(lĩnh vực|mục|phần|nhóm|tiêu chí)\s+([ivx]+|[a-h]|\d[\d.]*)(?![\p{L}\d])/u;

/**
 * Reads "Tổng cộng", "Tổng điểm (I+II)", "Cộng lĩnh vực I", "TỔNG ĐIỂM: 100", "Cộng trang". Accents count: "Công khai" is
 * none, and neither are "Tổng số hồ sơ" and "Tổng kết".
 */
export function readTotal(text: string): TotalLine | undefined {
  const line = comparable(text.slice(0, LONGEST_TOTAL + 1));
  if (line.length > LONGEST_TOTAL) {
    return undefined;
  }
  if (OF_PAGE.test(line)) {
    return { of: 'page', amount: '' };
  }
  const match = TOTAL.exec(line);
  if (!match) {
    return undefined;
  }
  const isOfTable = line.startsWith('tổng') && !OF_PART.test(line.replace(/\(.*\)/u, ''));
  return { of: isOfTable ? 'table' : 'part', amount: match[1] ?? match[2] ?? '' };
}
const LONGEST_TOTAL = 120;

/** What stands below a table: who signs, who gets a copy, place and date. */
function isBelowTable(text: string): boolean {
  return (
    mayBeLine(text) &&
    /^(nơi nhận|(tm|kt|tl|tuq|q)\.|(phó )?chủ tịch$|(phó )?giám đốc$|người lập|thủ trưởng|xác nhận của|\(ký|.{0,30}, ngày .*tháng .*năm)/u.test(
      comparable(text),
    )
  );
}

/** "PHỤ LỤC II", "Bảng 2: …": the title of a table. */
export function isTableTitle(text: string): boolean {
  return (
    mayBeLine(text) &&
    /^(phụ lục|bảng|biểu|mẫu)(\s+(số\s+)?([ivx]+|\d+|[a-h])(?![\p{L}\d])|$)/u.test(comparable(text))
  );
}

/** A row below a table that names who signs, who gets a copy, or place and date. */
export function isSignature(cells: readonly GridValue[]): boolean {
  return cells.some((cell) => {
    const text = oneLine(cell);
    return isBelowTable(text) && readLine(text) === undefined;
  });
}

/** One of the rows of a heading once more, after a page break. */
export function repeatsHeading(cells: readonly GridValue[], { paths }: HeadingBand, name: number): boolean {
  const isHeading = (cell: GridValue, column: number): boolean => {
    const text = fold(oneLine(cell).slice(0, LONGEST_TOTAL));
    return text !== '' && (paths[column] ?? []).some((heading) => fold(heading) === text);
  };
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  return (
    isHeading(cells[name] ?? null, name) ||
    (filled.length > 0 && filled.every(({ cell, column }) => isHeading(cell, column)))
  );
}

/** A number of a page between rows: nothing else stands beside it. */
export function isPageNumber(cells: readonly GridValue[], code: number | undefined): boolean {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ text: oneLine(cell), column }]));
  const [only, second] = filled;
  return only !== undefined && !second && only.column === code && /^[-–]? ?\d{1,3} ?[-–]?$/u.test(only.text);
}
