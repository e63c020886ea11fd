import type { CellWrite } from '../../model/cell';
import type { WorkbookModel } from '../../model/model';
import type { Rect } from '../../model/rect';
import type { SheetId } from '../../model/sheet';
import { tableToGrow } from '../../model/tableUnder';

type Cells = readonly (readonly CellWrite[])[];

interface Pending {
  readonly sheetId: SheetId;
  readonly rect: Rect;
  readonly cells: (readonly CellWrite[])[];
}

/**
 * Office.js cuts an array of more than 1,500 cells into pieces, and the grid takes a write in a time that grows with
 * the sheet: pieces that continue one another wait here and are written as one. Whoever asks the session for its
 * model gets it with everything written.
 */
export class WriteBuffer {
  private pending: Pending | null = null;

  constructor(private readonly model: WorkbookModel) {}

  add(sheetId: SheetId, rect: Rect, cells: Cells): void {
    if (this.pending && continues(this.pending, sheetId, rect)) {
      const { rect: before } = this.pending;
      this.pending.cells.push(...cells);
      this.pending = { ...this.pending, rect: { ...before, rows: before.rows + rect.rows } };
      return;
    }
    this.flush();
    this.pending = { sheetId, rect, cells: [...cells] };
  }

  flush(): void {
    if (!this.pending) {
      return;
    }
    const { sheetId, rect, cells } = this.pending;
    this.pending = null;
    this.model.write(sheetId, rect, cells);
    const isFilled = cells.some((row) => row.some((cell) => cell !== undefined && cell !== null));
    const grown = isFilled ? tableToGrow(this.model, sheetId, rect) : undefined;
    if (grown) {
      // The formats of its last row come with what a person types; a program gives its rows their own.
      const { id, rect: before } = grown.table;
      this.model.updateTable(id, { rect: { ...before, rows: before.rows + grown.rows } });
    }
  }
}

function continues(pending: Pending, sheetId: SheetId, rect: Rect): boolean {
  const { rect: before } = pending;
  return (
    pending.sheetId === sheetId &&
    before.column === rect.column &&
    before.columns === rect.columns &&
    before.row + before.rows === rect.row
  );
}
