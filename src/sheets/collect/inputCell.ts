import type { Problem } from '../../core/finding/create';
import type { CellInput } from '../../core/cells/cell';
import { quoted } from '../../core/cells/cellText';
import { parseDecimal } from '../../core/points/decimalText';
import { pointsFromNumber, pointsToNumber } from '../../core/points/points';
import { isCoveredAt, formulaAt, shownAt } from '../grid/markAt';
import { isBlank, oneLine } from '../grid/cellValue';
import { isoFromSerial, shownDate } from '../../core/dates/dateSerial';
import type { Grid } from '../grid/grid';
import type { ShownNumber } from '../grid/shownNumber';
import type { AskedFor } from '../form/rules/ruleForm.types';
import type { InputKind, InputReading } from './inputReading.types';
import { readTextInput } from './textInput';

/** A cell of a form, in its sheet. */
export interface PlacedCell {
  readonly grid: Grid;
  /** Of the sheet, 0-based; column too. */
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
}

/** "1.035" may be a thousand and thirty-five or one point zero three five. */
const AMBIGUOUS_FIGURE = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u;

/** "12/QĐ" is seen as the number of a document, not as twelve. */
const DOCUMENT_NUMBER = /\/ ?\p{L}/u;

/**
 * Reads an input cell with what the file says beside its value, so that what is taken is what a person sees, or
 * something is said: a date that Excel made of "1/2", a percentage, a number that is seen as another one and what lies
 * under merged cells are refused where a number is asked for, never guessed; a formula counts with the value that it
 * had last; a text is taken as it is seen.
 */
export function readInputCell(cell: PlacedCell, kind: InputKind): InputReading {
  const { grid, row, column, value } = cell;
  const formula = formulaAt(grid, row, column);
  if (formula !== undefined && isBlank(value)) {
    return { value: `=${formula}`, problems: [{ code: 'formulaNotComputed', parameters: { formula } }] };
  }
  if (!isBlank(value) && isCoveredAt(grid, row, column)) {
    return refused(value, { code: 'coveredEntry', parameters: { value: quoted(value) } });
  }
  const reading =
    kind === 'text' || kind === 'date'
      ? readTextInput(value, shownAt(grid, row, column), kind)
      : readAnswer(value, shownAt(grid, row, column), kind);
  return formula === undefined || isBlank(value)
    ? reading
    : {
        ...reading,
        problems: [
          ...reading.problems,
          { code: 'formulaInput', parameters: { formula, value: quoted(reading.value) } },
        ],
      };
}

function readAnswer(value: CellInput, shown: ShownNumber | undefined, kind: AskedFor): InputReading {
  switch (typeof value) {
    case 'number':
      return readNumber(value, shown, kind);
    case 'boolean':
      // What is seen is the word, not a cross.
      return { value: kind === 'answer' ? String(value).toUpperCase() : value, problems: [] };
    default:
      return shown && !isBlank(value)
        ? refused(value, { code: 'shownDiffers', parameters: { value: quoted(value), shown: shown.text } })
        : readTextCell(value, kind);
  }
}

/** A number where an answer is asked for, with what is seen of it. */
export function readNumber(value: number, shown: ShownNumber | undefined, kind: AskedFor): InputReading {
  switch (shown?.says) {
    case 'date': {
      const iso = isoFromSerial(value);
      const code = kind === 'ratio' ? 'ratioAsDate' : 'numberAsDate';
      return { value: shownDate(iso), problems: [{ code, parameters: { date: { date: iso } } }] };
    }
    case 'percent': {
      const percent = pointsFromNumber(value * 100);
      const parameters = percent === undefined ? { percent: '' } : { percent: { percent } };
      const code = kind === 'ratio' ? 'ratioAsPercent' : 'numberAsPercent';
      const text = `${oneLine(value, ',')} (${oneLine(value * 100, ',')} %)`;
      return { value: text, problems: [{ code, parameters }] };
    }
    case 'other':
      return refused(value, shownDiffers(value, shown.text));
    default:
      return shown && DOCUMENT_NUMBER.test(shown.text)
        ? refused(value, shownDiffers(value, shown.text))
        : { value, problems: [] };
  }
}

function shownDiffers(value: number, shown: string): Problem {
  return { code: 'shownDiffers', parameters: { value: { number: value }, shown } };
}

/** A value that is kept as a text, in quotation marks, so that nothing counts it. */
function refused(value: CellInput, problem: Problem): InputReading {
  return { value: `“${oneLine(value, ',')}”`, problems: [problem] };
}

/** Points as text are judged by the core, which says so itself. */
function readTextCell(value: CellInput, kind: AskedFor): InputReading {
  if (typeof value !== 'string' || (kind !== 'number' && kind !== 'ratio')) {
    return { value, problems: [] };
  }
  const text = oneLine(value);
  if (AMBIGUOUS_FIGURE.test(text)) {
    return refused(text, { code: 'figureAmbiguous', parameters: { text } });
  }
  const figure = parseDecimal(text);
  const number = figure.ok ? { number: pointsToNumber(figure.value) } : undefined;
  return {
    value,
    problems: number === undefined ? [] : [{ code: 'textFigure', parameters: { text, value: number } }],
  };
}
