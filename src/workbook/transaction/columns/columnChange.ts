import type { RoundTableKey } from '../../../sheets/tables/definitions';
import type { AddedColumn } from '../../../sheets/tables/addedColumn';
import { onSheet } from '../../run/requests';
import { refuseWriting } from '../../tables/askTable';
import type { OpenRound } from '../../tables/openRound';
import type { Change, Comparison } from '../change';
import { additionSteps, removalSteps } from './columnSteps';
import { askColumn, type ColumnState } from './columnState';
import { headingsWith, moveColumn, placeColumn, type ColumnPlace } from './placeColumn';

/**
 * Adds a blank column to a table, where the definition has it. Undo takes it away, unless somebody has entered
 * something in it.
 *
 * @throws WorkbookFailure where the table cannot be written, or has the column.
 */
export function columnChange(
  round: OpenRound,
  table: RoundTableKey,
  added: AddedColumn,
): Change<ColumnState> {
  const open = round.table(table);
  refuseWriting(open.asked);
  return changeAt(placeColumn(open, added), table);
}

function changeAt(place: ColumnPlace, table: RoundTableKey): Change<ColumnState> {
  const { sheet } = place;
  return {
    sheet,
    ask: (context) => askColumn(context, place),
    refuse: () => undefined,
    apply: (before) => onSheet(sheet, additionSteps(place, isFree(before, place))),
    restore: (target, now) => onSheet(sheet, restoringSteps(place, target, now)),
    compare: (now, before) => compareColumns(place, now, before),
    relocate: async (round) => {
      const open = (await round()).table(table);
      refuseWriting(open.asked);
      return changeAt(moveColumn(place, open), table);
    },
  };
}

function restoringSteps(
  place: ColumnPlace,
  target: ColumnState,
  now: ColumnState,
): ReturnType<typeof additionSteps> {
  const removal = isBegun(now, target, place) ? removalSteps(place) : [];
  return isAdded(target, place) ? [...removal, ...additionSteps(place, isFree(now, place))] : removal;
}

function compareColumns(place: ColumnPlace, now: ColumnState, before: ColumnState): Comparison {
  const isBefore =
    isAt(now, place, 0) && isAlike(now.headings, place.headings) && !isBegun(now, before, place);
  const isAfter = isAdded(now, place) && now.isBlank;
  // What is inserted first tells that nothing else was done, and what is made last that all of it was.
  const isSame = isAdded(before, place) ? isAfter && now.looks === before.looks : isBefore;
  return { isBefore, isAfter, isSame };
}

function isAdded(state: ColumnState, place: ColumnPlace): boolean {
  return isAt(state, place, 1) && isAlike(state.headings, headingsWith(place));
}

/** The column, or a part of it, stands: the table is wider or has moved, or what is right of it has. */
function isBegun(now: ColumnState, before: ColumnState, place: ColumnPlace): boolean {
  const { at, before: area } = place;
  const { columns = 0, column = 0 } = now.table ?? {};
  const isBeyond = at === area.column + area.columns && now.end > before.end && !isAdded(before, place);
  return columns > area.columns || column > area.column || isBeyond;
}

function isFree({ end }: ColumnState, { at }: ColumnPlace): boolean {
  return at >= end;
}

function isAt({ table }: ColumnState, { before }: ColumnPlace, more: number): boolean {
  return (
    table?.row === before.row &&
    table.column === before.column &&
    table.rows === before.rows &&
    table.columns === before.columns + more
  );
}

function isAlike(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((heading, index) => heading === right[index]);
}
