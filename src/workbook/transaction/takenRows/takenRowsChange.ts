import type { Area } from '../../../sheets/layout/sheetLayout';
import type { RoundTableKey } from '../../../sheets/tables/definitions';
import type { TakenRows } from '../../../sheets/tables/takenRows';
import { onSheet } from '../../run/requests';
import { refuseResizing } from '../../tables/askTable';
import type { OpenRound } from '../../tables/openRound';
import type { Change, Comparison } from '../change';
import { moveTaken, placeTaken, type TakenPlace } from './placeTaken';
import { formerSteps, takingSteps } from './takenSteps';
import { askTaken, type TakenState } from './takenState';

/**
 * A table takes in rows that stand directly under it. Nothing in them is written but how they look and what may be
 * typed there. Undo gives them back as they stood, unless somebody has changed or sorted them.
 *
 * @throws WorkbookFailure where the table cannot grow.
 */
export function takenRowsChange(
  round: OpenRound,
  table: RoundTableKey,
  taken: TakenRows,
): Change<TakenState> {
  const open = round.table(table);
  refuseResizing(open.asked);
  return changeAt(placeTaken(open, taken), table);
}

function changeAt(place: TakenPlace, table: RoundTableKey): Change<TakenState> {
  const { sheet } = place;
  return {
    sheet,
    ask: (context) => askTaken(context, place),
    refuse: () => undefined,
    apply: (before) => onSheet(sheet, takingSteps(place, before)),
    restore: (target, now) =>
      stateText(target) === stateText(now) ? [] : onSheet(sheet, formerSteps(place, target, now)),
    compare: (now, before) => compareTaken(place, now, before),
    relocate: async (round) => {
      const open = (await round()).table(table);
      refuseResizing(open.asked);
      return changeAt(moveTaken(place, open), table);
    },
  };
}

function compareTaken({ growth }: TakenPlace, now: TakenState, before: TakenState): Comparison {
  const areCellsKept = JSON.stringify(now.cells) === JSON.stringify(before.cells);
  const grown = { ...growth.before, rows: growth.before.rows + growth.rows };
  return {
    isBefore: areCellsKept && isAt(now, growth.before),
    isAfter: areCellsKept && isAt(now, grown),
    isSame: stateText(now) === stateText(before),
  };
}

function isAt({ table }: TakenState, area: Area): boolean {
  return (
    table?.row === area.row &&
    table.column === area.column &&
    table.rows === area.rows &&
    table.columns === area.columns
  );
}

/** Without ids, which are new where a format was made again. */
function stateText({ formatIds: _ids, ...state }: TakenState): string {
  return JSON.stringify(state);
}
