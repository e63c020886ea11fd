import { finding } from '../core/finding/create';
import type { Grid } from './grid/grid';
import { headingsSeen } from './official/headingsSeen';
import { findOfficialColumns, officialColumnsAt, withMaximum } from './official/officialColumns';
import { inUnicode } from './official/oldFonts';
import { readTable, type OfficialTableReading, type TablePlace } from './official/readTable';
import { reportIn } from './official/report';

export type { OfficialTableReading, ReadRow } from './official/readTable';

/** Tables on one sheet; more are a sheet of something else. */
const MOST_TABLES = 12;
/** Rows that may stand between the title of another table and its heading. */
const TITLE_ROWS = 10;

/** The first official table on a sheet; see `readOfficialTables`. */
export function readOfficialTable(sheet: Grid): OfficialTableReading {
  const [first] = readOfficialTables(sheet);
  return first ?? notFound(sheet);
}

/**
 * Reads the annexes of a decision as they are printed: STT, content, maximum; each scoring level on a row of its own
 * without a number, or beside its item; fields numbered I, II or 1, 2.
 *
 * Everything is scored by the unit unless the table says that it comes from the sociological survey; the
 * department completes the rest in the sheet. A line that is no level and no item is a finding, never dropped
 * silently; so is everything that was understood in one of several possible ways.
 *
 * @returns one reading for each table on the sheet, and for each of its columns of maxima; one with a finding and without
 *   criteria where there is no table.
 */
export function readOfficialTables(sheet: Grid): readonly OfficialTableReading[] {
  const { grid, encoding } = inUnicode(sheet, (each) => findOfficialColumns(each) !== undefined);
  const readings: OfficialTableReading[] = [];
  let place = firstPlace(grid);
  const said = encoding
    ? [reportIn(grid)('oldFont', place?.columns.band.top ?? 0, 0, { name: encoding })]
    : [];
  while (place && readings.length < MOST_TABLES) {
    const { columns } = place;
    const choices = columns.maximumChoices.map((choice) => withMaximum(columns, choice));
    const tables = (choices.length > 0 ? choices : [columns]).map((each) =>
      readTable(grid, { ...(place as TablePlace), columns: each }),
    );
    readings.push(...tables.map(({ reading }) => reading));
    place = placeBelow(grid, place, tables[0]?.next?.row);
  }
  return readings.length === 0
    ? [notFound(grid)]
    : readings.map((reading) => ({ ...reading, findings: [...said, ...reading.findings] }));
}

function firstPlace(grid: Grid): TablePlace | undefined {
  const columns = findOfficialColumns(grid);
  return columns && { top: 0, columns, from: columns.band.bottom + 1 };
}

/** The table that begins at a row: with a heading of its own, a title above it or not; else with that of the table above. */
function placeBelow(grid: Grid, above: TablePlace, top: number | undefined): TablePlace | undefined {
  if (top === undefined) {
    return undefined;
  }
  const below = officialColumnsAt(grid, top) ?? findOfficialColumns(grid, top);
  return below && below.band.top - top <= TITLE_ROWS
    ? { top, columns: below, from: below.band.bottom + 1 }
    : { top, columns: above.columns, from: top };
}

function notFound(grid: Grid): OfficialTableReading {
  const place = { table: 'criteria', sheet: grid.sheet } as const;
  const parameters = { sheet: grid.sheet, ...headingsSeen(grid) };
  return {
    title: '',
    criteria: [],
    rows: [],
    findings: [finding('officialHeadingMissing', { place }, parameters)],
  };
}
