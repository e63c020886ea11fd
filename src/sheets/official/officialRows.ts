import type { Finding } from '../../core/finding/finding';
import type { Points } from '../../core/points/points';
import { isBlank, oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { Grid } from '../grid/grid';
import type { GridValue } from '../grid/gridValue';
import { isBelowTable, isGrandTotal, isNumberingLine, isTotal } from './lineKinds';
import { isSameCode, type CodeCell } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import { addLines, itemOf, type OfficialItem } from './officialItems';
import { readLine } from './officialLine';
import { reportIn } from './report';
import { readRowCells, type RowCells } from './rowCells';
import { sectionNamed } from './sectionHeads';

export interface OfficialRows {
  readonly items: readonly OfficialItem[];
  /** The total that the table itself prints, and its row. */
  readonly printedTotal?: { readonly row: number; readonly points: Points };
  readonly findings: readonly Finding[];
}

/** Goes through the rows below the heading: items, and the lines that belong to each. Stops at a second table. */
export function collectRows(grid: Grid, columns: OfficialColumns): OfficialRows {
  const report = reportIn(grid);
  const items: OfficialItem[] = [];
  const findings: Finding[] = [];
  let printedTotal: OfficialRows['printedTotal'];
  let owner: OfficialItem | undefined;
  let isBelow = false;
  for (let row = columns.band.bottom + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    if (cells.every(isBlank) || isNumberingLine(cells) || repeatsHeading(cells, columns)) {
      continue;
    }
    const read = readRowCells(cells, columns);
    const text = read.name[0]?.text ?? '';
    if (!read.code && isTotal(text)) {
      printedTotal =
        isGrandTotal(text) && read.amount !== undefined ? { row, points: read.amount } : printedTotal;
      owner = undefined;
    } else if (!read.code && (isBelow || isSignature(cells))) {
      isBelow = true;
    } else if (read.code && isSecondTable(read.code, items)) {
      findings.push(report('secondTable', row, columns.code ?? columns.names[0] ?? 0, { text }));
      break;
    } else if (owner && (!startsItem(read) || isSameItem(read, owner))) {
      addLines(owner, row, read, cells, columns);
    } else if (startsItem(read)) {
      owner = itemOf(row, read, cells, columns);
      items.push(owner);
    } else {
      const line = read.name[0] ?? read.details[0];
      findings.push(...(line ? [report('optionNotUnderstood', row, line.column, { text: line.text })] : []));
    }
  }
  return { items, findings, ...(printedTotal && { printedTotal }) };
}

/**
 * A row without a number begins an item where something else stands in its place, and it has a maximum; or where it
 * says "Điểm thưởng" or "Điểm trừ".
 */
function startsItem({ code, otherCode, name, amount }: RowCells): boolean {
  return (
    code !== undefined ||
    (otherCode !== undefined && name.length > 0 && amount !== undefined) ||
    sectionNamed(name.map(({ text }) => text).join(' ')) !== undefined
  );
}

/** The number of a merged cell may stand again in every row of it. */
function isSameItem({ code, name }: RowCells, owner: OfficialItem): boolean {
  const text = name.map((line) => line.text).join(' ');
  return code !== undefined && isSameCode(code.text, owner.code.text) && (text === '' || text === owner.name);
}

function isSecondTable(code: CodeCell, items: readonly OfficialItem[]): boolean {
  const [first, last] = [items[0], items.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    isSameCode(code.text, first.code.text) &&
    !isSameCode(code.text, last.code.text)
  );
}

/** The headings once more, after a page break. */
function repeatsHeading(cells: readonly GridValue[], { band, names }: OfficialColumns): boolean {
  const column = names[0] ?? 0;
  const text = fold(oneLine(cells[column]));
  return text !== '' && (band.paths[column] ?? []).some((heading) => fold(heading) === text);
}

function isSignature(cells: readonly GridValue[]): boolean {
  return cells.some((cell) => {
    const text = oneLine(cell);
    return isBelowTable(text) && readLine(text) === undefined;
  });
}
