import type { Policy } from './policy';
import type { Points } from '../points/points';

export interface RoundSettings {
  /** Identifies the round in forms that come back. */
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  /** Whom units ask when they fill their forms; left out where nobody is named. */
  readonly contact?: string;
  readonly year: number;
  /** A sample says so wherever it is shown. */
  readonly sample: boolean;
  readonly frameworkLocked: boolean;
  /** What was locked, as `writeLockMark` writes it; absent where nobody knows. */
  readonly lockMark?: string;
  /** What the fields add up to by the regulations; 100 points where nothing is said. */
  readonly declaredTotal?: Points;
  /** Micro-percent of all points that come from the survey by the regulations, if they say so. */
  readonly declaredSurveyShare?: Points;
  readonly policy: Policy;
  /** The text of reminders with words in braces; absent: the usual one (`DEFAULT_REMINDER`). */
  readonly reminder?: string;
}
