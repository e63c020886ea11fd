import type { OfficialItem } from './officialItem.types';
import { surveyInName } from './surveyWords';

/** "(*)", "(**)" or "*" at the end of a name or of a number of a row. */
const STAR = /\(?(\*+)\)?\s*$/u;
const NOTE = /^\(?(\*+)\)?\s*\S/u;

/**
 * Items whose star is explained in a note: "(*) Tiêu chí đánh giá qua điều tra xã hội học" makes every item with "(*)" one of the
 * survey. What other notes say stays a note.
 */
export function withStarNotes(
  items: readonly OfficialItem[],
  notes: readonly string[],
): readonly OfficialItem[] {
  const stars = new Set(
    notes.flatMap((note) => (surveyInName(note) === undefined ? [] : (NOTE.exec(note)?.[1] ?? []))),
  );
  return stars.size === 0
    ? items
    : items.map((item) => {
        const star = STAR.exec(item.name.slice(-LONGEST_STAR))?.[1] ?? STAR.exec(item.code.text)?.[1];
        return star !== undefined && stars.has(star)
          ? {
              ...item,
              extras: [...item.extras, { role: 'source', row: item.row, column: 0, text: 'Điều tra XHH' }],
            }
          : item;
      });
}
const LONGEST_STAR = 10;
