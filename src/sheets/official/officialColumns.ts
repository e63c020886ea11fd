import { isBlank, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { findHeadingBand, headingBandAt } from './headingBand';
import type { HeadingBand } from './headingBand.types';
import { hasRole, type OfficialRole } from './headingWords';
import { maximumColumnsOf, type HeadedColumn } from './maximumColumns';
import { isOfficialCode } from './officialCodes';
import { readSourceText } from './surveyWords';

/** Where an official table begins, and what its columns are for. 0-based within the grid. */
export interface OfficialColumns {
  readonly band: HeadingBand;
  /** Absent where the numbers stand before the names: "1.1. Kế hoạch". */
  readonly code?: number;
  /** Names of fields, in a column of their own before the numbers of rows. */
  readonly field?: number;
  /** The first one that is filled names the row; what stands in the others is a scoring level. */
  readonly names: readonly number[];
  /** Absent where the maximum is only given by source. */
  readonly maximum?: number;
  /** Columns of maxima by source, where the table has them. */
  readonly maximumParts: readonly { readonly column: number; readonly isSurvey: boolean }[];
  /** The maxima that are read and those of others ("Sở, ngành", "Xã, phường"), where there is more than one. */
  readonly maximumChoices: readonly HeadedColumn[];
  /** Scoring levels, or their points, beside the item. */
  readonly details: readonly number[];
  /** Marks the items of the survey. */
  readonly survey?: number;
  readonly source?: number;
  readonly evidence?: number;
  readonly appraiser?: number;
  /** Columns that are not read, with their headings. */
  readonly others: readonly HeadedColumn[];
}

const CODES_NEEDED = 2;

/** Finds the heading, of one row or several, by its words, from a row on; undefined if there is none. */
export function findOfficialColumns(grid: Grid, from = 0): OfficialColumns | undefined {
  for (
    let band = findHeadingBand(grid.values, from);
    band;
    band = findHeadingBand(grid.values, band.top + 1)
  ) {
    const columns = columnsBelow(grid, band);
    if (columns) {
      return columns;
    }
  }
  return undefined;
}

/** The columns of the table whose heading begins in this row; undefined if none does. */
export function officialColumnsAt(grid: Grid, row: number): OfficialColumns | undefined {
  const band = headingBandAt(grid.values, row);
  return band && columnsBelow(grid, band);
}

function columnsBelow(grid: Grid, band: HeadingBand): OfficialColumns | undefined {
  const maxima = maximumColumnsOf(band);
  const maximum = maxima?.maximum?.column;
  const parts = maxima?.parts ?? [];
  const choices = maxima?.maximum ? [maxima.maximum, ...maxima.others] : [];
  const taken = new Set([...choices, ...parts].map(({ column }) => column));
  const allNames = columnsOf(band, 'name').filter((column) => !taken.has(column));
  const [first] = allNames;
  if (!maxima || first === undefined) {
    return undefined;
  }
  const code =
    columnsOf(band, 'code').find((column) => !taken.has(column) && !allNames.includes(column)) ??
    codeColumnBefore(grid, band, first);
  const field = code !== undefined && first < code && allNames.length > 1 ? first : undefined;
  const names = allNames.filter((column) => column !== field);
  return {
    band,
    names,
    ...(field !== undefined && { field }),
    maximumParts: parts,
    maximumChoices: choices.length > 1 ? choices : [],
    ...(code !== undefined && { code }),
    ...(maximum !== undefined && { maximum }),
    ...otherColumns(grid, band, [code, ...allNames, ...taken]),
  };
}

/** The same table with another one of its columns of maxima. */
export function withMaximum(columns: OfficialColumns, { column }: HeadedColumn): OfficialColumns {
  const { maximumChoices: choices } = columns;
  const others = choices.filter((each) => each.column !== column);
  const chosen = choices.filter((each) => each.column === column);
  return { ...columns, maximum: column, maximumChoices: [...chosen, ...others] };
}

function columnsOf({ paths }: HeadingBand, role: OfficialRole): number[] {
  return paths.flatMap((path, column) => (path.some((text) => hasRole(text, role)) ? [column] : []));
}

type Optional = 'survey' | 'source' | 'evidence' | 'appraiser';
const OPTIONAL: readonly Optional[] = ['evidence', 'appraiser', 'survey', 'source'];

/** What the columns are for that number, name and maximum leave. */
function otherColumns(
  grid: Grid,
  band: HeadingBand,
  needed: readonly (number | undefined)[],
): Pick<OfficialColumns, Optional | 'details' | 'others'> {
  const taken = new Set(needed);
  const found: Partial<Record<Optional, number>> = {};
  for (const role of OPTIONAL) {
    const column = columnsOf(band, role).find(
      (candidate) => !taken.has(candidate) && (role !== 'source' || holdsSources(grid, band, candidate)),
    );
    if (column !== undefined) {
      found[role] = column;
      taken.add(column);
    }
  }
  const isDetail = (column: number): boolean =>
    !taken.has(column) &&
    (band.paths[column] ?? []).some((text) => hasRole(text, 'detail') || hasRole(text, 'source'));
  const details = band.paths.flatMap((_path, column) => (isDetail(column) ? [column] : []));
  const others = band.paths.flatMap((path, column) =>
    taken.has(column) || details.includes(column) ? [] : [{ column, heading: path.join(' – ') }],
  );
  return { ...found, details, others };
}

/** "Phương pháp đánh giá" holds sources of points in some tables, and how to score in others. */
function holdsSources({ values }: Grid, { bottom }: HeadingBand, column: number): boolean {
  const texts = values.slice(bottom + 1).flatMap((cells) => {
    const text = oneLine(cells[column]);
    return isBlank(cells[column]) || text === '' ? [] : [text];
  });
  return texts.filter((text) => readSourceText(text) !== undefined).length * 2 >= texts.length;
}

/** A column without a heading in which codes stand, just before the names. */
function codeColumnBefore({ values }: Grid, { bottom }: HeadingBand, name: number): number | undefined {
  const codes = values
    .slice(bottom + 1)
    .filter((cells) => name > 0 && isOfficialCode(oneLine(cells[name - 1])));
  return codes.length >= CODES_NEEDED ? name - 1 : undefined;
}
