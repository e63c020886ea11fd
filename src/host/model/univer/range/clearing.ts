import type { ICellData } from '@univerjs/core';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, type ModelContext } from '../context';
import { withoutArea } from '../format/conditionalFormats';
import { NO_STYLE } from '../format/noStyle';
import { setValidationSteps } from '../validation/validations';
import { setCells, STYLE_ONLY, type CellMatrix } from './cellWriting';
import { contains, toRange } from './rects';

const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null };

/** What Excel's clear takes away. Hyperlinks are not kept, so there is nothing to clear for them. */
export function clearingPart(context: ModelContext): Pick<WorkbookModel, 'clear'> {
  return {
    clear: (id, rect, what) => {
      if (what === 'All' || what === 'Contents' || what === 'Formats') {
        clearCells(context, id, rect, what);
      }
      if (what === 'All') {
        const steps = setValidationSteps(context, id, rect, null);
        perform(context, { redo: steps.map((step) => step.redo), undo: steps.map((step) => step.undo) });
      }
      if (what === 'All' || what === 'Formats') {
        const before = context.slots.sheet(id, 'conditionalFormats');
        const after = withoutArea(before, rect);
        if (after.length !== before.length || after.some((format, index) => format !== before[index])) {
          const change = context.slots.changeSheet(id, 'conditionalFormats', after);
          perform(context, { redo: [change.redo], undo: [change.undo] });
        }
        unmergeInside(context, id, rect);
      }
    },
  };
}

function clearCells(
  context: ModelContext,
  id: SheetId,
  rect: Rect,
  what: 'All' | 'Contents' | 'Formats',
): void {
  const matrix: CellMatrix = {};
  let count = 0;
  const range = toRange(rect);
  sheetOf(context, id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (
        !cell ||
        row < range.startRow ||
        row > range.endRow ||
        column < range.startColumn ||
        column > range.endColumn
      ) {
        return;
      }
      const cleared: ICellData = {
        ...(what === 'Formats' ? {} : NO_CONTENT),
        ...(what === 'Contents' ? {} : { s: { ...NO_STYLE } as ICellData['s'] }),
      };
      (matrix[row] ??= {})[column] = what === 'Contents' ? cleared : Object.assign(cleared, { custom: null });
      count += 1;
    });
  if (count > 0) {
    setCells(context, id, matrix, what === 'Formats' ? STYLE_ONLY : undefined);
  }
}

function unmergeInside(context: ModelContext, id: SheetId, rect: Rect): void {
  const { RemoveWorksheetMergeMutation, AddWorksheetMergeMutation } = context.library;
  const ranges = sheetOf(context, id)
    .getMergeData()
    .filter((range) =>
      contains(rect, {
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }),
    )
    .map((range) => ({ ...range }));
  if (ranges.length > 0) {
    const params = { unitId: context.unitId, subUnitId: id, ranges };
    perform(context, {
      redo: [{ id: RemoveWorksheetMergeMutation.id, params }],
      undo: [{ id: AddWorksheetMergeMutation.id, params }],
    });
  }
}
