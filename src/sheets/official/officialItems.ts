import { formatDecimal } from '../../core/points/decimalText';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import { readAnnotation } from './annotation';
import { mayBeLine } from './longestLine';
import type { OfficialColumns } from './officialColumns';
import { bulletOf, linesOfText, readLine } from './officialLine';
import type { ItemExtra, OfficialItem } from './officialItem.types';
import { placeLine } from './placeLine';
import type { PlacedText, RowCells } from './rowCells';

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
    placeLine(item, { ...line, row, sign: bulletOf(line.text) });
  }
  const beside = read.details.flatMap(({ text, column }) =>
    linesOfText(text).map((part) => ({ text: part, column, row, sign: bulletOf(part) })),
  );
  for (const line of beside) {
    placeLine(
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
      placeLine(item, {
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
    placeLine(item, { text, row, column, sign, ...(isOneText ? { inColumn } : { isUnclear: true }) });
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
