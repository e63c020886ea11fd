import type { Area } from '../../../sheets/layout/sheetLayout';
import type { AddedRows } from '../../../sheets/tables/rowsPart';
import { WorkbookFailure } from '../../failure';
import { onSheet } from '../../run/requests';
import { refuseResizing } from '../../tables/askTable';
import type { RoundTableKey } from '../../../sheets/tables/definitions';
import type { OpenRound } from '../../tables/openRound';
import type { Change, Comparison } from '../change';
import { moveRows, placeRows, type RowsPlace } from './placeRows';
import { additionSteps, removalSteps } from './rowSteps';
import { askRows, type RowsState } from './rowsState';
import { areRowsWritten } from './writtenRows';

/**
 * Adds rows under the last one of a table, as values, and the table takes them in. Undo takes them away, unless
 * somebody has entered something in them.
 *
 * @throws WorkbookFailure where the table cannot grow.
 */
export function rowsChange(round: OpenRound, table: RoundTableKey, added: AddedRows): Change<RowsState> {
  const open = round.table(table);
  refuseResizing(open.asked);
  return changeAt(placeRows(open, added), table);
}

function changeAt(place: RowsPlace, table: RoundTableKey): Change<RowsState> {
  const { sheet } = place;
  return {
    sheet,
    ask: (context, before) => askRows(context, place, before !== undefined),
    refuse: ({ cells }, isUndo) => {
      if (!isUndo && !areBlank(cells)) {
        throw new WorkbookFailure('cellsInTheWay', { sheet });
      }
    },
    apply: () => onSheet(sheet, additionSteps(place)),
    restore: (target, { highlightIds }) =>
      onSheet(
        sheet,
        areAdded(target, place) ? additionSteps(place, highlightIds) : removalSteps(place, highlightIds),
      ),
    compare: (now, before) => compareRows(place, now, before),
    relocate: async (round) => {
      const open = (await round()).table(table);
      refuseResizing(open.asked);
      return changeAt(moveRows(place, open), table);
    },
  };
}

function compareRows(place: RowsPlace, now: RowsState, before: RowsState): Comparison {
  const isWritten = isGrown(now, place) && areRowsWritten(place, now.cells);
  const isBlank = isAt(now, place.growth.before) && areBlank(now.cells);
  return {
    isBefore: isBlank,
    isAfter: isWritten,
    isSame:
      !areAdded(before, place) &&
      isBlank &&
      now.isUntouched &&
      now.keptLooks !== undefined &&
      now.keptLooks === before.keptLooks,
  };
}

/** A blank row that the table had already can be one of them, so that it need not have grown. */
function areAdded(state: RowsState, place: RowsPlace): boolean {
  return isGrown(state, place) && !areBlank(state.cells);
}

function isGrown(state: RowsState, { growth }: RowsPlace): boolean {
  const { before, rows } = growth;
  return isAt(state, { ...before, rows: before.rows + rows });
}

function isAt({ table }: RowsState, area: Area): boolean {
  return (
    table?.row === area.row &&
    table.column === area.column &&
    table.rows === area.rows &&
    table.columns === area.columns
  );
}

function areBlank(cells: readonly (readonly unknown[])[]): boolean {
  return cells.every((row) => row.every((cell) => cell === ''));
}
