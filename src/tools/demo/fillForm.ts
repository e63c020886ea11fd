import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import type { ScoreRow } from '../../core/rows/scoreRow';
import { readWorkbook } from '../../files/readWorkbook';
import { formPointsKey } from '../../sheets/form/formColumns';
import { readForm } from '../../sheets/form/readForm';
import { cellAddress } from '../../sheets/grid/address';
import { patchCells } from './patchCells';

/** What is typed into a form: by item code, then by the key of the column. */
export type FormCells = ReadonlyMap<string, Readonly<Record<string, CellInput>>>;

/**
 * Fills a form as a unit would that pastes what it has: what it enters may be wrong.
 *
 * @param entries the rows of this unit by item code.
 * @returns undefined if there is nothing to enter for the period: this unit sends no form.
 */
export function fillForm(
  form: Uint8Array,
  entries: ReadonlyMap<string, ScoreRow>,
  period: number,
): Uint8Array | undefined {
  return typeIntoForm(form, (periodCode) => {
    const pointsKey = formPointsKey(periodCode);
    return new Map([...entries].map(([code, row]) => [code, formCells(row, period, pointsKey)]));
  });
}

/**
 * Types into any cells of a form, locked ones too, and leaves the rest as it is. Items that it does not have are
 * passed over.
 *
 * @param cellsOf what to type, for the form of a period.
 * @returns undefined if that is nothing.
 */
export function typeIntoForm(
  form: Uint8Array,
  cellsOf: (periodCode: string) => FormCells,
): Uint8Array | undefined {
  const file = readWorkbook(form);
  const reading = file.ok ? readForm(file.sheets) : undefined;
  if (!file.ok || reading?.kind !== 'form') {
    throw new Error('A form of our own cannot be read');
  }
  const { origin, rows, identity } = reading;
  const typed = cellsOf(identity.periodCode);
  const values = new Map<string, Exclude<CellInput, null>>();
  rows.forEach(({ itemCode }, index) => {
    const row = origin.rows[index] ?? -1;
    for (const [key, value] of Object.entries(typed.get(itemCode) ?? {})) {
      const column = origin.columns.get(key);
      if (value !== null && column !== undefined) {
        values.set(cellAddress(row, column), value);
      }
    }
  });
  const position = file.sheets.findIndex(({ sheet }) => sheet === origin.sheet);
  return values.size === 0 ? undefined : patchCells(form, position + 1, values);
}

/** What stands in the cells of a row, by column key; nothing where nothing is entered for the period. */
function formCells(entered: ScoreRow, period: number, pointsKey: string): Record<string, CellInput> {
  const entry = entered.entries[period];
  if (!entry || (cellText(entry.data) === '' && cellText(entry.points) === '')) {
    return {};
  }
  return {
    ...dataCells(entry.data),
    [pointsKey]: entry.points,
    documentTitle: entered.evidence,
    explanation: entered.explanation,
    note: entered.note,
  };
}

const FRACTION = /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(\d+(?:[.,]\d+)?)\s*$/;

function dataCells(data: CellInput): Record<string, CellInput> {
  const fraction = typeof data === 'string' ? FRACTION.exec(data) : null;
  if (!fraction) {
    return { first: data };
  }
  const [, numerator = '', denominator = ''] = fraction;
  return { first: Number(numerator.replace(',', '.')), second: Number(denominator.replace(',', '.')) };
}
