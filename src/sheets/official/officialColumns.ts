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
  if (!band) {
    return undefined;
  }
  const having = (role: OfficialRole): number[] =>
    band.paths.flatMap((path, column) => (path.some((text) => hasRole(text, role)) ? [column] : []));
  const [first, ...moreNames] = having('name');
  const { maximum, parts } = maximaOf(band);
  if (first === undefined || (maximum === undefined && parts.length === 0)) {
    return undefined;
  }
  const names = [first, ...moreNames];
  const code = having('code')[0] ?? codeColumnBefore(grid, band, first);
  const taken = new Set([code, ...names, maximum, ...parts.map(({ column }) => column)]);
  const free = (role: OfficialRole): number | undefined => {
    const column = having(role).find((candidate) => !taken.has(candidate));
    taken.add(column);
    return column;
  };
  const [evidence, appraiser, survey, source] = [
    free('evidence'),
    free('appraiser'),
    free('survey'),
    free('source'),
  ];
  const details = having('detail').filter((column) => !taken.has(column));
  details.forEach((column) => taken.add(column));
  return {
    band,
    names,
    maximumParts: parts,
    details,
    others: band.paths.flatMap((path, column) =>
      taken.has(column) ? [] : [{ column, heading: path.join(' – ') }],
    ),
    ...(code !== undefined && { code }),
    ...(maximum !== undefined && { maximum }),
    ...(survey !== undefined && { survey }),
    ...(source !== undefined && { source }),
    ...(evidence !== undefined && { evidence }),
    ...(appraiser !== undefined && { appraiser }),
  };
}

/** The column of maxima, and those of maxima by source below one merged heading. */
function maximaOf({ paths }: HeadingBand): {
  readonly maximum: number | undefined;
  readonly parts: OfficialColumns['maximumParts'];
} {
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
