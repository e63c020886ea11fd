import type { FindingTexts } from './findingTexts.types';
import { enFormFindings } from './enFormFindings';

/** Title, sentence and fix of every finding in English. */
export const enFindings: FindingTexts = {
  tableMissing: {
    title: 'Table {table} not found',
    sentence: 'Sheet {sheet} no longer has the table {table}, or it was renamed.',
    fix: 'Undo in Excel, or name the table {table} again.',
  },
  columnMissing: {
    title: 'The table lacks the column “{column}”',
    sentence: 'Table {table} has no column “{column}”, so this part cannot be read.',
    fix: 'Add a column with the heading “{column}”, anywhere in the table.',
  },
  columnTwice: {
    title: 'Two columns named “{column}”',
    sentence: 'The column “{column}” stands twice; only the first is read.',
    fix: 'Rename or delete the second column.',
  },
  settingMissing: {
    title: '“{setting}” is empty',
    sentence: 'Sheet Đợt đánh giá has no value for “{setting}”.',
    fix: 'Enter the value in the cell to the right of “{setting}”.',
  },
  settingInvalid: {
    title: '“{setting}” cannot be used',
    sentence: 'The value “{text}” does not fit “{setting}”.',
    fix: 'Enter the value of “{setting}” again.',
  },
  cellError: {
    title: 'The cell shows the error {text}',
    sentence: 'The formula in the cell gives {text}, so the cell does not count.',
    fix: 'Mend the formula, or type the value itself.',
  },

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

  unitCodeMissing: {
    title: 'The unit has no code',
    sentence: 'Without a code, a returned form cannot be recognised.',
    fix: 'Enter a code, for example XM01.',
  },
  unitCodeTwice: {
    title: 'One code for two units',
    sentence: 'Code {code} is used for another unit; this row does not count.',
    fix: 'Change one of the two codes.',
  },
  unitNameMissing: {
    title: 'The unit has no name',
    sentence: 'Unit {code} has no name.',
    fix: 'Enter the name of the unit.',
  },
  unitGroupUnknown: {
    title: 'Group does not exist',
    sentence: 'The round has no group “{text}”; the unit does not count yet.',
    fix: 'Choose a group of sheet Đợt đánh giá.',
  },
  periodCodeTwice: {
    title: 'Two periods of the same code',
    sentence: 'Period code {code} is used twice; only the first counts.',
    fix: 'Change the code or delete the row.',
  },
  deadlineInvalid: {
    title: 'The deadline is not a date',
    sentence: '“{text}” is not a date; the period has no deadline for now.',
    fix: 'Enter a date, for example 15/07/2026.',
  },
  classThresholdInvalid: {
    title: 'The class threshold is not a number',
    sentence: 'The threshold “{text}” of class {name} is not a number from 0 to 100.',
    fix: 'Enter a number, for example 80.',
  },

  entryUnitUnknown: {
    title: 'No unit has this code',
    sentence: 'Code {code} is not on sheet Đơn vị; the row does not count.',
    fix: 'Correct the code, or add the unit to sheet Đơn vị.',
  },
  entryItemUnknown: {
    title: 'No item has this code',
    sentence: 'Code {code} is not a scored item of the framework; the row does not count.',
    fix: 'Correct the code so that it agrees with the framework.',
  },
  entryTwice: {
    title: 'Two rows for one item',
    sentence: 'The unit already has a row for this item; only the first counts.',
    fix: 'Delete the second row.',
  },
  entryRowMissing: {
    title: '{count} score rows missing',
    sentence: 'Sheet Điểm has no row for {count} items of this unit, so there is nowhere to enter them.',
    fix: 'Add the missing rows to sheet Điểm.',
  },
  aboveMaximum: {
    title: 'Score {points} is above the maximum {maximum}',
    sentence: 'The cell says {points}; the item has {maximum} points at most. The cell does not count yet.',
    fix: 'Enter it again, from 0.00 to {maximum}.',
  },
  negative: {
    title: 'Score {points} is below 0',
    sentence: 'The cell says {points}; points go from 0.00 to {maximum}. The cell does not count yet.',
    fix: 'Enter it again, from 0.00 to {maximum}.',
  },
  offStep: {
    title: 'Score {points} is off the step {step}',
    sentence: 'The item is scored in steps of {step}; {points} is not a multiple of {step}.',
    fix: 'Enter it again in steps of {step}.',
  },
  notANumber: {
    title: 'Not a number',
    sentence: 'The cell says “{text}”, which is not a number. The cell does not count yet.',
    fix: 'Enter a number, for example 1.50. For not applicable write KAD.',
  },
  textNumber: {
    title: 'A number typed as text',
    sentence: 'The cell holds the text “{text}”; it was understood as {points} points and counts.',
    fix: 'Type {points} again as a number.',
  },
  tooManyDecimals: {
    title: 'Too many decimals',
    sentence: '“{text}” has more than 6 decimals, so it is not clear what is meant.',
    fix: 'Enter it again with at most 6 decimals.',
  },
  levelUnknown: {
    title: 'There is no such level',
    sentence: 'The cell says “{text}”, which is none of the levels of the item.',
    fix: 'Choose a level from the list of the cell.',
  },
  outsideBands: {
    title: 'Data outside all bands',
    sentence: '“{text}” belongs to no band of the item.',
    fix: 'Check the data, or correct the bands in the framework.',
  },
  pointsNotALevel: {
    title: 'Score {points} belongs to no level',
    sentence: 'The rule of the item never gives {points} points.',
    fix: 'Enter the points of one of the levels.',
  },
  pointsDifferFromData: {
    title: 'Score {points} differs from the data: {computed}',
    sentence: 'The cell says {points}; the data give {computed}. The cell does not count yet.',
    fix: 'Correct the data, or enter {computed}, or leave the points empty.',
  },
  ratioUnreadable: {
    title: 'Ratio cannot be read',
    sentence: '“{text}” is not a ratio.',
    fix: 'Write it as 45/50, or as 90 %.',
  },
  dataNegative: {
    title: 'Negative figure',
    sentence: 'The cell says “{text}”; figures are 0 or more. The cell does not count yet.',
    fix: 'Enter the figure again, 0 or more.',
  },
  denominatorZero: {
    title: 'The denominator is 0',
    sentence: 'The ratio “{text}” has the denominator 0 and cannot be computed.',
    fix: 'Correct the denominator. If there was no case this year, write KPS or KAD where allowed.',
  },
  numeratorAboveDenominator: {
    title: 'Numerator above denominator',
    sentence: 'The ratio “{text}” is above 100 %.',
    fix: 'Check the two numbers; they may be swapped.',
  },
  countUnreadable: {
    title: 'The count cannot be read',
    sentence: '“{text}” is not a count: a whole number from 0 on.',
    fix: 'Enter how many, for example 3. Where there was none, enter 0.',
  },
  checklistUnreadable: {
    title: 'The ticked parts cannot be read',
    sentence: '“{text}” does not name parts of the item by their numbers.',
    fix: 'Write the numbers, for example 1, 3, 4; for all of them “tất cả”, for none “không”.',
  },
  meanOutsideScale: {
    title: 'The mean is outside the scale',
    sentence: '“{text}” is not a mean within the scale of the item.',
    fix: 'Enter the mean from 0 to the highest answer of the scale, for example 4.2 or 4.2/5.',
  },
  answersUnreadable: {
    title: 'The answers cannot be read',
    sentence: '“{text}” is not the number of each answer.',
    fix: 'Write how many gave each answer, in the order of the rule, between semicolons: 12; 30; 5; 3.',
  },
  answersNone: {
    title: 'There is no answer at all',
    sentence: '“{text}” adds up to no answers, so nothing can be computed.',
    fix: 'Check the numbers. Leave the cell empty where there was no survey.',
  },
  noCaseNotAllowed: {
    title: '“KPS” is not allowed here',
    sentence: 'This item gives no full points where there was no case this year.',
    fix: 'Enter the data. If the regulation gives full points, put x in the column “No case = full points” of the criteria.',
  },
  dataMissing: {
    title: 'Points without data',
    sentence: 'The item is scored from data; the data cell is empty.',
    fix: 'Enter the data, so that the points can be checked.',
  },
  notApplicableNotAllowed: {
    title: 'KAD is not allowed',
    sentence: 'This item does not allow “not applicable”.',
    fix: 'Enter points, or leave it empty.',
  },
  notSelfScored: {
    title: 'Units do not score this item',
    sentence: 'Its points come from the appraisal or the survey; this cell does not count.',
    fix: 'Clear this cell.',
  },
  entryMissing: {
    title: 'No score yet',
    sentence: 'The item is due and the cell is empty. Left empty, not counted as 0.',
    fix: 'Enter points from 0.00 to {maximum}.',
  },
  submissionMissing: {
    title: 'Form not sent',
    sentence: 'It was due on {deadline}; scores of {count} items are missing, {points} points.',
    fix: 'Remind the unit to send its form.',
  },
  evidenceMissing: {
    title: 'Evidence is missing',
    sentence: 'The item has points and requires evidence; the evidence cell is empty.',
    fix: 'Enter number, date, title and page of the document.',
  },
  reasonMissing: {
    title: 'Points changed without a reason',
    sentence: '{stage} gives {new}; before it stood {old}. The cell for the reason is empty.',
    fix: 'Enter the reason in the column “Lý do điều chỉnh” of the same row; if the sheet lacks it, add a column of that heading.',
  },

  lastYearTwice: {
    title: 'An item of last year has two rows',
    sentence: 'This unit already has a row for item {code} of last year; only the first one counts.',
    fix: 'Delete the second row.',
  },
  lastYearPointsMissing: {
    title: 'Last year’s points are missing',
    sentence: 'The cell is empty, which is not 0. The points of this unit are not compared.',
    fix: 'Enter points from 0.00 to {maximum}. Where the item did not apply, write KAD.',
  },
  lastYearSumDiffers: {
    title: 'Not the sum of the items below',
    sentence: 'This row says {declared}; the items below add up to {sum}. The comparison takes the sum.',
    fix: 'Check the items below, or delete this row.',
  },
  lastYearIndexDiffers: {
    title: 'Last year’s index differs from its items',
    sentence: 'Sheet Đơn vị says {published}; last year’s items give {computed}.',
    fix: 'Check both. With bonus or penalty points beside the items, leave it as it is.',
  },
  linkOldUnknown: {
    title: 'Last year has no code {from}',
    sentence: 'The results of last year have no code {from}; this row is not used.',
    fix: 'Correct last year’s code, or delete the row.',
  },
  linkNewUnknown: {
    title: 'This year has no code {to}',
    sentence: 'The framework has no code {to}; this row is not used.',
    fix: 'Correct this year’s code. Where the old item is no more, leave the cell empty.',
  },
  linkMixed: {
    title: 'An item is linked with a group of items',
    sentence: 'One of {from} and {to} is a scored item, the other is not; this row is not used.',
    fix: 'Link items with items and fields with fields. For an item that was split, one row per new item.',
  },
  linkTwice: {
    title: 'Two rows link the same codes',
    sentence: '{from} is already linked with {to} in a row above.',
    fix: 'Delete the second row.',
  },
  submissionUnitUnknown: {
    title: 'Unit is not in the round',
    sentence:
      'The submissions have the unit code “{text}”, which is not in the table of units; this row does not count.',
    fix: 'Correct the code, or add the unit to the table of units.',
  },
  submissionPeriodUnknown: {
    title: 'Period is not in the round',
    sentence:
      'The submissions have the period code “{text}”, which is not in the table of periods; this row does not count.',
    fix: 'Correct the code; the table of periods has those that count.',
  },
  submissionStatusUnknown: {
    title: 'Status cannot be read',
    sentence: '“{text}” is no status; this row does not count.',
    fix: 'Choose Đã phát, Đã nhận, Đã thay, Không dùng or Cần sửa.',
  },
  submissionDateInvalid: {
    title: 'Date cannot be read',
    sentence: '“{text}” is no date; the unit counts as one whose date is not known.',
    fix: 'Enter the date as 15/07/2026.',
  },

  ...enFormFindings,
};

/** Why a rule could not be read, before the statement itself. */
export const enRuleReasons: Readonly<Record<string, string>> = {
  empty: 'The parameters are empty',
  notAStatement: 'This is not understood',
  notAnAmount: 'The points cannot be read',
  notACondition: 'The band cannot be read',
  measureMixed: 'Ratios and numbers are mixed',
  decimalsInvalid: 'Decimals must be from 0 to 6',
  twice: 'This is said twice',
  floorAboveCap: 'The floor is above the cap',
  capWithDeduction: 'A deduction takes no cap',
  tooManyLines: 'Too many lines',
  scaleMissing: 'The scale is missing, for example thang 5',
};

/** The stages after the self-score, as a sentence names them. */
export const enStages: Readonly<Record<string, string>> = {
  appraisal1: 'Appraisal 1',
  appraisal2: 'Appraisal 2',
  council: 'The council',
};
