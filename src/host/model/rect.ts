import type { SheetId } from './sheet';

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle that moves with its cells when rows and columns are inserted and deleted; null once deleted. */
export interface TrackedRect {
  readonly sheetId: SheetId;
  current(): Rect | null;
  release(): void;
}
