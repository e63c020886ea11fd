import type { HeadingBand } from './headingBand.types';
import { hasRole, maximumRank, saysSource, saysTotal } from './headingWords';

/** A column and its heading. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** The columns of maxima of a table. */
export interface MaximumColumns {
  /** Absent where the maximum is only given by source. */
  readonly maximum?: HeadedColumn;
  /** Columns of maxima by source, which add up to the maximum. */
  readonly parts: readonly { readonly column: number; readonly isSurvey: boolean }[];
  /** Columns that are maxima as well, of others: "Sở, ngành" and "Xã, phường". Only one of them counts. */
  readonly others: readonly HeadedColumn[];
}

/** Finds the columns of maxima. Undefined where there is none. */
export function maximumColumnsOf({ paths }: HeadingBand): MaximumColumns | undefined {
  const columns = paths.map((path, column) => ({ column, path, leaf: path.at(-1) ?? '' }));
  const below = columns.filter(
    ({ path, leaf }) =>
      path.slice(0, -1).some((text) => maximumRank(text) === 0) && !hasRole(leaf, 'maximum'),
  );
  const total = below.find(({ leaf }) => saysTotal(leaf));
  const partsBelow = below.filter(({ leaf }) => saysSource(leaf));
  const alternatives = below.filter(({ leaf }) => !saysTotal(leaf) && !saysSource(leaf));
  const plain = columns
    .filter(({ leaf }) => hasRole(leaf, 'maximum'))
    .sort((left, right) => maximumRank(left.leaf) - maximumRank(right.leaf));
  const best = plain.filter(({ leaf }) => maximumRank(leaf) === maximumRank(plain[0]?.leaf ?? ''));
  // "Điểm tối đa thẩm định", "Điểm tối đa điều tra XHH": parts of one maximum under headings of their own.
  const bySource = best.length > 1 ? best.filter(({ leaf }) => saysSource(leaf)) : [];
  const parts = [...partsBelow, ...bySource];
  const wholes = best.filter((each) => !bySource.includes(each));
  const candidates = total ? [total] : alternatives.length > 0 ? alternatives : wholes;
  const [maximum, ...others] = candidates.map(({ column, path }) => ({ column, heading: headingOf(path) }));
  return maximum || parts.length > 0
    ? {
        ...(maximum && { maximum }),
        parts: parts.map(({ column, leaf }) => ({ column, isSurvey: hasRole(leaf, 'survey') })),
        others,
      }
    : undefined;
}

/** What tells a column from those beside it: the words below "Điểm tối đa", or above it. */
function headingOf(path: readonly string[]): string {
  const telling = path.filter((text) => maximumRank(text) !== 0);
  return (telling.length > 0 ? telling : path).join(' – ');
}
