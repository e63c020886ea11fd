import { pointsToNumber, sumPoints, type Points } from '../../core/points/points';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import { amountIn, readAmount, type AmountReading } from './amountText';
import { cellLines } from './cellLines';
import { isOfficialCode, readCode, splitCode, type CodeCell } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import { bulletOf } from './officialLine';

/** A text of a row and the column in which it stands. */
export interface PlacedText {
  readonly text: string;
  readonly column: number;
}

/** The maxima of an item by where its points come from, where a table has them apart. */
export interface PartAmounts {
  readonly survey: Points;
  readonly other: Points;
}

/** The cells of one row of an official table, by what they are for. */
export interface RowCells {
  readonly code?: CodeCell;
  /** The sign of a level in the column of codes: "-", "a)", "a". */
  readonly sign?: string;
  /** What stands in the column of codes and is no code. */
  readonly otherCode?: string;
  /** The serial number of a date in the column of codes. */
  readonly codeDate?: number;
  /** The lines of the cell that names the row; its column. */
  readonly name: readonly PlacedText[];
  /** Texts beside the name: scoring levels. */
  readonly details: readonly PlacedText[];
  readonly maximum: GridValue;
  /** What the cell of the maximum says, where that is anything of points. */
  readonly reading?: AmountReading;
  readonly amount?: Points;
  /** Points beside a level, apart from the maximum of the item. */
  readonly detailAmount?: Points;
  readonly parts: PartAmounts;
}

/** Takes the cells of a row apart. A number before a name, "1.1. Kế hoạch", counts where no other column has one. */
export function readRowCells(cells: readonly GridValue[], columns: OfficialColumns): RowCells {
  const filled = columns.names.filter((column) => !isBlank(cells[column]));
  const texts = filled.map((column) => cellLines(cells[column]).map((text) => ({ text, column })));
  const details = columns.details.flatMap((column) =>
    amountIn(cells[column]) === undefined ? cellLines(cells[column]).map((text) => ({ text, column })) : [],
  );
  const detailAmounts = columns.details.flatMap((column) => amountIn(cells[column]) ?? []);
  const maximum = maximumOf(cells, columns);
  const reading = readAmount(maximum.cell);
  const amount = reading?.kind === 'amount' ? reading.points : undefined;
  return {
    ...codeAndName(cells, columns, texts[0] ?? [], amount),
    details: [...texts.slice(1).flat(), ...details],
    maximum: maximum.cell,
    parts: maximum.parts,
    ...(reading && { reading }),
    ...(amount !== undefined && { amount }),
    ...(detailAmounts.length === 1 && { detailAmount: detailAmounts[0] }),
  };
}

function codeAndName(
  cells: readonly GridValue[],
  columns: OfficialColumns,
  name: readonly PlacedText[],
  amount: Points | undefined,
): Pick<RowCells, 'code' | 'sign' | 'otherCode' | 'codeDate' | 'name'> {
  const cell = columns.code === undefined ? null : (cells[columns.code] ?? null);
  const text = oneLine(cell);
  const date = readAmount(cell);
  if (date?.kind === 'date') {
    return { otherCode: text, codeDate: date.serial, name };
  }
  if (isOfficialCode(text)) {
    return { code: { text, isNumber: typeof cell === 'number' }, name };
  }
  const column = name[0]?.column ?? columns.code ?? 0;
  // The cell of a number and that of a name may be merged into one.
  const split = text !== '' && name.length === 0 ? splitCode(text) : undefined;
  if (split) {
    return { code: { text: split.code, isNumber: false }, name: [{ text: split.rest, column }] };
  }
  const inName = text === '' ? splitCode(name[0]?.text ?? '') : undefined;
  if (inName && (columns.code === undefined || isNumberedName(inName.code, amount))) {
    return {
      code: { text: inName.code, isNumber: false },
      name: [{ text: inName.rest, column }, ...name.slice(1)],
    };
  }
  if (text === '') {
    return { name };
  }
  if (name.length > 0 && (bulletOf(`${text} x`) !== '' || /^[a-zđ]$/u.test(text))) {
    return { name, sign: text };
  }
  return name.length === 0
    ? { name: cellLines(cell).map((line) => ({ text: line, column })) }
    : { otherCode: text, name };
}

/** "1.1. Kế hoạch" with a maximum is an item even where the column of numbers is blank; "1. Đúng hạn" may be a level. */
function isNumberedName(code: string, amount: Points | undefined): boolean {
  return amount !== undefined && (readCode(code)?.parts.length ?? 0) > 1;
}

/** The cell with the maximum; where a table has maxima by source only, the one that is filled or their sum. */
function maximumOf(
  cells: readonly GridValue[],
  { maximum, maximumParts }: OfficialColumns,
): { readonly cell: GridValue; readonly parts: PartAmounts } {
  const amountsOf = (isSurvey: boolean): Points[] =>
    maximumParts.flatMap((part) => (part.isSurvey === isSurvey ? (amountIn(cells[part.column]) ?? []) : []));
  const parts = { survey: sumPoints(amountsOf(true)), other: sumPoints(amountsOf(false)) };
  const whole = maximum === undefined ? null : (cells[maximum] ?? null);
  const isFilled = maximumParts.some(({ column }) => (amountIn(cells[column]) ?? 0) > 0);
  return !isBlank(whole) || !isFilled
    ? { cell: whole, parts }
    : { cell: pointsToNumber(sumPoints([parts.survey, parts.other])), parts };
}
