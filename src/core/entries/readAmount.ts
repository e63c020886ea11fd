import { problem, type Problem } from '../finding/create';
import type { CellInput } from '../cells/cell';
import { cellText, quoted } from '../cells/cellText';
import { readCellPoints } from '../cells/cellPoints';
import type { Points } from '../points/points';
import { saysNotApplicable } from '../cells/notApplicable';
import type { EntryProblem } from './problem';

export type AmountReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'amount'; readonly points: Points; readonly problems: readonly EntryProblem[] }
  | { readonly kind: 'refused'; readonly problem: EntryProblem };

/**
 * Reads a cell of points of an item: from 0 to the maximum, "KAD" for not applicable.
 *
 * A text such as "8,5" counts as the number it says, and more than six decimals as the nearest six, with a warning; below 0 or above the maximum is refused and
 * never cut down to the bound.
 */
export function readAmount(cell: CellInput, maxPoints: Points): AmountReading {
  if (saysNotApplicable(cell)) {
    return { kind: 'notApplicable' };
  }
  const reading = readCellPoints(cell);
  if (reading.kind === 'empty') {
    return reading;
  }
  if (reading.kind === 'problem') {
    return refuse(problem(reading.problem, { text: quoted(cell) }));
  }
  const { points, fromText, isRounded } = reading;
  const parameters = { points: { points }, maximum: { points: maxPoints } };
  if (points < 0) {
    return refuse({ code: 'negative', parameters });
  }
  if (points > maxPoints) {
    return refuse({ code: 'aboveMaximum', parameters });
  }
  const asText: EntryProblem = {
    code: 'textNumber',
    column: 'points',
    parameters: { text: cellText(cell), points: { points } },
  };
  const rounded: EntryProblem = {
    code: 'tooManyDecimals',
    column: 'points',
    parameters: { text: quoted(cell), points: { points } },
  };
  return { kind: 'amount', points, problems: isRounded ? [rounded] : fromText ? [asText] : [] };
}

function refuse(reason: Problem): AmountReading {
  return { kind: 'refused', problem: { ...reason, column: 'points' } };
}
