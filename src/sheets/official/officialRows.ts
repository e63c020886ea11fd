import type { Finding } from '../../core/finding/finding';
import type { Points } from '../../core/points/points';
import { parseAmount } from '../../core/rules/statements';
import { isBlank, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { GridValue } from '../grid/gridValue';
import { readAnnotation } from './annotation';
import { hasRole } from './headingWords';
import { fieldAbove, isOfOtherGroup, isSameItem, startsItem } from './itemStart';
import {
  isNumberingLine,
  isPageNumber,
  isSignature,
  isTableTitle,
  readTotal,
  repeatsHeading,
} from './lineKinds';
import { isSameCode, type CodeCell } from './officialCodes';
import { officialColumnsAt, type OfficialColumns } from './officialColumns';
import { addLines, itemOf, type OfficialItem } from './officialItems';
import type { Report } from './report';
import { readRowCells, type RowCells } from './rowCells';
import { sectionNamed } from './sectionHeads';

/** What became of a row that is not blank. */
export type RowUse =
  | 'item'
  | 'line'
  | 'otherGroup'
  | 'heading'
  | 'title'
  | 'total'
  | 'subtotal'
  | 'note'
  | 'below'
  | 'notUnderstood';

export interface UsedRow {
  readonly row: number;
  readonly use: RowUse;
  /** The position of the item that it begins or belongs to. */
  readonly item?: number;
}

export interface OfficialRows {
  readonly items: readonly OfficialItem[];
  /** Every row below the heading that is not blank, with what became of it. */
  readonly uses: readonly UsedRow[];
  /** The total that the table itself prints, and its row. */
  readonly printedTotal?: { readonly row: number; readonly points: Points };
  /** Where another table begins below this one: its heading, or its first row. */
  readonly next?: { readonly row: number; readonly column: number; readonly text: string };
  readonly findings: readonly Finding[];
}

/** Goes through the rows below the heading: items, and the lines that belong to each. Stops at a second table. */
export function collectRows(
  grid: Grid,
  columns: OfficialColumns,
  report: Report,
  from = columns.band.bottom + 1,
): OfficialRows {
  const walk = new RowWalk(grid, columns, report);
  for (let row = from; row < grid.values.length && !walk.next; row++) {
    if (!(grid.values[row] ?? []).every(isBlank)) {
      walk.take(row);
    }
  }
  const { items, uses, printedTotal, next, findings } = walk;
  return { items, uses, findings, ...(printedTotal && { printedTotal }), ...(next && { next }) };
}

class RowWalk {
  readonly items: OfficialItem[] = [];
  readonly uses: UsedRow[] = [];
  readonly findings: Finding[] = [];
  printedTotal: OfficialRows['printedTotal'];
  next: OfficialRows['next'];
  private owner: OfficialItem | undefined;
  private isBelow = false;
  /** The last item has its maximum in the column of another group. */
  private isOfOthers = false;
  /** The heading, or the title above it, that stands since the last item. */
  private pendingHeading: number | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly columns: OfficialColumns,
    private readonly report: Report,
  ) {}

  take(row: number): void {
    const cells = this.grid.values[row] ?? [];
    if (isPageNumber(cells, this.columns.code)) {
      this.use(row, 'below');
      return;
    }
    if (isNumberingLine(cells) || repeatsHeading(cells, this.columns.band, this.nameColumn)) {
      this.pendingHeading ??= row;
      this.use(row, 'heading');
      return;
    }
    const read = readRowCells(cells, this.columns);
    const text = read.name[0]?.text ?? '';
    if (this.items.length > 0 && this.isOtherHeading(row)) {
      this.end(row, text);
    } else if (!read.code && readTotal(text)) {
      this.takeTotal(row, read, text);
    } else if (this.isBelowRow(cells, read)) {
      this.takeBelow(row, cells, text);
    } else if (read.code && this.isSecondTable(read.code)) {
      this.end(row, text);
    } else {
      this.takeContent(row, read, cells);
    }
  }

  private takeContent(row: number, read: RowCells, cells: readonly GridValue[]): void {
    const { owner, columns } = this;
    const field = fieldAbove(cells, columns, read, this.items);
    if (field) {
      const item = { ...itemOf(row, field, [], columns), isFieldColumn: true } as const;
      this.items.push(field.code ? item : { ...item, isUnnumberedField: true });
    }
    if (owner && !field && (!startsItem(this.grid, this.columns, row, read) || isSameItem(read, owner))) {
      const notes = owner.notes.length;
      addLines(owner, row, read, cells, columns);
      const isNote = owner.notes.length > notes && !read.code;
      this.use(row, this.isOfOthers ? 'otherGroup' : isNote ? 'note' : 'line');
    } else if (startsItem(this.grid, this.columns, row, read)) {
      const item = itemOf(row, read, cells, columns);
      if (isOfOtherGroup(cells, read, columns)) {
        // Its lines are of the other group as well.
        this.owner = item;
        this.isOfOthers = true;
        this.findings.push(this.report('rowOfOtherGroup', row, this.nameColumn, { text: item.name }));
        this.use(row, 'otherGroup');
        return;
      }
      this.isOfOthers = false;
      const isField = !read.code && read.otherCode === undefined && sectionNamed(item.name) === undefined;
      this.owner = isField ? { ...item, isUnnumberedField: true } : item;
      this.items.push(this.owner);
      this.pendingHeading = undefined;
      this.isBelow = false;
      this.use(row, 'item');
    } else {
      const line = read.name[0] ?? read.details[0];
      const place = line ?? { column: this.nameColumn, text: cells.map((cell) => oneLine(cell)).join(' ') };
      this.findings.push(this.report('optionNotUnderstood', row, place.column, { text: place.text.trim() }));
      this.use(row, 'notUnderstood');
    }
  }

  private takeTotal(row: number, read: RowCells, text: string): void {
    const total = readTotal(text);
    const points = read.amount ?? parseAmount(total?.amount ?? '');
    if (total?.of === 'table' && points !== undefined) {
      this.printedTotal = { row, points };
    }
    // An item may go on behind the sum of a page.
    this.owner = total?.of === 'page' ? this.owner : undefined;
    this.use(row, total?.of === 'table' ? 'total' : 'subtotal');
  }

  /** Notes, signatures and titles: nothing is scored in them. */
  private isBelowRow(cells: readonly GridValue[], read: RowCells): boolean {
    const isItem =
      read.code !== undefined && (read.amount !== undefined || this.pendingHeading !== undefined);
    if (this.isBelow) {
      return !isItem;
    }
    const text = read.name[0]?.text ?? '';
    const isNote = !this.owner && this.items.length > 0 && readAnnotation(text)?.kind === 'note';
    const isTitle = this.items.length > 0 && isTableTitle(text);
    return !read.code && (isNote || isTitle || isSignature(cells));
  }

  private takeBelow(row: number, cells: readonly GridValue[], text: string): void {
    const isTitle = isTableTitle(text);
    if (isTitle) {
      this.pendingHeading = row;
    }
    const isNote = !this.isBelow && !isTitle && !isSignature(cells);
    if (isNote) {
      this.findings.push(this.report('noteNotRead', row, firstFilled(cells), { text }));
    }
    this.isBelow = true;
    this.owner = undefined;
    this.use(row, isTitle ? 'title' : isNote ? 'note' : 'below');
  }

  private end(row: number, text: string): void {
    const start = this.pendingHeading ?? row;
    const column = this.columns.code ?? this.nameColumn;
    this.next = { row: start, column, text };
    this.findings.push(this.report('secondTable', row, column, { text }));
    // What was passed over since then is the head of the other table.
    const keep = this.uses.filter((used) => used.row < start);
    this.uses.splice(0, this.uses.length, ...keep);
  }

  private get nameColumn(): number {
    return this.columns.names[0] ?? 0;
  }

  private use(row: number, use: RowUse): void {
    const isOfItem = use === 'item' || use === 'line' || (use === 'note' && this.owner !== undefined);
    this.uses.push({ row, use, ...(isOfItem && { item: this.items.length - 1 }) });
  }

  /** A heading in other words than that of this table, which names its column of numbers. */
  private isOtherHeading(row: number): boolean {
    const columns = officialColumnsAt(this.grid, row);
    return columns?.band.paths.some((path) => path.some((text) => hasRole(text, 'code'))) ?? false;
  }

  private isSecondTable(code: CodeCell): boolean {
    const [first, last] = [this.items[0], this.items.at(-1)];
    return (
      first !== undefined &&
      last !== undefined &&
      isSameCode(code.text, first.code.text) &&
      (!isSameCode(code.text, last.code.text) || this.pendingHeading !== undefined) &&
      !this.items.some(({ isUnnumberedField }) => isUnnumberedField)
    );
  }
}

function firstFilled(cells: readonly GridValue[]): number {
  return Math.max(
    0,
    cells.findIndex((cell) => !isBlank(cell)),
  );
}
