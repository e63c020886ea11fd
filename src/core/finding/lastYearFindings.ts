import { error, warning } from './kind';
import type { AmountParameter, PercentParameter } from './parameters';

/** Of the results of last year, and of what became of its codes. */
export const LAST_YEAR_FINDINGS = {
  lastYearTwice: error<{ code: string }>(),
  lastYearPointsMissing: error<{ maximum: AmountParameter }>(),
  lastYearSumDiffers: warning<{ declared: AmountParameter; sum: AmountParameter }>(),
  lastYearIndexDiffers: warning<{ published: PercentParameter; computed: PercentParameter }>(),
  linkOldUnknown: error<{ from: string }>(),
  linkNewUnknown: error<{ to: string }>(),
  linkMixed: error<{ from: string; to: string }>(),
  linkTwice: warning<{ from: string; to: string }>(),
};
