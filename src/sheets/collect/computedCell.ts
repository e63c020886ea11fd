import type { FindingParameter } from '../../core/finding/finding';
import { readData, type ScoredItem } from '../../core/entries/readData';
import type { CellInput } from '../../core/cells/cell';
import { pointsFromNumber } from '../../core/points/points';
import { isBlank, oneLine } from '../grid/cellValue';
import { FORMULA_TEXTS } from '../form/formulaParts';
import type { InputReading } from './inputCell';

const OWN_TEXTS: ReadonlySet<string> = new Set(Object.values(FORMULA_TEXTS));

/**
 * Reads the points cell of an item whose points follow from data: empty, whether the program of the unit has
 * computed them or not, so that the data alone say what counts.
 *
 * What the formula shows is never taken; where it shows something else, that is said. Points typed over the formula
 * stand, for the core to compare with the data.
 *
 * @param formula of the cell; undefined if there is none or nobody looked.
 */
export function readComputedCell(
  scored: ScoredItem,
  data: CellInput,
  cell: CellInput,
  formula: string | undefined,
): InputReading {
  const shown = isBlank(cell) || OWN_TEXTS.has(oneLine(cell)) ? null : cell;
  if (formula === undefined) {
    const isError = typeof shown === 'object' && shown !== null && !isBlank(data);
    return { value: isError ? null : shown, problems: [] };
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

function amount(shown: number): FindingParameter {
  const points = pointsFromNumber(shown);
  return points === undefined ? { number: shown } : { points };
}
