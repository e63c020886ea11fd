import type { CellInput } from '../../core/cells/cell';
import type { Period } from '../../core/setup/period';
import type { TableOrigin } from '../tables/origins';
import { readTable, type TableRows } from '../tables/readTable';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { TableDefinition } from '../tables/tableDefinition';
import { shownAt } from '../grid/markAt';
import { oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { FoundForm } from './findForms';
import { formColumns, formPointsKey } from './formColumns';
import { lockedChecksum, type LockedRow } from './identity';

/** A row of a form that came back; its code may be anything, or empty. */
export interface ReturnedRow {
  readonly code: string;
  /** Position in the table. */
  readonly row: number;
  readonly locked: LockedRow;
}

/** A form that was found, as a table. */
export interface OpenForm {
  readonly table: TableRows;
  readonly origin: TableOrigin;
  /** The key of the points of the period of the form. */
  readonly pointsKey: string;
  readonly rows: readonly ReturnedRow[];
  /** Whether the locked parts are as they were sent; not known, so false, where the hidden sheet is lost. */
  isIntact(): boolean;
}

/**
 * Reads the table of a form: rows go by their codes and columns by their headings.
 *
 * @param periods of the round, where it is known: also the points of other periods are then read. The points of
 *   the form's own period must be there.
 */
export function openForm({ grid, identity, hidden }: FoundForm, periods: readonly Period[] = []): OpenForm {
  const own = { code: identity.periodCode, name: identity.periodName };
  const others = periods.filter(({ code }) => code !== own.code);
  const pointsKey = formPointsKey(own.code);
  const definition: TableDefinition = {
    table: 'form',
    name: SHEET_NAMES.form,
    sheet: SHEET_NAMES.form,
    columns: formColumns([own, ...others], true).map(({ required, ...column }) =>
      others.some(({ code }) => column.key === formPointsKey(code)) || !required
        ? column
        : { ...column, required },
    ),
  };
  const table = readTable(definition, grid);
  const rows: ReturnedRow[] = [];
  for (let row = 0; row < table.count; row++) {
    const locked = lockedCells(table, row);
    const code = shownCode(locked.code, grid, table.origin, row);
    // Somebody put the headings in a second time, to have them before the eye.
    if (code.toLowerCase() !== HEADING_OF_CODES) {
      rows.push({ code, row, locked });
    }
  }
  return {
    table,
    origin: table.origin,
    pointsKey,
    rows,
    isIntact: () => {
      const coded = rows.filter(({ code }) => code !== '').map(({ locked }) => locked);
      return hidden !== undefined && lockedChecksum(hidden.identity, coded) === hidden.checksum;
    },
  };
}

const HEADING_OF_CODES = 'mã';

/** A code that became a number is the one that is seen: 1.1 shown as "1,10" is the code "1.10". */
function shownCode(cell: CellInput, grid: Grid, { rows, columns }: TableOrigin, row: number): string {
  const shown =
    typeof cell === 'number' ? shownAt(grid, rows[row] ?? -1, columns.get('code') ?? -1) : undefined;
  return shown ? shown.text.replace(',', '.') : oneLine(cell);
}

function lockedCells(table: TableRows, row: number): LockedRow {
  return {
    code: table.cell(row, 'code'),
    name: table.cell(row, 'name'),
    maximum: table.cell(row, 'maximum'),
    rule: table.cell(row, 'rule'),
  };
}
