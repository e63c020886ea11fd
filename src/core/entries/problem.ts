import type { FindingCode } from '../finding/codes';
import type { FindingParameter } from '../finding/finding';
import { MISSING } from './entryColumns';

/** What is wrong with one entry, before it is known in which row it stands. */
export interface EntryProblem {
  readonly code: FindingCode;
  readonly column: 'data' | 'points';
  readonly parameters?: Readonly<Record<string, FindingParameter>>;
}

/** The value that counts (micro-points, MISSING or NOT_APPLICABLE) and what somebody should look at. */
export interface EntryReading {
  readonly value: number;
  readonly problems: readonly EntryProblem[];
}

/** An entry that is not used, because of these problems. */
export function refused(...problems: EntryProblem[]): EntryReading {
  return { value: MISSING, problems };
}
