import { oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { findHeadingBand, type HeadingBand } from './headingBand';
import { hasRole, maximumRank, saysTotal, type OfficialRole } from './headingWords';
import { isOfficialCode } from './officialCodes';

/** Where an official table begins, and what its columns are for. 0-based within the grid. */
export interface OfficialColumns {
  readonly band: HeadingBand;
  /** Absent where the numbers stand before the names: "1.1. Kế hoạch". */
  readonly code?: number;
  /** The first one that is filled names the row; what stands in the others is a scoring level. */
  readonly names: readonly number[];
  /** Absent where the maximum is only given by source. */
  readonly maximum?: number;
  /** Columns of maxima by source, where the table has them. */
  readonly maximumParts: readonly { readonly column: number; readonly isSurvey: boolean }[];
  /** Scoring levels, or their points, beside the item. */
  readonly details: readonly number[];
  /** Marks the items of the survey. */
  readonly survey?: number;
  readonly source?: number;
  readonly evidence?: number;
  readonly appraiser?: number;
  /** Columns that are not read, with their headings. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
}

const CODES_NEEDED = 2;

/** Finds the heading, of one row or several, by its words; undefined if there is none. */
export function findOfficialColumns(grid: Grid): OfficialColumns | undefined {
  const band = findHeadingBand(grid.values);
  const names = band ? columnsOf(band, 'name') : [];
  const [first] = names;
  const { maximum, parts } = maximaOf(band);
  if (!band || first === undefined || (maximum === undefined && parts.length === 0)) {
    return undefined;
  }
  const code = columnsOf(band, 'code')[0] ?? codeColumnBefore(grid, band, first);
  return {
    band,
    names,
    maximumParts: parts,
    ...(code !== undefined && { code }),
    ...(maximum !== undefined && { maximum }),
    ...otherColumns(band, [code, ...names, maximum, ...parts.map(({ column }) => column)]),
  };
}

function columnsOf({ paths }: HeadingBand, role: OfficialRole): number[] {
  return paths.flatMap((path, column) => (path.some((text) => hasRole(text, role)) ? [column] : []));
}

type Optional = 'survey' | 'source' | 'evidence' | 'appraiser';
const OPTIONAL: readonly Optional[] = ['evidence', 'appraiser', 'survey', 'source'];

/** What the columns are for that number, name and maximum leave. */
function otherColumns(
  band: HeadingBand,
  needed: readonly (number | undefined)[],
): Pick<OfficialColumns, Optional | 'details' | 'others'> {
  const taken = new Set(needed);
  const found: Partial<Record<Optional, number>> = {};
  for (const role of OPTIONAL) {
    const column = columnsOf(band, role).find((candidate) => !taken.has(candidate));
    if (column !== undefined) {
      found[role] = column;
      taken.add(column);
    }
  }
  const details = columnsOf(band, 'detail').filter((column) => !taken.has(column));
  const others = band.paths.flatMap((path, column) =>
    taken.has(column) || details.includes(column) ? [] : [{ column, heading: path.join(' – ') }],
  );
  return { ...found, details, others };
}

/** The column of maxima, and those of maxima by source below one merged heading. */
function maximaOf(band: HeadingBand | undefined): {
  readonly maximum: number | undefined;
  readonly parts: OfficialColumns['maximumParts'];
} {
  const paths = band?.paths ?? [];
  const below = paths.flatMap((path, column) => {
    const leaf = path.at(-1) ?? '';
    const isBelow = path.slice(0, -1).some((text) => maximumRank(text) === 0) && !hasRole(leaf, 'maximum');
    return isBelow ? [{ column, leaf }] : [];
  });
  const parts = below.filter(({ leaf }) => !saysTotal(leaf));
  const total = below.find(({ leaf }) => saysTotal(leaf))?.column;
  const plain = paths
    .map((path, column) => ({ column, leaf: path.at(-1) ?? '' }))
    .filter(({ leaf }) => hasRole(leaf, 'maximum'))
    .sort((left, right) => maximumRank(left.leaf) - maximumRank(right.leaf));
  return {
    maximum: total ?? plain[0]?.column,
    parts: parts.map(({ column, leaf }) => ({ column, isSurvey: hasRole(leaf, 'survey') })),
  };
}

/** A column without a heading in which codes stand, just before the names. */
function codeColumnBefore({ values }: Grid, { bottom }: HeadingBand, name: number): number | undefined {
  const codes = values
    .slice(bottom + 1)
    .filter((cells) => name > 0 && isOfficialCode(oneLine(cells[name - 1])));
  return codes.length >= CODES_NEEDED ? name - 1 : undefined;
}
