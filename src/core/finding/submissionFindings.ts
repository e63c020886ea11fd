import { error } from './kind';

/** Of the record of who has sent what. */
export const SUBMISSION_FINDINGS = {
  submissionUnitUnknown: error<{ text: string }>(),
  submissionPeriodUnknown: error<{ text: string }>(),
  submissionStatusUnknown: error<{ text: string }>(),
  submissionDateInvalid: error<{ text: string }>(),
};
