import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { CellValue } from '../../cell';
import type { EditSource, ModelEvents } from '../../modelEvents';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import type { ModelContext } from '../context';
import { SHIFT, type ShiftParams } from '../move/companions';
import type { Tracking } from '../move/tracking';
import { toCellValue } from '../range/cellData';
import { STYLE_ONLY, type CellMatrix } from '../range/cellWriting';
import { noticeHeadings } from '../table/tableHeadings';

/** Turns what the grid's command service reports into the model's events. */
export function watch(context: ModelContext, tracking: Tracking): void {
  new Watcher(context, tracking).start();
}

class Watcher {
  private active: SheetId | undefined;
  private before: CellValue | undefined;

  constructor(
    private readonly context: ModelContext,
    private readonly tracking: Tracking,
  ) {}

  start(): void {
    const { commands, library, slots, events } = this.context;
    commands.beforeCommandExecuted((command) => {
      if (command.id === library.UndoCommand.id || command.id === library.RedoCommand.id) {
        this.context.state.undoing = true;
      } else if (command.id === library.SetRangeValuesMutation.id) {
        this.before = this.valueBefore(command);
      }
    });
    commands.onCommandExecuted((command, options) => this.executed(command, options));
    slots.onChange((sheetId, key) => {
      if (this.context.state.quiet === 0 && key !== 'bag') {
        events.raise('structure', {
          sheetId: sheetId || this.context.workbook.getActiveSheet().getSheetId(),
        });
      }
    });
    this.active = this.context.workbook.getActiveSheet(true)?.getSheetId();
  }

  private executed(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { library, state, events } = this.context;
    const params = (command.params ?? {}) as { subUnitId?: SheetId; sheet?: { id: SheetId } };
    const sheetId = params.subUnitId ?? '';
    const sheetEvent = (kind: ModelEvents['sheet']['kind'], id: SheetId): void => {
      if (state.quiet === 0) {
        events.raise('sheet', { kind, sheetId: id });
      }
    };
    switch (command.id) {
      case library.UndoCommand.id:
      case library.RedoCommand.id:
        this.context.state.undoing = false;
        break;
      case library.SetRangeValuesMutation.id:
        this.cellsSet(command, options);
        break;
      case SHIFT:
        this.shifted(command.params as ShiftParams);
        break;
      case library.InsertSheetMutation.id:
        sheetEvent('added', params.sheet?.id ?? '');
        this.noticeActive();
        break;
      case library.RemoveSheetMutation.id:
        this.tracking.sheetDeleted(sheetId);
        sheetEvent('deleted', sheetId);
        this.noticeActive();
        break;
      case library.SetWorksheetNameMutation.id:
        sheetEvent('renamed', sheetId);
        break;
      case library.SetWorksheetOrderMutation.id:
        sheetEvent('moved', sheetId);
        break;
      case library.SetWorksheetHideMutation.id:
        sheetEvent('visibility', sheetId);
        break;
      case library.SetWorksheetActiveOperation.id:
        this.noticeActive();
        break;
      case library.SetFrozenMutation.id:
      case library.SetRowDataMutation.id:
      case library.SetColDataMutation.id:
      case library.SetDefinedNameMutation.id:
      case library.RemoveDefinedNameMutation.id:
        if (state.quiet === 0) {
          events.raise('structure', {
            sheetId: sheetId || this.context.workbook.getActiveSheet().getSheetId(),
          });
        }
        break;
    }
  }

  private source(): EditSource {
    return this.context.state.undoing ? 'undo' : this.context.state.writing > 0 ? 'api' : 'user';
  }

  private noticeActive(): void {
    const active = this.context.workbook.getActiveSheet(true)?.getSheetId();
    const last = this.active;
    if (active === last || active === undefined || this.context.state.settling) {
      return;
    }
    this.active = active;
    if (this.context.state.quiet === 0) {
      if (last !== undefined) {
        this.context.events.raise('sheet', { kind: 'deactivated', sheetId: last });
      }
      this.context.events.raise('sheet', { kind: 'activated', sheetId: active });
    }
  }

  private valueBefore(command: Readonly<ICommandInfo>): CellValue | undefined {
    const { cellValue = {}, subUnitId } = command.params as { cellValue?: CellMatrix; subUnitId: SheetId };
    const rect = isSingle(cellValue) ? changedRect(cellValue) : null;
    if (!rect) {
      return undefined;
    }
    const cell = this.context.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(rect.row, rect.column);
    return toCellValue(cell, Boolean(cell?.f));
  }

  private cellsSet(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const {
      cellValue = {},
      subUnitId,
      trigger,
    } = command.params as {
      cellValue?: CellMatrix;
      subUnitId: SheetId;
      trigger?: string;
    };
    // Recalculated results and formats are no edits.
    if (options?.onlyLocal || trigger === STYLE_ONLY || this.context.state.quiet > 0) {
      return;
    }
    const rect = changedRect(cellValue);
    if (!rect) {
      return;
    }
    const single = rect.rows * rect.columns === 1;
    const cell = single
      ? this.context.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(rect.row, rect.column)
      : undefined;
    const edit: ModelEvents['edited'] = {
      sheetId: subUnitId,
      rect,
      source: this.source(),
      kind: 'RangeEdited',
      ...(single && this.before !== undefined
        ? { before: this.before, after: toCellValue(cell, Boolean(cell?.f)) }
        : {}),
    };
    if (this.context.state.deferred && edit.source === 'user') {
      this.context.state.deferred.push(edit);
    } else {
      this.context.events.raise('edited', edit);
    }
    if (!this.context.state.undoing) {
      noticeHeadings(this.context, subUnitId, rect);
    }
  }

  private shifted({ sheetId, shift }: ShiftParams): void {
    this.tracking.shift(sheetId, shift);
    if (this.context.state.quiet > 0) {
      return;
    }
    const what = shift.axis === 'rows' ? 'Row' : 'Column';
    const whole = shift.axis === 'rows' ? shift.rect.columns > 1e4 : shift.rect.rows > 1e5;
    const kind = `${whole ? what : 'Cell'}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}` as const;
    this.context.events.raise('edited', { sheetId, rect: shift.rect, source: this.source(), kind });
    this.context.events.raise('structure', { sheetId });
  }
}

/** Around the cells whose content is set; null if only formats are. */
function changedRect(cells: CellMatrix): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) {
      const cell = line[Number(column)];
      if (cell && !setsContent(cell)) {
        continue;
      }
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether there can be only one cell, without looking at all of many. */
function isSingle(cells: CellMatrix): boolean {
  const [first, second] = Object.values(cells);
  return second === undefined && Object.keys(first ?? {}).length === 1;
}

function setsContent(cell: ICellData): boolean {
  return 'v' in cell || 'f' in cell || 'p' in cell;
}
