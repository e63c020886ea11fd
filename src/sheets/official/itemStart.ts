import type { Points } from '../../core/points/points';
import { isBlank, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { GridValue } from '../grid/gridValue';
import { amountIn, amountInName } from './amountText';
import { isSameCode, readCode, splitCode } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import type { OfficialItem } from './officialItem.types';
import { readLine } from './officialLine';
import { readRowCells, type RowCells } from './rowCells';
import { sectionNamed } from './sectionHeads';

const LONGEST_TITLE = 300;

/**
 * Whether a row begins an item. One without a number does where something else stands in its place, and it has a maximum; where
 * it says "Điểm thưởng" or "Điểm trừ"; or where it is a field in capitals, with its points, above numbered rows.
 */
export function startsItem(
  grid: Grid,
  columns: OfficialColumns,
  row: number,
  read: RowCells,
  owner: OfficialItem | undefined,
): boolean {
  const { code, otherCode, codeDate, name, amount } = read;
  const text = name.map((line) => line.text).join(' ');
  return (
    code !== undefined ||
    ((otherCode !== undefined || codeDate !== undefined) && name.length > 0 && amount !== undefined) ||
    sectionNamed(text) !== undefined ||
    (otherCode === undefined &&
      isUnnumberedField(grid, columns, row, text, amount) &&
      !mayBeLevel(text, owner))
  );
}

function isUnnumberedField(
  { values }: Grid,
  columns: OfficialColumns,
  row: number,
  text: string,
  amount: Points | undefined,
): boolean {
  const isTitle =
    text.length <= LONGEST_TITLE &&
    /\p{Lu}{2}.* /u.test(text) &&
    !/\p{Ll}/u.test(text.replace(/\([^()]*\)|điểm/gu, ''));
  if (!isTitle || (amount ?? amountInName(text)) === undefined) {
    return false;
  }
  const below = values.slice(row + 1).find((cells) => !cells.every(isBlank));
  const code = below && readRowCells(below, columns).code;
  return code !== undefined && readCode(code.text)?.parts.length === 1;
}

/** "ĐẠT YÊU CẦU: 2 điểm" below an item of 2 points is a level in capitals. */
function mayBeLevel(text: string, owner: OfficialItem | undefined): boolean {
  const reading = readLine(text);
  const points =
    reading?.kind === 'option' && reading.award.kind === 'points' ? reading.award.points : undefined;
  return points !== undefined && owner?.amount !== undefined && points <= owner.amount;
}

/** The number of a merged cell may stand again in every row of it, beside its levels. */
export function isSameItem({ code, name }: RowCells, owner: OfficialItem): boolean {
  const text = name.map((line) => line.text).join(' ');
  return (
    code !== undefined &&
    isSameCode(code.text, owner.code.text) &&
    (text === '' || text === owner.name || readLine(text) !== undefined)
  );
}

/** The field that begins with a row, where fields stand in a column of their own before the numbers; else undefined. */
export function fieldAbove(
  cells: readonly GridValue[],
  columns: OfficialColumns,
  items: readonly OfficialItem[],
): RowCells | undefined {
  const column = columns.field;
  const text = column === undefined ? '' : oneLine(cells[column]);
  if (column === undefined || text === '') {
    return undefined;
  }
  const split = splitCode(text.slice(0, LONGEST_TITLE));
  const name = split?.rest ?? text;
  const isSame = items.filter((item) => item.isFieldColumn).at(-1)?.name === name;
  const none = { survey: 0 as Points, other: 0 as Points };
  return isSame
    ? undefined
    : {
        name: [{ text: name, column }],
        details: [],
        maximum: null,
        parts: none,
        ...(split && { code: { text: split.code, isNumber: false } }),
      };
}

/** Whether a row has its maximum only in the columns of other groups: "chỉ áp dụng cho sở". */
export function isOfOtherGroup(
  cells: readonly GridValue[],
  { maximum }: RowCells,
  { maximumChoices, maximum: own }: OfficialColumns,
): boolean {
  const isNone = isBlank(maximum) || /^\s*[-–—xX/]\s*$/u.test(typeof maximum === 'string' ? maximum : '');
  return isNone && maximumChoices.some(({ column }) => column !== own && (amountIn(cells[column]) ?? 0) > 0);
}
