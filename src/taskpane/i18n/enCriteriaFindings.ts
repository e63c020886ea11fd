import type { FindingTexts } from './findingTexts.types';

/** What is said in English of criteria, and of official tables before they are criteria. */
export const enCriteriaFindings = {
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
  optionNotUnderstood: {
    title: 'A row was not understood',
    sentence: 'The row “{text}” of the criteria table is not understood.',
    fix: 'Correct it after creating the round, in the column Tham số.',
  },
  optionPointsDiffer: {
    title: 'A level with two amounts of points',
    sentence:
      'Level “{label}”: the text says {text} points, the column of points {column}. It was not taken.',
    fix: 'Look it up in the document and add the level in the column Tham số after creating the round.',
  },
  optionPointsAssumed: {
    title: 'The maximum is taken for the points of the first level',
    sentence:
      'Level “{text}” stands beside the item; {points} points are read as the maximum and as the points of this level.',
    fix: 'Look it up in the document. If it is not so, correct the column Tham số after creating the round.',
  },
  optionsAddUp: {
    title: 'The lines are read as parts that add up',
    sentence:
      'None of them reaches {maximum} points, but all {count} together make {maximum}; the item is read as a checklist.',
    fix: 'If a unit chooses one level only, change the rule to Chọn mức after creating the round.',
  },
  linesDiffer: {
    title: 'The lines of an item do not make one rule',
    sentence:
      'The item has {count} lines on scoring; how they go together is not clear. The words are kept in Tham số.',
    fix: 'Choose the rule and rewrite Tham số after creating the round.',
  },
  sourceUnclear: {
    title: 'An item with two sources of points',
    sentence: 'Item “{text}” has points of the survey and other points as well.',
    fix: 'Make two items of it, each with one source.',
  },
  codeNotUnderstood: {
    title: 'A number of a row cannot be read',
    sentence: 'Row “{text}” has a maximum, but its number is “{code}”, not of the form 1.2.3.',
    fix: 'Write the number as text, such as 1.2.3, and read the table again.',
  },
  levelTooDeep: {
    title: 'The table has more than three levels',
    sentence:
      'Row {code} “{text}” in between is left out, the items below it move up; the points stay as they are.',
    fix: 'Look through the tree of criteria after creating the round.',
  },
  sectionsTogether: {
    title: 'Bonus and penalty share a row',
    sentence:
      'Row {code} “{text}” was left out: bonus and penalty are two sections, each with a cap of its own.',
    fix: 'Check the caps of both sections after the round is made.',
  },
  secondTable: {
    title: 'More than one table of criteria on the sheet',
    sentence: 'At row “{text}” the numbers begin again; only the table above it was read.',
    fix: 'Put the second table on a sheet of its own and read it separately.',
  },
  printedTotalDiffers: {
    title: 'The printed total does not fit',
    sentence: 'The table prints a total of {printed} points; the fields that were read add up to {total}.',
    fix: 'Look for a missing row or a wrong maximum; if the table is misprinted, leave it.',
  },
  columnsNotRead: {
    title: 'Columns were not read',
    sentence: 'These columns have content that is no part of a framework: {text}.',
    fix: 'Where needed, copy it by hand to a fitting column after creating the round.',
  },
} satisfies Partial<FindingTexts>;
