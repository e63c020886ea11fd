import type { CriterionRow } from '../../../core/rows/criterionRow';
import type { Finding } from '../../../core/finding/finding';
import type { Points } from '../../../core/points/points';
import { fold } from '../../../sheets/grid/fold';
import type { Grid } from '../../../sheets/grid/grid';
import { readOfficialTables, type ReadRow } from '../../../sheets/officialTable';
import { rowsOf } from '../../../sheets/tables/tableCells';
import { CRITERIA_TABLE } from '../../../sheets/tables/criteriaTable';
import type { TableOrigin } from '../../../sheets/tables/origins';
import { readTable } from '../../../sheets/tables/readTable';

/** One table of criteria on a sheet. */
export interface CriteriaReading {
  /** What tells it from other tables on the sheet; empty where there is nothing to tell. */
  readonly title: string;
  readonly sheet: string;
  readonly criteria: readonly CriterionRow[];
  readonly findings: readonly Finding[];
  /** What became of each row of an official table; empty for one with the headings of the product. */
  readonly rows: readonly ReadRow[];
  /** Where the rows came from; absent where there were none. */
  readonly origin?: TableOrigin;
  /** The total that an official table prints. */
  readonly printedTotal?: Points;
}

/** Above the headings there may be a title, the name of the office and the like. */
const ROWS_BEFORE_HEADINGS = 20;

/** The criteria on a sheet: a table with the headings of the product, or those that stand in official documents. */
export function readCriteriaGrid(grid: Grid): readonly CriteriaReading[] {
  const headings = ownHeadingRow(grid);
  if (headings === undefined) {
    return readOfficialTables(grid).map((reading) => ({ ...reading, sheet: grid.sheet }));
  }
  const rows = readTable(CRITERIA_TABLE, {
    ...grid,
    row: grid.row + headings,
    values: grid.values.slice(headings),
  });
  const { origin } = rows;
  // A table that never had such a column says nothing with it; the round that is made of it has them all.
  const findings = rows.findings.filter(({ code }) => code !== 'countedColumnMissing');
  return [
    { title: '', sheet: grid.sheet, criteria: rowsOf(CRITERIA_TABLE, rows), findings, rows: [], origin },
  ];
}

/** The row that names code, level and maximum as the sheet "Bộ tiêu chí" does. */
function ownHeadingRow({ values }: Grid): number | undefined {
  const wanted = (['code', 'level', 'maximum'] as const).map((key) =>
    CRITERIA_TABLE.columns
      .filter((column) => column.key === key)
      .flatMap(({ vi, en }) => [fold(vi), fold(en)]),
  );
  const row = values.slice(0, ROWS_BEFORE_HEADINGS).findIndex((cells) => {
    const texts = cells.map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
    return wanted.every((names) => names.some((name) => texts.includes(name)));
  });
  return row < 0 ? undefined : row;
}
