import { formatDecimal } from '../../core/points/decimalText';
import type { Points } from '../../core/points/points';
import { oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import type { CodeCell } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import { bulletOf, linesOfText, readLine } from './officialLine';
import type { PlacedText, RowCells } from './rowCells';

/** A line below an item, not understood yet. */
export interface ItemLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The sign before the text or in the column of codes; empty for none. */
  readonly sign: string;
  /** Points in a column of the same row. */
  readonly inColumn?: Points;
  /** Beside the item itself: the maximum in its row may be the points of this level. */
  readonly isBesideItem?: true;
  /** Texts or points that cannot be told apart. */
  readonly isUnclear?: true;
}

/** A numbered row with everything below it that has no number of its own. */
export interface OfficialItem {
  readonly row: number;
  readonly code: CodeCell;
  /** What stands in place of a code, where none can be read. */
  readonly otherCode?: string;
  readonly name: string;
  readonly maximum: GridValue;
  readonly amount?: Points;
  readonly parts: RowCells['parts'];
  readonly lines: ItemLine[];
  /** What stands in the columns of evidence, appraiser and so on, from top to bottom. */
  readonly extras: { readonly column: number; readonly text: string }[];
}

/** The item that a row begins. */
export function itemOf(
  row: number,
  read: RowCells,
  cells: readonly GridValue[],
  columns: OfficialColumns,
): OfficialItem {
  const { names, levels } = splitName(read.name);
  const item: OfficialItem = {
    row,
    code: read.code ?? { text: '', isNumber: false },
    name: names.map(({ text }) => text).join(' '),
    maximum: read.maximum,
    parts: read.parts,
    lines: [],
    extras: [],
    ...(read.amount !== undefined && { amount: read.amount }),
    ...(read.otherCode !== undefined && { otherCode: read.otherCode }),
  };
  item.lines.push(...levels.map((line) => ({ ...line, row, sign: bulletOf(line.text) })));
  const beside = read.details.flatMap(({ text, column }) =>
    linesOfText(text).map((part) => ({ text: part, column, row, sign: bulletOf(part) })),
  );
  item.lines.push(
    ...beside.map((line): ItemLine =>
      read.detailAmount !== undefined && beside.length === 1
        ? { ...line, inColumn: read.detailAmount }
        : { ...line, isBesideItem: true },
    ),
  );
  addExtras(item, cells, columns);
  return item;
}

/** The first line names the item; from the first level on, the other lines of the cell are levels. */
function splitName(lines: readonly PlacedText[]): { names: readonly PlacedText[]; levels: PlacedText[] } {
  const first = lines.findIndex(({ text }, index) => {
    const kind = index === 0 ? undefined : readLine(text)?.kind;
    return kind !== undefined && kind !== 'explanation';
  });
  const names = first < 0 ? lines : lines.slice(0, first);
  const levels = first < 0 ? [] : lines.slice(first);
  const last = names.at(-1);
  const formula = last && /^(.+?)[\s,;:(.–-]+((?:tính|chấm)(?: điểm)? theo công thức.+)$/iu.exec(last.text);
  const line = formula?.[2]?.replace(/\)$/u, '') ?? '';
  return formula && readLine(line)?.kind === 'formula'
    ? {
        names: [...names.slice(0, -1), { ...last, text: formula[1] ?? '' }],
        levels: [{ ...last, text: line }, ...levels],
      }
    : { names, levels };
}

/** What a row below an item says belongs to it. */
export function addLines(
  item: OfficialItem,
  row: number,
  read: RowCells,
  cells: readonly GridValue[],
  columns: OfficialColumns,
): void {
  const name = read.code ? [] : read.name;
  // Where cells were not merged, the maximum stands again in every row of the item.
  const own = read.code && read.amount === item.amount ? undefined : read.amount;
  const inColumn = own ?? read.detailAmount;
  const texts = [...name, ...read.details];
  const column = texts[0]?.column ?? columns.names[0] ?? 0;
  addExtras(item, cells, columns);
  if (inColumn === undefined) {
    item.lines.push(
      ...separateLines(texts).map((line) => ({ ...line, row, sign: read.sign ?? bulletOf(line.text) })),
    );
    return;
  }
  const isOneText = texts.length > 0 && texts.every((line) => line.column === column);
  const text = isOneText
    ? texts.map((line) => line.text).join(' ')
    : [...texts.map((line) => line.text), formatDecimal(inColumn, ',')].join(' – ');
  const repeatsItem = texts.length === 0 && inColumn === item.amount;
  if (!repeatsItem) {
    const sign = read.sign ?? bulletOf(text);
    item.lines.push({ text, row, column, sign, ...(isOneText ? { inColumn } : { isUnclear: true }) });
  }
}

/** Several levels in one cell, or one level whose text goes on in the next line of the cell. */
function separateLines(texts: readonly PlacedText[]): PlacedText[] {
  const [first] = texts;
  const joined = texts.map(({ text }) => text).join(' ');
  const isOneCell = texts.every(({ column }) => column === first?.column);
  const isOneLevel =
    first !== undefined &&
    texts.length > 1 &&
    isOneCell &&
    texts.some(({ text }) => !readLine(text)) &&
    texts.slice(1).every(({ text }) => bulletOf(text) === '') &&
    readLine(joined) !== undefined;
  return isOneLevel
    ? [{ text: joined, column: first.column }]
    : texts.flatMap(({ text, column }) => linesOfText(text).map((part) => ({ text: part, column })));
}

function addExtras(item: OfficialItem, cells: readonly GridValue[], columns: OfficialColumns): void {
  for (const column of [columns.evidence, columns.appraiser, columns.source, columns.survey]) {
    const text = column === undefined ? '' : oneLine(cells[column], ',');
    if (column !== undefined && text !== '') {
      item.extras.push({ column, text });
    }
  }
}
