import type { IRange } from '@univerjs/core';
import { ExcelError } from '../../excelError';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, target, type ModelContext } from '../context';
import { makeRoom } from './capacity';
import { setCells, type CellMatrix } from './cellWriting';
import { contains, intersect, toRange, toRect } from './rects';

/** Merged cells. As in Excel only the top left cell keeps its content, and merges inside the new one give way. */
export function mergesPart(context: ModelContext): Pick<WorkbookModel, 'merges' | 'merge' | 'unmerge'> {
  return {
    merges: (id) => sheetOf(context, id).getMergeData().map(toRect),
    merge: (id, rect, across) => {
      const parts = across
        ? Array.from({ length: rect.rows }, (_row, offset) => ({ ...rect, row: rect.row + offset, rows: 1 }))
        : [rect];
      merge(
        context,
        id,
        rect,
        parts.filter((part) => part.rows * part.columns > 1),
      );
    },
    unmerge: (id, rect) => {
      const touched = touching(context, id, rect);
      changeMerges(context, id, touched, []);
    },
  };
}

function merge(context: ModelContext, id: SheetId, rect: Rect, parts: readonly Rect[]): void {
  makeRoom(context, id, rect);
  const touched = touching(context, id, rect);
  if (touched.some((range) => !contains(rect, toRect(range)))) {
    throw new ExcelError('InvalidArgument', 'The rectangle cuts through a merged cell.');
  }
  changeMerges(context, id, touched, parts.map(toRange));
  const sheet = sheetOf(context, id);
  const covered: CellMatrix = {};
  let count = 0;
  for (const part of parts) {
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      for (let column = part.column; column < part.column + part.columns; column += 1) {
        const cell = sheet.getCellRaw(row, column);
        const isCorner = row === part.row && column === part.column;
        if (!isCorner && cell && (cell.f || cell.si || (cell.v !== null && cell.v !== undefined))) {
          (covered[row] ??= {})[column] = { v: null, f: null, si: null, p: null };
          count += 1;
        }
      }
    }
  }
  if (count > 0) {
    setCells(context, id, covered);
  }
}

function touching(context: ModelContext, id: SheetId, rect: Rect): IRange[] {
  return sheetOf(context, id)
    .getMergeData()
    .filter((range) => intersect(toRect(range), rect) !== null)
    .map((range) => ({ ...range }));
}

function changeMerges(context: ModelContext, id: SheetId, removed: IRange[], added: IRange[]): void {
  const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = context.library;
  const mutation = (mutationId: string, ranges: IRange[]): { id: string; params: object }[] =>
    ranges.length === 0 ? [] : [{ id: mutationId, params: { ...target(context, id), ranges } }];
  const redo = [
    ...mutation(RemoveWorksheetMergeMutation.id, removed),
    ...mutation(AddWorksheetMergeMutation.id, added),
  ];
  const undo = [
    ...mutation(RemoveWorksheetMergeMutation.id, added),
    ...mutation(AddWorksheetMergeMutation.id, removed),
  ];
  if (redo.length > 0) {
    perform(context, { redo, undo });
  }
}
