import { error, warning } from './kind';
import type { AmountParameter, DateParameter, NumberParameter, QuotedParameter } from './parameters';

/** Of scores, and of what is missing among them. */
export const ENTRY_FINDINGS = {
  /** One for all rows of a code. */
  entryUnitUnknown: error<{ code: string; count: number }>(),
  entryItemUnknown: error<{ code: string; count: number }>(),
  entryTwice: error(),
  entryRowMissing: warning<{ count: number }>(),
  aboveMaximum: error<{ points: AmountParameter; maximum: AmountParameter }>(),
  negative: error<{ points: AmountParameter; maximum: AmountParameter }>(),
  offStep: error<{ points: AmountParameter; step: AmountParameter }>(),
  notANumber: error<{ text: QuotedParameter }>(),
  textNumber: warning<{ text: string; points: AmountParameter }>(),
  tooManyDecimals: warning<{ text: QuotedParameter; points: AmountParameter }>(),
  dataTooManyDecimals: error<{ text: QuotedParameter }>(),
  amountTooLarge: error<{ text: QuotedParameter }>(),
  itemOfOtherGroup: warning<{ group: string }>(),
  surveyNotHeld: warning(),
  levelUnknown: error<{ text: QuotedParameter }>(),
  outsideBands: error<{ text: QuotedParameter }>(),
  pointsNotALevel: error<{ points: AmountParameter }>(),
  pointsDifferFromData: error<{ points: AmountParameter; computed: AmountParameter }>(),
  ratioUnreadable: error<{ text: QuotedParameter }>(),
  dataNegative: error<{ text: QuotedParameter }>(),
  denominatorZero: error<{ text: QuotedParameter }>(),
  numeratorAboveDenominator: warning<{ text: string }>(),
  countUnreadable: error<{ text: QuotedParameter }>(),
  checklistUnreadable: error<{ text: QuotedParameter }>(),
  meanOutsideScale: error<{ text: QuotedParameter }>(),
  answersUnreadable: error<{ text: QuotedParameter }>(),
  answersNone: error<{ text: QuotedParameter }>(),
  surveyFormsUnreadable: warning<{ text: QuotedParameter }>(),
  surveyFormsElsewhere: warning(),
  surveyFormsAboveIssued: warning<{ returned: number; issued: number }>(),
  surveyAnswersAboveForms: warning<{ answers: NumberParameter; returned: number }>(),
  noCaseNotAllowed: error(),
  dataMissing: warning(),
  notApplicableNotAllowed: error(),
  notSelfScored: warning(),
  entryMissing: warning<{ maximum: AmountParameter }>(),
  submissionMissing: warning<{ deadline: DateParameter; count: number; points: AmountParameter }>(),
  evidenceMissing: warning(),
  reasonMissing: warning<{
    /** The name of the stage. */
    stage: string;
    old: AmountParameter | string;
    new: AmountParameter | string;
  }>(),
};
