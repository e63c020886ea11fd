import { error, warning } from './kind';
import type { PercentParameter, QuotedParameter } from './parameters';

/** Of units, groups, periods and classes. */
export const SETUP_FINDINGS = {
  unitCodeMissing: error<{ name: string }>(),
  unitCodeTwice: error<{ code: string; name: string }>(),
  unitNameTwice: warning<{ name: string; code: string; other: string }>(),
  /** One for all cells in which a code stands so. */
  unitCodeZeros: warning<{ text: string; code: string; count: number }>(),
  unitNameMissing: error<{ code: string }>(),
  unitGroupUnknown: error<{ text: string; name: string }>(),
  rankInvalid: error<{ text: QuotedParameter }>(),
  periodCodeTwice: error<{ code: string }>(),
  stageCodeMissing: error<{ name: string }>(),
  stageCodeTwice: error<{ code: string }>(),
  stageNameTaken: error<{ name: string; code: string }>(),
  stageOrderInvalid: error<{ text: string; name: string }>(),
  stageDeadlineInvalid: error<{ text: string; name: string }>(),
  stagesTooMany: error<{ name: string; most: number }>(),
  stagesNone: error(),
  deadlineInvalid: error<{ text: string }>(),
  classThresholdInvalid: error<{ text: string; name: string }>(),
  classThresholdFine: warning<{ name: string; threshold: PercentParameter; shown: PercentParameter }>(),
};
