import type { IRange } from '@univerjs/core';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { asModel, sheetOf, target, type ModelContext } from '../context';
import { activate } from '../worksheet/sheets';
import { intersect, toRange, toRect } from './rects';

const TOP_LEFT: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** What is selected; one rectangle, as Office.js sees it. */
export function selectionPart(context: ModelContext): Pick<WorkbookModel, 'select' | 'selection'> {
  const selected = new Map<SheetId, Rect>();
  let raised = '';
  context.commands.onCommandExecuted((command) => {
    if (command.id !== context.library.SetSelectionsOperation.id) {
      return;
    }
    const { subUnitId, selections } = command.params as {
      subUnitId: SheetId;
      selections: { range: IRange }[];
    };
    const range = selections.at(-1)?.range;
    if (!range) {
      return;
    }
    const rect = toRect(range);
    selected.set(subUnitId, rect);
    const picture = JSON.stringify([subUnitId, rect]);
    // The grid says the same twice.
    if (picture !== raised && context.state.quiet === 0) {
      raised = picture;
      context.events.raise('selection', { sheetId: subUnitId, rect });
    }
  });
  return {
    select: (id, rect) => {
      const sheet = sheetOf(context, id);
      activate(context, id);
      const all = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      const range = toRange(intersect(rect, all) ?? TOP_LEFT);
      const primary = {
        ...range,
        endRow: range.startRow,
        endColumn: range.startColumn,
        actualRow: range.startRow,
        actualColumn: range.startColumn,
        isMerged: false,
        isMergedMainCell: false,
      };
      asModel(context, () =>
        context.commands.syncExecuteCommand(context.library.SetSelectionsOperation.id, {
          ...target(context, id),
          selections: [{ range, primary, style: null }],
        }),
      );
    },
    selection: () => {
      const sheetId = context.workbook.getActiveSheet().getSheetId();
      return { sheetId, rect: selected.get(sheetId) ?? TOP_LEFT };
    },
  };
}
