import { formatDecimal } from '../../core/points/decimalText';
import type { Points } from '../../core/points/points';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import type { AmountReading } from './amountText';
import { readAnnotation, type Annotation } from './annotation';
import { joinsTo } from './continuation';
import { mayBeLine } from './longestLine';
import type { CodeCell } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import { bulletOf, linesOfText, readLine, withoutMarks } from './officialLine';
import type { PartAmounts, PlacedText, RowCells } from './rowCells';

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
  /** Excel shows the points as a date. */
  readonly dateSerial?: number;
}

/** What columns beside the levels say of an item, from top to bottom. */
export interface ItemExtra {
  readonly role: 'evidence' | 'appraiser' | 'source' | 'survey' | 'other';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A numbered row with everything below it that has no number of its own. */
export interface OfficialItem {
  readonly row: number;
  code: CodeCell;
  /** What stands in place of a code, where none can be read. */
  readonly otherCode?: string;
  readonly codeDate?: number;
  name: string;
  /** A row in capitals above numbered ones: a field that nobody numbered. */
  readonly isUnnumberedField?: true;
  /** From the column of fields before the numbers of rows. */
  readonly isFieldColumn?: true;
  readonly maximum: GridValue;
  /** What the cell of the maximum says, where it is not one amount for certain. */
  readonly reading?: AmountReading;
  readonly amount?: Points;
  readonly parts: PartAmounts;
  readonly lines: ItemLine[];
  readonly extras: ItemExtra[];
  readonly notes: PlacedLine[];
  /** What the last line said that goes on until a level or another row of the kind: "Tài liệu kiểm chứng:". */
  running?: Annotation['kind'] | undefined;
}

interface PlacedLine extends PlacedText {
  readonly row: number;
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
    notes: [],
    ...(read.reading && { reading: read.reading }),
    ...(read.amount !== undefined && { amount: read.amount }),
    ...(read.otherCode !== undefined && { otherCode: read.otherCode }),
    ...(read.codeDate !== undefined && { codeDate: read.codeDate }),
  };
  for (const line of levels) {
    addLine(item, { ...line, row, sign: bulletOf(line.text) });
  }
  const beside = read.details.flatMap(({ text, column }) =>
    linesOfText(text).map((part) => ({ text: part, column, row, sign: bulletOf(part) })),
  );
  for (const line of beside) {
    addLine(
      item,
      read.detailAmount !== undefined && beside.length === 1
        ? { ...line, inColumn: read.detailAmount }
        : { ...line, isBesideItem: true },
    );
  }
  addExtras(item, row, cells, columns);
  return item;
}

/** The first line names the item; from the first level on, the other lines of the cell are levels. */
function splitName(lines: readonly PlacedText[]): { names: readonly PlacedText[]; levels: PlacedText[] } {
  const first = lines.findIndex(({ text }, index) => {
    const kind = index === 0 ? undefined : readLine(text)?.kind;
    return (
      index > 0 && ((kind !== undefined && kind !== 'explanation') || readAnnotation(text) !== undefined)
    );
  });
  const names = first < 0 ? lines : lines.slice(0, first);
  const levels = first < 0 ? [] : lines.slice(first);
  const last = names.at(-1);
  const formula =
    last && mayBeLine(last.text)
      ? /^(.+?)[\s,;:(.–-]+((?:tính|chấm)(?: điểm)? theo công thức.+)$/iu.exec(last.text)
      : null;
  const line = formula?.[2]?.replace(/\)$/u, '') ?? '';
  return last && formula && readLine(line)?.kind === 'formula'
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
  const isName = read.name.map(({ text }) => text).join(' ') === item.name;
  const name = read.code && isName ? [] : read.name;
  // Where cells were not merged, the maximum stands again in every row of the item.
  const own = read.code && read.amount === item.amount ? undefined : read.amount;
  const inColumn = own ?? read.detailAmount;
  const texts = [...name, ...read.details];
  const column = texts[0]?.column ?? columns.names[0] ?? 0;
  addExtras(item, row, cells, columns);
  const dateSerial = read.reading?.kind === 'date' ? read.reading.serial : undefined;
  if (inColumn === undefined) {
    for (const line of separateLines(texts)) {
      const sign = read.sign ?? bulletOf(line.text);
      const isUnclear = read.reading !== undefined && !read.code;
      addLine(item, {
        ...line,
        row,
        sign,
        ...(isUnclear && { isUnclear }),
        ...(dateSerial !== undefined && { dateSerial }),
      });
    }
    return;
  }
  const isOneText = texts.length > 0 && texts.every((line) => line.column === column);
  const text = isOneText
    ? texts.map((line) => line.text).join(' ')
    : [...texts.map((line) => line.text), formatDecimal(inColumn, ',')].join(' – ');
  const repeatsItem = texts.length === 0 && inColumn === item.amount;
  if (!repeatsItem) {
    const sign = read.sign ?? bulletOf(text);
    addLine(item, { text, row, column, sign, ...(isOneText ? { inColumn } : { isUnclear: true }) });
  }
}

/** Puts a line where it belongs: evidence, a note, the name that it goes on with, or the lines on scoring. */
function addLine(item: OfficialItem, line: ItemLine): void {
  const annotation = line.inColumn === undefined ? readAnnotation(line.text) : undefined;
  const isMore = line.inColumn === undefined && !line.isUnclear && readLine(line.text) === undefined;
  if (annotation ?? (item.running !== undefined && item.running !== 'lead' && isMore)) {
    annotate(item, line, annotation ?? { kind: item.running ?? 'note', text: line.text });
    return;
  }
  item.running = undefined;
  const previous = item.lines.at(-1);
  const place = line.isBesideItem ? undefined : joinsTo(line, previous, item.name);
  if (place === 'name') {
    item.name = `${item.name} ${line.text}`;
  } else if (place === 'line' && previous) {
    const text = `${previous.text} ${line.text}`;
    item.lines[item.lines.length - 1] = {
      ...previous,
      text,
      ...(line.inColumn !== undefined && { inColumn: line.inColumn }),
    };
  } else {
    item.lines.push(line);
  }
}

function annotate(item: OfficialItem, { row, column }: ItemLine, { kind, text }: Annotation): void {
  item.running = kind;
  if (kind === 'evidence' || kind === 'appraiser') {
    item.extras.push(...(text === '' ? [] : [{ role: kind, row, column, text: withoutMarks(text) }]));
  } else if (kind === 'note') {
    item.notes.push({ row, column, text });
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
    texts.every(({ text }) => readAnnotation(text) === undefined) &&
    texts.slice(1).every(({ text }) => bulletOf(text) === '') &&
    readLine(joined) !== undefined;
  return isOneLevel
    ? [{ text: joined, column: first.column }]
    : texts.flatMap(({ text, column }) => linesOfText(text).map((part) => ({ text: part, column })));
}

function addExtras(
  item: OfficialItem,
  row: number,
  cells: readonly GridValue[],
  columns: OfficialColumns,
): void {
  const add = (role: ItemExtra['role'], column: number | undefined): void => {
    const text = column === undefined ? '' : oneLine(cells[column], ',');
    if (column !== undefined && text !== '') {
      item.extras.push({ role, row, column, text });
    }
  };
  add('evidence', columns.evidence);
  add('appraiser', columns.appraiser);
  add('source', columns.source);
  add('survey', columns.survey);
  for (const { column } of columns.others) {
    if (!isBlank(cells[column])) {
      add('other', column);
    }
  }
}
