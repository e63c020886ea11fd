import type { Finding } from '../../core/finding/finding';
import type { CriterionRow } from '../../core/rows/criterionRow';
import { sumPoints, type Points } from '../../core/points/points';
import { comparable } from '../../core/cells/comparable';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import type { Grid } from '../grid/grid';
import type { TableOrigin } from '../tables/origins';
import { readOfficialCodes } from './codeTree';
import { columnsNotRead } from './columnsNotRead';
import { criterionOf } from './criterionOf';
import { restoreDateCodes } from './dateCodes';
import type { OfficialColumns } from './officialColumns';
import { collectRows } from './officialRows';
import type { OfficialRows, RowUse } from './officialRows.types';
import { partsAsItems } from './partsAsItems';
import { placeInLevels, type PlacedItem } from './placeInLevels';
import { reportIn, shortened, type Report } from './report';
import { givenCodes, numberedCodes } from './givenNumbers';
import { settleMaxima } from './settleMaxima';
import { withStarNotes } from './starNotes';
import { tableTitle } from './tableTitle';

/** What became of one row of the sheet (0-based, of the sheet). */
export interface ReadRow {
  readonly row: number;
  readonly use: RowUse;
  /** What stands in it, in one line; a long one is cut. */
  readonly text: string;
  /** The position of the criterion that it is or belongs to. */
  readonly criterion?: number;
}

/** The rows of an official table in the shape of the criteria table, and what could not be understood. */
export interface OfficialTableReading {
  /** What tells this table from others: its title, and the column of maxima where there are several. */
  readonly title: string;
  readonly criteria: readonly CriterionRow[];
  readonly findings: readonly Finding[];
  /** Every row of the table that is not blank, from what stands above its heading to the last one below it. */
  readonly rows: readonly ReadRow[];
  /** Where each row of `criteria` came from; absent where there is no table. */
  readonly origin?: TableOrigin;
  /** The total that the table prints below its rows. */
  readonly printedTotal?: Points;
}

/** Where a table stands: its first row, what its columns are for, and the first row below its heading. */
export interface TablePlace {
  readonly top: number;
  readonly columns: OfficialColumns;
  readonly from: number;
}

const LONGEST_NAME = 300;

/** Reads one table, and tells where the next one on the sheet begins. */
export function readTable(
  grid: Grid,
  { top, columns, from }: TablePlace,
): { readonly reading: OfficialTableReading; readonly next: OfficialRows['next'] } {
  const report = reportIn(grid);
  const collected = collectRows(grid, columns, report, from);
  const dated = restoreDateCodes(collected.items, columns, report);
  const starred = withStarNotes(dated.items, notesOf(grid, collected));
  const { items, positions, findings: partFindings } = partsAsItems(starred, columns, report);
  const codes = readOfficialCodes(
    numberedCodes(items),
    items.map(({ name }) => comparable(name.slice(0, LONGEST_NAME))),
  );
  const levels = placeInLevels(items, codes, columns, report);
  const { placed, findings: maximumFindings } = settleMaxima(levels.placed, columns, report);
  const rows = placed.map((each) => criterionOf(each, columns, report));
  const { printedTotal, next } = collected;
  const findings = [
    ...collected.findings,
    ...dated.findings,
    ...partFindings,
    ...givenCodes(items, codes, columns, report),
    ...levels.findings,
    ...maximumFindings,
    ...rows.flatMap((row) => row.findings),
    ...totalDiffers(printedTotal, placed, columns, report),
    ...columnsNotRead(grid, columns, items, report),
  ];
  return {
    next,
    reading: {
      title: tableTitle(grid, columns),
      criteria: rows.map(({ criterion }) => criterion),
      rows: [...headRows(grid, top, from, columns), ...readRows(grid, collected, positions, placed)],
      findings,
      origin: originOf(grid, columns, placed),
      ...(printedTotal && { printedTotal: printedTotal.points }),
    },
  };
}

/** The heading and what stands above it. */
function headRows(grid: Grid, top: number, from: number, { band }: OfficialColumns): ReadRow[] {
  return grid.values.slice(top, from).flatMap((cells, index): ReadRow[] => {
    const row = top + index;
    const use = row < band.top ? 'title' : 'heading';
    return cells.every(isBlank) ? [] : [{ row: grid.row + row, use, text: textOf(cells) }];
  });
}

/** The cells of a row behind each other. */
function textOf(cells: readonly GridValue[]): string {
  const texts = cells.map((cell) => oneLine(cell, ',')).filter((text) => text !== '');
  return shortened(texts.join(' · '));
}

/** The notes of a table, as they stand in their rows. */
function notesOf(grid: Grid, { uses }: OfficialRows): string[] {
  const notes = uses.filter(({ use }) => use === 'note' || use === 'below');
  return notes.map(({ row }) => oneLine((grid.values[row] ?? []).find((cell) => !isBlank(cell))));
}

function readRows(
  grid: Grid,
  { uses }: OfficialRows,
  positions: readonly number[],
  placed: readonly PlacedItem[],
): ReadRow[] {
  const criterionOfItem = new Map(placed.map(({ position }, criterion) => [position, criterion]));
  return uses.map(({ row, use, item }) => {
    // A part that became an item begins in a row of its own.
    const part = placed.findIndex((each) => each.item.row === row && use === 'line');
    const own = item === undefined ? undefined : criterionOfItem.get(positions[item] ?? -1);
    const criterion = part < 0 ? own : part;
    const text = textOf(grid.values[row] ?? []);
    return { row: grid.row + row, use, text, ...(criterion !== undefined && { criterion }) };
  });
}

/** The total that the table prints must be that of the fields which were read: else a row is missing. */
function totalDiffers(
  printed: OfficialRows['printedTotal'],
  placed: readonly PlacedItem[],
  columns: OfficialColumns,
  report: Report,
): Finding[] {
  const total = sumPoints(
    placed.flatMap(({ item, kind }) => (kind === 1 && item.amount !== undefined ? [item.amount] : [])),
  );
  return printed && printed.points !== total
    ? [
        report('printedTotalDiffers', printed.row, columns.maximum ?? columns.names[0] ?? 0, {
          printed: { points: printed.points },
          total: { points: total },
        }),
      ]
    : [];
}

function originOf(grid: Grid, columns: OfficialColumns, placed: readonly PlacedItem[]): TableOrigin {
  const name = columns.names[0] ?? 0;
  const code = columns.code ?? name;
  const maximum = columns.maximum ?? columns.maximumParts[0]?.column ?? name;
  const at = (column: number): number => grid.column + column;
  return {
    sheet: grid.sheet,
    headingRow: grid.row + columns.band.top,
    rows: placed.map(({ item }) => grid.row + item.row),
    columns: new Map([
      ['code', at(code)],
      ['level', at(code)],
      ['name', at(name)],
      ['maximum', at(maximum)],
      ['source', at(columns.source ?? columns.survey ?? name)],
      ['rule', at(name)],
      ['parameters', at(name)],
      ['evidence', at(columns.evidence ?? name)],
      ['appraiser', at(columns.appraiser ?? name)],
    ]),
  };
}
