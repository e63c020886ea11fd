import { oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { hasAnyRole, hasRole } from './headingWords';
import { shortened } from './report';

const SEARCH_ROWS = 60;
const MOST_TEXTS = 8;
const LONGEST_TEXT = 40;
const NAME_COLUMN = 'Tiêu chí';
const MAXIMUM_COLUMN = 'Điểm tối đa';

/**
 * What a sheet has in place of the heading of a table: the texts of the row that is most like one, and which of the two needed
 * columns none of them names. "–" for nothing.
 */
export function headingsSeen({ values }: Grid): { readonly seen: string; readonly missing: string } {
  const rows = values
    .slice(0, SEARCH_ROWS)
    .map((cells) => cells.map((cell) => oneLine(cell)).filter((text) => text !== ''));
  const likeness = (texts: readonly string[]): number =>
    texts.filter(hasAnyRole).length * MOST_TEXTS + Math.min(texts.length, MOST_TEXTS);
  const best = rows.reduce<readonly string[]>(
    (most, texts) => (likeness(texts) > likeness(most) ? texts : most),
    [],
  );
  const missing = [
    ...(best.some((text) => hasRole(text, 'name')) ? [] : [NAME_COLUMN]),
    ...(best.some((text) => hasRole(text, 'maximum')) ? [] : [MAXIMUM_COLUMN]),
  ];
  return { seen: quoted(best.slice(0, MOST_TEXTS)), missing: quoted(missing) };
}

function quoted(texts: readonly string[]): string {
  return texts.length === 0 ? '–' : texts.map((text) => `“${shortened(text, LONGEST_TEXT)}”`).join(', ');
}
