import type { Problem } from '../finding/create';
import { MISSING } from './entryColumns';

/** What is wrong with one entry, before it is known in which row it stands. */
export type EntryProblem = Problem & { readonly column: 'data' | 'points' };

/** The value that counts (micro-points, MISSING or NOT_APPLICABLE) and what somebody should look at. */
export interface EntryReading {
  readonly value: number;
  readonly problems: readonly EntryProblem[];
}

/** An entry that is not used, because of these problems. */
export function refused(...problems: EntryProblem[]): EntryReading {
  return { value: MISSING, problems };
}
