import type { IMutationInfo } from '@univerjs/core';
import type { SheetId } from '../../sheet';
import type { TableInfo } from '../../table';
import { target, type ModelContext } from '../context';
import { shiftRect, type Shift } from '../move/shift';
import type { CellMatrix } from '../range/cellWriting';
import type { SlotChange } from '../slots';

/** Tables of a sheet after a change of its rows, columns or cells; tables whose cells are all gone disappear. */
export function shiftTables(context: ModelContext, sheetId: SheetId, shift: Shift): SlotChange[] {
  const tables = context.slots.book('tables');
  if (!tables.some((table) => table.sheetId === sheetId)) {
    return [];
  }
  const moved = tables.flatMap((table): TableInfo[] => {
    if (table.sheetId !== sheetId) {
      return [table];
    }
    const rect = shiftRect(table.rect, shift);
    return rect
      ? [
          {
            ...table,
            rect,
            columns: rect.columns === table.rect.columns ? table.columns : shiftColumns(table, shift),
          },
        ]
      : [];
  });
  return [context.slots.changeBook('tables', moved)];
}

function shiftColumns(table: TableInfo, shift: Shift): string[] {
  const columns = [...table.columns];
  const start = Math.max(0, shift.rect.column - table.rect.column);
  if (shift.kind === 'remove') {
    const end = Math.min(columns.length, shift.rect.column + shift.rect.columns - table.rect.column);
    columns.splice(start, end - start);
    return columns;
  }
  for (let offset = 0; offset < shift.rect.columns; offset += 1) {
    columns.splice(start + offset, 0, freeColumnName(columns));
  }
  return columns;
}

/** Columns that were inserted inside a table get a heading, as Excel gives them one. */
export function headingsOfNewColumns(context: ModelContext, sheetId: SheetId, shift: Shift): IMutationInfo[] {
  if (shift.kind !== 'insert' || shift.axis !== 'columns') {
    return [];
  }
  const cellValue: CellMatrix = {};
  for (const table of context.slots.book('tables')) {
    const rect = table.sheetId === sheetId ? shiftRect(table.rect, shift) : null;
    if (rect && rect.columns > table.rect.columns && table.showHeaders) {
      const columns = shiftColumns(table, shift);
      for (let column = shift.rect.column; column < shift.rect.column + shift.rect.columns; column += 1) {
        (cellValue[rect.row] ??= {})[column] = { v: columns[column - rect.column] ?? '', t: 1 };
      }
    }
  }
  const { SetRangeValuesMutation } = context.library;
  return Object.keys(cellValue).length === 0
    ? []
    : [{ id: SetRangeValuesMutation.id, params: { ...target(context, sheetId), cellValue } }];
}

/** "Cột1", "Cột2" … the first that is free. */
export function freeColumnName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`cột${number}`)) {
    number += 1;
  }
  return `Cột${number}`;
}
