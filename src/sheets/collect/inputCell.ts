import type { FindingCode } from '../../core/finding/codes';
import type { FindingParameter } from '../../core/finding/finding';
import type { CellInput } from '../../core/cells/cell';
import { quoted } from '../../core/cells/cellText';
import { parseDecimal } from '../../core/points/decimalText';
import { pointsFromNumber, pointsToNumber } from '../../core/points/points';
import { isBlank, oneLine } from '../grid/cellValue';
import { dateFormatAt, formulaAt, isPercentAt } from '../grid/markAt';
import { isoFromSerial, shownDate } from '../../core/dates/dateSerial';
import type { Grid } from '../grid/grid';
import type { AskedFor } from '../form/inputKinds';

/** What an input cell is for: what the item asks for there, or a text (evidence, explanation, note). */
export type InputKind = AskedFor | 'text';

export interface CellProblem {
  readonly code: FindingCode;
  readonly parameters: Readonly<Record<string, FindingParameter>>;
}

/** What a cell says, and what should be known of how it says it. */
export interface InputReading {
  /** As typed; of a cell that is refused, a text that nothing takes for a number. */
  readonly value: CellInput;
  readonly problems: readonly CellProblem[];
}

/** "1.035" may be a thousand and thirty-five or one point zero three five. */
const AMBIGUOUS_FIGURE = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u;

/**
 * Reads an input cell with what the file says beside its value: a date that Excel made of "1/2" and a percentage are
 * refused where a number is asked for, never guessed; a formula counts with the value that it had last.
 *
 * @param row of the sheet, 0-based; column too.
 */
export function readInputCell(
  grid: Grid,
  row: number,
  column: number,
  value: CellInput,
  kind: InputKind,
): InputReading {
  const formula = formulaAt(grid, row, column);
  if (formula !== undefined && isBlank(value)) {
    return { value: `=${formula}`, problems: [{ code: 'formulaNotComputed', parameters: { formula } }] };
  }
  if (kind === 'text') {
    return readText(value);
  }
  const reading =
    typeof value === 'number' ? readNumberCell(grid, row, column, value, kind) : readTextCell(value, kind);
  return formula === undefined || isBlank(value)
    ? reading
    : {
        ...reading,
        problems: [
          ...reading.problems,
          { code: 'formulaInput', parameters: { formula, value: quoted(value) } },
        ],
      };
}

function readNumberCell(
  grid: Grid,
  row: number,
  column: number,
  value: number,
  kind: AskedFor,
): InputReading {
  if (dateFormatAt(grid, row, column) !== undefined) {
    const iso = isoFromSerial(value);
    const code = kind === 'ratio' ? 'ratioAsDate' : 'numberAsDate';
    return { value: shownDate(iso), problems: [{ code, parameters: { date: { date: iso } } }] };
  }
  if (isPercentAt(grid, row, column)) {
    const percent = pointsFromNumber(value * 100);
    const parameters = percent === undefined ? { percent: '' } : { percent: { percent } };
    const code = kind === 'ratio' ? 'ratioAsPercent' : 'numberAsPercent';
    const shown = `${oneLine(value, ',')} (${oneLine(value * 100, ',')} %)`;
    return { value: shown, problems: [{ code, parameters }] };
  }
  return { value, problems: [] };
}

/** An error where a document should be named names none. */
function readText(value: CellInput): InputReading {
  return typeof value === 'object' && value !== null
    ? { value: null, problems: [{ code: 'cellError', parameters: { text: value.error } }] }
    : { value, problems: [] };
}

/** Points as text are judged by the core, which says so itself. */
function readTextCell(value: CellInput, kind: AskedFor): InputReading {
  if (typeof value !== 'string' || (kind !== 'number' && kind !== 'ratio')) {
    return { value, problems: [] };
  }
  const text = oneLine(value);
  if (AMBIGUOUS_FIGURE.test(text)) {
    return { value: `“${text}”`, problems: [{ code: 'figureAmbiguous', parameters: { text } }] };
  }
  const figure = parseDecimal(text);
  const number = figure.ok ? { number: pointsToNumber(figure.value) } : undefined;
  return {
    value,
    problems: number === undefined ? [] : [{ code: 'textFigure', parameters: { text, value: number } }],
  };
}
