import { findingTexts } from '../findingTexts';

/** What is said in English of criteria. */
export const enCriteriaFindings = findingTexts({
  codeMissing: {
    title: 'No code',
    sentence: 'The row has contents but no code.',
    fix: 'Enter a code, for example 1.2.3.',
  },
  codeTwice: {
    title: 'One code for two items',
    sentence: 'Code {code} is used for “{first}” and again for “{second}”.',
    fix: 'Change one of the two codes.',
  },
  codeNotText: {
    title: 'The code is a number, not text',
    sentence: 'Code {code} is a number; Excel takes 1.10 and 1.1 for the same.',
    fix: 'Format the column of codes as Text and type the code again.',
  },
  levelInvalid: {
    title: 'Level not clear',
    sentence: 'The level “{text}” of this row is not understood.',
    fix: 'Choose field, criterion, sub-criterion, bonus or penalty.',
  },
  parentMissing: {
    title: 'The level above is missing',
    sentence: 'There is no row of the next higher level above this one.',
    fix: 'Add such a row above, or change the level of this row.',
  },
  codeOutsideParent: {
    title: 'Code does not follow its parent',
    sentence: 'Code {code} stands under {parent} but does not begin with {parent}.',
    fix: 'Change the code, or move the row to its place.',
  },
  codeSkipped: {
    title: 'A code is skipped',
    sentence: 'After the item before, {expected} is expected; here stands {code}.',
    fix: 'If it is not meant so, change the code to {expected}.',
  },
  codeOutOfOrder: {
    title: 'A code out of order',
    sentence: 'Code {code} stands after {before} and is lower.',
    fix: 'Move the row above {before}, or change the code.',
  },
  nameMissing: {
    title: 'No name',
    sentence: 'The row has a code but no name.',
    fix: 'Enter the name of the item.',
  },
  maximumMissing: {
    title: 'No maximum',
    sentence: 'The maximum is empty; empty does not mean 0.',
    fix: 'Enter the maximum.',
  },
  maximumInvalid: {
    title: 'The maximum cannot be used',
    sentence: '“{text}” is not an amount of points from 0 up.',
    fix: 'Enter the maximum as a number.',
  },
  maximumTooLarge: {
    title: 'The maximum is too large',
    sentence: '“{text}” is above {largest}, the most that one item can be worth; this item is not counted.',
    fix: 'Enter a maximum up to {largest}, or divide the item into several.',
  },
  maximumZero: {
    title: 'A maximum of 0',
    sentence: 'The maximum of this scored item is 0, so it never gives any points.',
    fix: 'Enter a maximum above 0, or remove the item.',
  },
  sumDiffers: {
    title: 'Items do not add up',
    sentence: 'This row says {declared} points; its children add up to {sum}.',
    fix: 'Correct a child, or set this row to {sum} points.',
  },
  totalDiffers: {
    title: 'The total is not {usual}',
    sentence: 'The fields add up to {total} points; the declared total of the round is {usual}.',
    fix: 'Check the points of the fields, or correct “Declared total” on sheet Đợt đánh giá.',
  },
  groupTotalDiffers: {
    title: 'The total of group {group} is not {usual}',
    sentence: 'The items meant for group {group} add up to {total} points; the round declares {usual}.',
    fix: 'Check the points and the groups of the items, or the declared total on sheet Đợt đánh giá.',
  },
  groupSurveyShareDiffers: {
    title: 'The survey share of group {group} is not as declared',
    sentence:
      'For group {group} the survey has {points} of {total} points, {share}; the round declares {declared}.',
    fix: 'Correct points, sources or groups of the items, or the share on sheet Đợt đánh giá.',
  },
  surveyShare: {
    title: 'The survey makes {share}',
    sentence: 'The survey items add up to {points} of {total} points, which is {share}.',
    fix: 'If the regulations say a share, enter it in “Survey share of points (%)” on sheet Đợt đánh giá to have it compared.',
  },
  surveyShareDiffers: {
    title: 'The survey share is not as declared',
    sentence:
      'The survey items have {points} of {total} points, which is {share}; the round declares {declared}.',
    fix: 'Correct the maxima or sources of the survey items, or the share on sheet Đợt đánh giá.',
  },
  ruleMissing: {
    title: 'No scoring rule',
    sentence: 'This scored item has no rule.',
    fix: 'Choose a rule, for example direct points.',
  },
  ruleUnreadable: {
    title: 'Scoring rule not understood',
    sentence: '{reason}: “{statement}”.',
    fix: 'Write the parameters again, one per line, for example “> 90 %: 2”.',
  },
  ruleOnParent: {
    title: 'Rule on a row that is not scored',
    sentence: 'This row has children, so its points are their sum; the rule is not used.',
    fix: 'Delete the rule of this row.',
  },
  sourceMissing: {
    title: 'No source of points',
    sentence: 'It is not clear who gives the points of this item.',
    fix: 'Choose self-score, appraisal or survey.',
  },
  sourceUnknown: {
    title: 'Source of points not clear',
    sentence: 'The source “{text}” is not understood.',
    fix: 'Choose self-score, appraisal or survey.',
  },
  ruleAboveMaximum: {
    title: 'The rule exceeds the maximum',
    sentence: 'The rule gives up to {reaches} points; the maximum is {maximum}.',
    fix: 'Lower the highest level, or correct the maximum.',
  },
  ruleBelowMaximum: {
    title: 'The rule does not reach the maximum',
    sentence: 'The rule gives only up to {reaches} points; the maximum is {maximum}.',
    fix: 'Raise the highest level, or lower the maximum.',
  },
  ruleNegative: {
    title: 'The rule gives negative points',
    sentence: 'The rule has a level of {reaches} points; items may not be negative.',
    fix: 'Change the lowest level to 0 or more.',
  },
  stepDoesNotFit: {
    title: 'The step does not fit the maximum',
    sentence: 'The maximum {maximum} is not a multiple of the step {step}.',
    fix: 'Change the step, for example 0.25, or correct the maximum.',
  },
  levelTwice: {
    title: 'Two levels of the same name',
    sentence: 'The level “{label}” stands twice, so its points are not clear.',
    fix: 'Rename or remove one of them.',
  },
  bandsGap: {
    title: 'The bands leave a gap',
    sentence: 'Between “{from}” and “{to}” there are values that belong to no band.',
    fix: 'Extend one band to meet the other.',
  },
  bandsOverlap: {
    title: 'The bands overlap',
    sentence: '“{first}” and “{second}” take the same value.',
    fix: 'Remove the equals sign from one of them.',
  },
  evidenceNotDescribed: {
    title: 'Evidence is not described',
    sentence: 'Evidence is required, but it is not said which.',
    fix: 'Name the kind of document that a unit must show.',
  },
  evidenceLinesMissing: {
    title: '{count} items without evidence described',
    sentence: 'It is not said what units must send for {count} self-scored items: {items}.',
    fix: 'Fill the column Tài liệu kiểm chứng; write “Không cần” where none is needed.',
  },
  appraisersMissing: {
    title: '{count} items without an appraiser',
    sentence: 'It is not said who appraises {count} items: {items}.',
    fix: 'Fill the column Người thẩm định: the office in charge of the item.',
  },
  duePeriodsMissing: {
    title: '{count} items without a due period',
    sentence: '{count} items are taken to fall due in the last period: {items}.',
    fix: 'Fill the column Kỳ đến hạn, so that progress is followed in the right period.',
  },
  duePeriodUnknown: {
    title: 'Due period does not exist',
    sentence: 'The round has no period “{text}”.',
    fix: 'Choose a period of sheet Đợt đánh giá.',
  },
  groupUnknown: {
    title: 'Group does not exist',
    sentence: 'The round has no group “{text}”.',
    fix: 'Choose a group of sheet Đợt đánh giá, or leave empty for all.',
  },
  sectionTwice: {
    title: 'This section is there already',
    sentence:
      'Row {second} begins another section of the same kind as {first}; a framework has one bonus and one penalty section.',
    fix: 'Put the items into section {first}, then delete this row.',
  },
  capNotReached: {
    title: 'The cap is above what the items reach',
    sentence: 'The cap of this section is {cap} points; its items together reach only {reach}.',
    fix: 'If it is meant so, leave it; if not, correct the cap or the maxima of the items.',
  },
  noCaseOutsideTree: {
    title: 'Full points where there was no case',
    sentence: 'A bonus or penalty item cannot give its maximum where there was no case.',
    fix: 'Delete the x in the column No case = full points.',
  },
});
