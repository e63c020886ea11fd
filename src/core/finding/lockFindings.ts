import { error } from './kind';
import type { AmountParameter, QuotedParameter } from './parameters';

/** Of a framework that is no longer as it was locked. */
export const LOCK_FINDINGS = {
  lockedMaximumChanged: error<{
    code: string;
    was: AmountParameter;
    now: AmountParameter | QuotedParameter;
  }>(),
  lockedRowChanged: error<{ code: string }>(),
  lockedRowAdded: error<{ code: string }>(),
  lockedRowRemoved: error<{ code: string }>(),
  lockedOrderChanged: error<{ code: string }>(),
  lockedVersionChanged: error<{ was: string; now: string }>(),
  /** Of a framework of so many rows that they were not kept one by one. */
  lockedCriteriaChanged: error(),
};
