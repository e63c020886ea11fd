import { ExcelError } from '../../model/excelError';
import type { Rect, TrackedRect } from '../../model/rect';
import type { SheetId } from '../../model/sheet';
import type { ExcelSession } from '../session';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, qualified } from './address';

/** Reading more answers null, without an error (as documented for Excel). */
const MOST_CELLS_READ = 5_000_000;

/** What a Range object stands for. Once kept, it follows its cells through inserts and deletes. */
export class RangeTarget {
  private tracked: TrackedRect | null = null;

  constructor(
    readonly session: ExcelSession,
    readonly sheetId: SheetId,
    private readonly initial: Rect,
  ) {
    const { row, column, rows, columns } = initial;
    const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
    if (!inside || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) {
      throw new ExcelError('InvalidArgument', 'The range lies outside of the sheet.');
    }
  }

  get rect(): Rect {
    const rect = this.tracked ? this.tracked.current() : this.initial;
    if (rect) {
      return rect;
    }
    throw new ExcelError('InvalidReference', 'The cells of the range were deleted.');
  }

  get address(): string {
    return qualified(this.session.sheet(this.sheetId).name, this.rect);
  }

  get cellCount(): number {
    return this.rect.rows * this.rect.columns;
  }

  /** Whole rows or columns, or too many cells: content is neither read nor written cell by cell. */
  get isUnbounded(): boolean {
    return isEntireColumn(this.rect) || isEntireRow(this.rect) || this.cellCount > MOST_CELLS_READ;
  }

  /** Another rectangle of the same sheet. */
  at(rect: Rect): RangeTarget {
    return new RangeTarget(this.session, this.sheetId, rect);
  }

  keep(): void {
    this.tracked ??= this.session.modelBehindWrites.track(this.sheetId, this.initial);
  }

  release(): void {
    this.tracked?.release();
  }
}
