import { error, hint, warning } from './kind';
import type { AmountParameter, PercentParameter, QuotedParameter, ReasonParameter } from './parameters';

/** Of a framework: its rows, its sums, its rules. */
export const CRITERIA_FINDINGS = {
  codeMissing: error(),
  codeTwice: error<{ code: string; first: string; second: string }>(),
  codeNotText: error<{ code: string }>(),
  levelInvalid: error<{ text: string }>(),
  parentMissing: error(),
  codeOutsideParent: warning<{ code: string; parent: string }>(),
  codeSkipped: hint<{ code: string; expected: string }>(),
  codeOutOfOrder: hint<{ code: string; before: string }>(),
  nameMissing: error(),
  maximumMissing: error(),
  maximumInvalid: error<{ text: QuotedParameter }>(),
  maximumTooLarge: error<{ text: QuotedParameter; largest: AmountParameter }>(),
  maximumZero: warning(),
  sumDiffers: error<{ declared: AmountParameter; sum: AmountParameter }>(),
  totalDiffers: warning<{ total: AmountParameter; usual: AmountParameter }>(),
  groupTotalDiffers: warning<{ group: string; total: AmountParameter; usual: AmountParameter }>(),
  groupSurveyShareDiffers: warning<{
    group: string;
    points: AmountParameter;
    total: AmountParameter;
    share: PercentParameter;
    declared: PercentParameter;
  }>(),
  surveyShare: hint<{ points: AmountParameter; total: AmountParameter; share: PercentParameter }>(),
  surveyShareDiffers: warning<{
    points: AmountParameter;
    total: AmountParameter;
    share: PercentParameter;
    declared: PercentParameter;
  }>(),
  ruleMissing: error(),
  ruleUnreadable: error<{ statement: string; reason: ReasonParameter }>(),
  ruleOnParent: warning(),
  sourceMissing: error(),
  sourceUnknown: error<{ text: string }>(),
  ruleAboveMaximum: error<{ reaches: AmountParameter; maximum: AmountParameter }>(),
  ruleBelowMaximum: warning<{ reaches: AmountParameter; maximum: AmountParameter }>(),
  ruleNegative: error<{ reaches: AmountParameter }>(),
  stepDoesNotFit: warning<{ step: AmountParameter; maximum: AmountParameter }>(),
  levelTwice: error<{ label: string }>(),
  bandsGap: error<{ from: string; to: string }>(),
  bandsOverlap: error<{ first: string; second: string }>(),
  evidenceNotDescribed: warning(),
  evidenceLinesMissing: hint<{ count: number; items: string }>(),
  appraisersMissing: hint<{ count: number; items: string }>(),
  duePeriodsMissing: hint<{ count: number; items: string }>(),
  duePeriodUnknown: error<{ text: string }>(),
  groupUnknown: error<{ text: string }>(),
  sectionTwice: error<{ first: string; second: string }>(),
  capNotReached: warning<{ cap: AmountParameter; reach: AmountParameter }>(),
  noCaseOutsideTree: error(),
};
