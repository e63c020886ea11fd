import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { CellInput } from '../../core/cells/cell';
import { oneLine, isBlank } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { Grid } from '../grid/grid';
import type { TableOrigin } from './origins';
import type { TableColumn, TableDefinition } from './tableDefinition';

/** The rows of a table by column key. Blank rows are left out; `origin` still knows where each row stands. */
export interface TableRows {
  readonly count: number;
  /** The cell of a row (0-based among the rows that are not blank); null for a column that is not there. */
  cell(row: number, key: string): CellInput;
  readonly origin: TableOrigin;
  readonly findings: readonly Finding[];
}

/** Which grid column holds each key, by the words of the heading row. */
interface ColumnMatch {
  readonly columns: ReadonlyMap<string, number>;
  readonly twice: readonly string[];
}

/**
 * Reads a table whose first row holds the headings: in any order, in either language, accents and case do not
 * matter, columns that nobody knows are left alone.
 *
 * A column that is missing and a heading that stands twice are findings; of two, the first one counts.
 */
export function readTable(definition: TableDefinition, grid: Grid): TableRows {
  const { columns, twice } = matchColumns(definition.columns, grid.values[0] ?? []);
  const used = [...columns.values()];
  const rows: number[] = [];
  for (let row = 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    if (used.some((column) => !isBlank(cells[column]))) {
      rows.push(row);
    }
  }
  const table = definition.table;
  const headingOf = (key: string): string =>
    definition.columns.find((column) => column.key === key)?.vi ?? key;
  return {
    count: rows.length,
    cell(row, key): CellInput {
      const column = columns.get(key);
      const gridRow = rows[row];
      return column === undefined || gridRow === undefined ? null : (grid.values[gridRow]?.[column] ?? null);
    },
    origin: {
      sheet: grid.sheet,
      headingRow: grid.row,
      rows: rows.map((row) => grid.row + row),
      columns: new Map([...columns].map(([key, column]) => [key, grid.column + column])),
    },
    findings: [
      ...definition.columns
        .filter(({ key, required, counts }) => (required || counts) && !columns.has(key))
        .map(({ key, required, vi }) =>
          finding(
            required ? 'columnMissing' : 'countedColumnMissing',
            { place: { table, column: key } },
            { table: { table }, column: vi },
          ),
        ),
      ...twice.map((key) =>
        finding('columnTwice', { place: { table, column: key } }, { column: headingOf(key) }),
      ),
    ],
  };
}

function matchColumns(columns: readonly TableColumn[], headings: readonly CellInput[]): ColumnMatch {
  const keyOf = headingKeys(columns);
  const found = new Map<string, number>();
  const twice: string[] = [];
  headings.forEach((heading, position) => {
    const key = keyOf.get(fold(oneLine(heading)));
    if (key === undefined) {
      return;
    }
    if (found.has(key)) {
      twice.push(key);
    } else {
      found.set(key, position);
    }
  });
  return { columns: found, twice };
}

/** Folded heading → key. A proper heading wins over another column's alias. */
function headingKeys(columns: readonly TableColumn[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const add = (heading: string, key: string): void => {
    const folded = fold(heading);
    if (folded !== '' && !keys.has(folded)) {
      keys.set(folded, key);
    }
  };
  for (const column of columns) {
    add(column.vi, column.key);
    add(column.en, column.key);
  }
  for (const column of columns) {
    column.aliases?.forEach((alias) => add(alias, column.key));
  }
  return keys;
}
