import type { AmountParameter, NumberParameter } from '../../core/finding/parameters';
import { readData, type ScoredItem } from '../../core/entries/readData';
import type { CellInput } from '../../core/cells/cell';
import { pointsFromNumber } from '../../core/points/points';
import { isBlank, oneLine } from '../grid/cellValue';
import { FORMULA_TEXTS } from '../form/formulaParts';
import type { ShownNumber } from '../grid/shownNumber';
import { readNumber } from './inputCell';
import type { InputReading } from './inputReading.types';

const OWN_TEXTS: ReadonlySet<string> = new Set(Object.values(FORMULA_TEXTS));

/** The points cell of an item whose points follow from data. */
interface ComputedCell {
  readonly value: CellInput;
  readonly formula: string | undefined;
  readonly shown: ShownNumber | undefined;
}

/**
 * Reads the points cell of an item whose points follow from data: empty, whether the program of the unit has
 * computed them or not, so that the data alone say what counts.
 *
 * What the formula shows is never taken; where it shows something else, that is said. Points typed over the formula
 * stand, for the core to compare with the data.
 *
 * @param cell formula and what is seen are undefined if there is none or nobody looked.
 */
export function readComputedCell(
  scored: ScoredItem,
  data: CellInput,
  { value, formula, shown: seen }: ComputedCell,
): InputReading {
  const shown = isBlank(value) || OWN_TEXTS.has(oneLine(value)) ? null : value;
  if (formula === undefined) {
    const isError = typeof shown === 'object' && shown !== null && !isBlank(data);
    return typeof shown === 'number'
      ? readNumber(shown, seen, 'points')
      : { value: isError ? null : shown, problems: [] };
  }
  if (typeof shown !== 'number') {
    return { value: null, problems: [] };
  }
  const points = amount(shown);
  if (isBlank(data)) {
    return { value: null, problems: [{ code: 'formulaWithoutData', parameters: { points } }] };
  }
  const reading = readData(scored, data);
  if (reading.kind !== 'points' || reading.points === pointsFromNumber(shown)) {
    return { value: null, problems: [] };
  }
  const parameters = { points, computed: { points: reading.points } };
  return { value: null, problems: [{ code: 'pointsRecomputed', parameters }] };
}

function amount(shown: number): AmountParameter | NumberParameter {
  const points = pointsFromNumber(shown);
  return points === undefined ? { number: shown } : { points };
}
