import type { Severity } from './finding';

/**
 * Every problem that the product can find, and how serious it is.
 *
 * error: the value is not used, or the framework cannot be locked. warning: used, but somebody should look.
 * hint: nothing is wrong yet. Each code has a title, a sentence and a fix in every language (a test sees to it).
 */
export const FINDING_SEVERITY = {
  // Sheets and tables
  tableMissing: 'error',
  columnMissing: 'error',
  columnTwice: 'error',
  settingMissing: 'error',
  settingInvalid: 'error',
  cellError: 'error',

  // Criteria
  codeMissing: 'error',
  codeTwice: 'error',
  codeNotText: 'error',
  levelInvalid: 'error',
  parentMissing: 'error',
  codeOutsideParent: 'warning',
  codeSkipped: 'hint',
  nameMissing: 'error',
  maximumMissing: 'error',
  maximumInvalid: 'error',
  sumDiffers: 'error',
  totalDiffers: 'warning',
  ruleMissing: 'error',
  ruleUnreadable: 'error',
  ruleOnParent: 'warning',
  sourceMissing: 'error',
  sourceUnknown: 'error',
  ruleAboveMaximum: 'error',
  ruleBelowMaximum: 'warning',
  ruleNegative: 'error',
  stepDoesNotFit: 'warning',
  levelTwice: 'error',
  bandsGap: 'error',
  bandsOverlap: 'error',
  evidenceNotDescribed: 'warning',
  duePeriodUnknown: 'error',
  groupUnknown: 'error',

  // Official tables, before they are criteria
  optionNotUnderstood: 'warning',
  optionPointsDiffer: 'warning',
  optionPointsAssumed: 'warning',
  optionsAddUp: 'warning',
  linesDiffer: 'warning',
  sourceUnclear: 'warning',
  codeNotUnderstood: 'warning',
  levelTooDeep: 'warning',
  secondTable: 'warning',
  printedTotalDiffers: 'warning',
  columnsNotRead: 'hint',

  // Units, groups, periods
  unitCodeMissing: 'error',
  unitCodeTwice: 'error',
  unitNameMissing: 'error',
  unitGroupUnknown: 'error',
  periodCodeTwice: 'error',
  deadlineInvalid: 'error',
  classThresholdInvalid: 'error',

  // Entries
  entryUnitUnknown: 'error',
  entryItemUnknown: 'error',
  entryTwice: 'error',
  entryRowMissing: 'warning',
  aboveMaximum: 'error',
  negative: 'error',
  offStep: 'error',
  notANumber: 'error',
  textNumber: 'warning',
  tooManyDecimals: 'error',
  levelUnknown: 'error',
  outsideBands: 'error',
  pointsNotALevel: 'error',
  pointsDifferFromData: 'error',
  ratioUnreadable: 'error',
  dataNegative: 'error',
  denominatorZero: 'error',
  numeratorAboveDenominator: 'warning',
  countUnreadable: 'error',
  checklistUnreadable: 'error',
  meanOutsideScale: 'error',
  answersUnreadable: 'error',
  answersNone: 'error',
  noCaseNotAllowed: 'error',
  dataMissing: 'warning',
  notApplicableNotAllowed: 'error',
  notSelfScored: 'warning',
  entryMissing: 'warning',
  submissionMissing: 'warning',
  evidenceMissing: 'warning',

  // Last year
  lastYearTwice: 'error',
  lastYearPointsMissing: 'error',
  lastYearSumDiffers: 'warning',
  lastYearIndexDiffers: 'warning',
  linkOldUnknown: 'error',
  linkNewUnknown: 'error',
  linkMixed: 'error',
  linkTwice: 'warning',

  // Returned forms
  formUnknown: 'error',
  formOtherRound: 'error',
  formOtherVersion: 'error',
  formTampered: 'error',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;
