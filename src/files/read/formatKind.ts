import { SSF } from '@e965/xlsx';

export type FormatKind = 'date' | 'percent' | 'other';

/** Files use few formats, in many cells. */
const KINDS = new Map<string, FormatKind>();
const MAX_KINDS = 500;

/** The library types this part of itself as `any`. */
const showsDate = (SSF as { is_date(format: string): boolean }).is_date;

/** What a number format makes of a number. */
export function formatKind(format: string): FormatKind {
  if (format === 'General') {
    return 'other';
  }
  const known = KINDS.get(format);
  if (known !== undefined) {
    return known;
  }
  const kind = showsDate(format) ? 'date' : format.includes('%') ? 'percent' : 'other';
  if (KINDS.size < MAX_KINDS) {
    KINDS.set(format, kind);
  }
  return kind;
}
