import type { Finding } from '../../core/finding/finding';
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
import type { OfficialItem } from './officialItem.types';
import { addLines, itemOf } from './officialItems';
import type { Report } from './report';
import { readRowCells, type RowCells } from './rowCells';
import { sectionNamed } from './sectionHeads';

import type { OfficialRows, RowUse, UsedRow } from './officialRows.types';

/** Takes the rows of a table one after another, top to bottom, and keeps what each of them is. */
export class RowWalk {
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
    } else if (!read.code && readTotal(text) && sectionNamed(text) === undefined) {
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
    const field = fieldAbove(cells, columns, this.items);
    if (field) {
      const item = { ...itemOf(row, field, [], columns), isFieldColumn: true } as const;
      this.items.push(field.code ? item : { ...item, isUnnumberedField: true });
      this.owner = undefined;
      this.isOfOthers = false;
      if (!read.code && read.name.length === 0) {
        this.use(row, 'item');
        return;
      }
    }
    const isStart = startsItem(this.grid, columns, row, read, field ? undefined : owner);
    if (owner && !field && (!isStart || isSameItem(read, owner))) {
      const notes = owner.notes.length;
      addLines(owner, row, read, cells, columns);
      const isNote = owner.notes.length > notes && !read.code;
      this.use(row, this.isOfOthers ? 'otherGroup' : isNote ? 'note' : 'line');
    } else if (isStart) {
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

  /** Below "Điểm thưởng" without a number of its own, numbers may begin again. */
  private mayBeginAgain(code: CodeCell): boolean {
    const isSection = ({ code: own, name }: OfficialItem): boolean =>
      own.text === '' && sectionNamed(name) !== undefined;
    const section = this.items.map(isSection).lastIndexOf(true);
    const since = this.items.slice(section + 1);
    return (
      section >= 0 &&
      this.pendingHeading === undefined &&
      !since.some((item) => isSameCode(item.code.text, code.text))
    );
  }

  private isSecondTable(code: CodeCell): boolean {
    const [first, last] = [this.items[0], this.items.at(-1)];
    return (
      first !== undefined &&
      last !== undefined &&
      isSameCode(code.text, first.code.text) &&
      (!isSameCode(code.text, last.code.text) || this.pendingHeading !== undefined) &&
      !this.items.some(({ isUnnumberedField }) => isUnnumberedField) &&
      !this.mayBeginAgain(code)
    );
  }
}

function firstFilled(cells: readonly GridValue[]): number {
  return Math.max(
    0,
    cells.findIndex((cell) => !isBlank(cell)),
  );
}
