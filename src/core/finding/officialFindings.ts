import { error, hint, warning } from './kind';
import type { AmountParameter, DateParameter } from './parameters';

/** Of official tables, before they are criteria. */
export const OFFICIAL_FINDINGS = {
  optionNotUnderstood: warning<{ text: string }>(),
  optionPointsDiffer: warning<{ label: string; text: AmountParameter; column: AmountParameter }>(),
  optionPointsAssumed: warning<{ text: string; points: AmountParameter }>(),
  optionsAddUp: warning<{ count: number; maximum: AmountParameter }>(),
  linesDiffer: warning<{ count: number }>(),
  guidanceKept: hint<{ rule: string; text: string }>(),
  sourceUnclear: warning<{ text: string }>(),
  codeNotUnderstood: warning<{ code: string; text: string }>(),
  levelTooDeep: warning<{ code: string; text: string }>(),
  sectionsTogether: hint<{ code: string; text: string }>(),
  secondTable: warning<{ text: string }>(),
  printedTotalDiffers: warning<{ printed: AmountParameter; total: AmountParameter }>(),
  columnsNotRead: hint<{ text: string }>(),
  noteNotRead: hint<{ text: string }>(),
  maximumFromSum: warning<{ text: string }>(),
  maximumFromLevels: warning<{ text: string; points: AmountParameter }>(),
  maximumTwoWays: warning<{ inColumn: AmountParameter; inName: AmountParameter }>(),
  maximumAmbiguous: warning<{ count: number; text: string; points: AmountParameter }>(),
  maximumUnclear: warning<{ text: string; points: AmountParameter; scale: AmountParameter }>(),
  pointsWereDate: warning<{ date: DateParameter; text: string }>(),
  pointsBecameDate: warning<{ date: DateParameter; text: string }>(),
  codeWasDate: warning<{ date: DateParameter; code: string }>(),
  codeBecameDate: warning<{ date: DateParameter; text: string }>(),
  partLeftOut: hint<{ code: string; text: string }>(),
  leftOutSumDiffers: warning<{
    code: string;
    text: string;
    declared: AmountParameter;
    sum: AmountParameter;
  }>(),
  codesRenumbered: hint<{ text: string }>(),
  codeGiven: hint<{ code: string; text: string }>(),
  surveyMentioned: warning<{ text: string }>(),
  sourceAssumed: warning<{ text: string }>(),
  sourcesSplit: warning<{ text: string; survey: AmountParameter; other: AmountParameter }>(),
  marksNotRead: warning<{ text: string }>(),
  partsAsItems: warning<{ text: string; count: number }>(),
  partsDiffer: warning<{ count: number; sum: AmountParameter; maximum: AmountParameter }>(),
  officialHeadingMissing: error<{ sheet: string; seen: string; missing: string }>(),
  oldFont: warning<{ name: string }>(),
  rowOfOtherGroup: hint<{ text: string }>(),
  sectionInField: warning<{ code: string; text: string }>(),
  otherMaxima: warning<{ text: string; others: string }>(),
};
