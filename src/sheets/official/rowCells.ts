import { pointsFromNumber, pointsToNumber, sumPoints, type Points } from '../../core/points/points';
import { parseAmount } from '../../core/rules/statements';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import { cellLines } from './cellLines';
import { isOfficialCode, splitCode, type CodeCell } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import { bulletOf } from './officialLine';

/** A text of a row and the column in which it stands. */
export interface PlacedText {
  readonly text: string;
  readonly column: number;
}

/** The cells of one row of an official table, by what they are for. */
export interface RowCells {
  readonly code?: CodeCell;
  /** The sign of a level in the column of codes: "-", "a)", "a". */
  readonly sign?: string;
  /** What stands in the column of codes and is no code. */
  readonly otherCode?: string;
  /** The lines of the cell that names the row; its column. */
  readonly name: readonly PlacedText[];
  /** Texts beside the name: scoring levels. */
  readonly details: readonly PlacedText[];
  readonly maximum: GridValue;
  readonly amount?: Points;
  /** Points beside a level, apart from the maximum of the item. */
  readonly detailAmount?: Points;
  /** Maxima above 0 of the survey and of everything else, where the table has them apart. */
  readonly parts: { readonly survey: boolean; readonly other: boolean };
}

/** The exact amount of points in a cell, "2,5 điểm" included; undefined if there is none. */
export function amountIn(cell: GridValue | undefined): Points | undefined {
  if (typeof cell === 'number') {
    return pointsFromNumber(cell);
  }
  return typeof cell === 'string' && /\d/u.test(cell) ? parseAmount(oneLine(cell)) : undefined;
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
  const amount = amountIn(maximum.cell);
  return {
    ...codeAndName(cells, columns, texts[0] ?? []),
    details: [...texts.slice(1).flat(), ...details],
    maximum: maximum.cell,
    parts: maximum.parts,
    ...(amount !== undefined && { amount }),
    ...(detailAmounts.length === 1 && { detailAmount: detailAmounts[0] }),
  };
}

function codeAndName(
  cells: readonly GridValue[],
  columns: OfficialColumns,
  name: readonly PlacedText[],
): Pick<RowCells, 'code' | 'sign' | 'otherCode' | 'name'> {
  const cell = columns.code === undefined ? null : (cells[columns.code] ?? null);
  const text = oneLine(cell);
  if (isOfficialCode(text)) {
    return { code: { text, isNumber: typeof cell === 'number' }, name };
  }
  const column = name[0]?.column ?? columns.code ?? 0;
  // The cell of a number and that of a name may be merged into one.
  const split = text !== '' && name.length === 0 ? splitCode(text) : undefined;
  if (split) {
    return { code: { text: split.code, isNumber: false }, name: [{ text: split.rest, column }] };
  }
  const inName = columns.code === undefined ? splitCode(name[0]?.text ?? '') : undefined;
  if (inName) {
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
  return name.length === 0 ? { name: [{ text, column }] } : { otherCode: text, name };
}

/** The cell with the maximum; where a table has maxima by source only, the one that is filled or their sum. */
function maximumOf(
  cells: readonly GridValue[],
  { maximum, maximumParts }: OfficialColumns,
): { readonly cell: GridValue; readonly parts: RowCells['parts'] } {
  const filled = maximumParts.filter(({ column }) => (amountIn(cells[column]) ?? 0) > 0);
  const parts = {
    survey: filled.some(({ isSurvey }) => isSurvey),
    other: filled.some(({ isSurvey }) => !isSurvey),
  };
  const whole = maximum === undefined ? null : (cells[maximum] ?? null);
  if (!isBlank(whole) || filled.length === 0) {
    return { cell: whole, parts };
  }
  const amounts = filled.flatMap(({ column }) => amountIn(cells[column]) ?? []);
  return { cell: pointsToNumber(sumPoints(amounts)), parts };
}
