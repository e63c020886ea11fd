import { findingTexts } from '../findingTexts';

/** What is said in English of scores, and of what is missing among them. */
export const enEntryFindings = findingTexts({
  entryUnitUnknown: {
    title: 'No unit has this code',
    sentence:
      'Code {code} is not on sheet Đơn vị; its {count} row does not count. || Code {code} is not on sheet Đơn vị; its {count} rows do not count.',
    fix: 'Correct the code, or add the unit to sheet Đơn vị.',
  },
  entryItemUnknown: {
    title: 'No item has this code',
    sentence:
      'Code {code} is not a scored item of the framework; its {count} row does not count. || Code {code} is not a scored item of the framework; its {count} rows do not count.',
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
    sentence: '“{text}” has more than 6 decimals; it counts as {points}.',
    fix: 'Enter it again with at most 6 decimals if that is not what was meant.',
  },
  dataTooManyDecimals: {
    title: 'The data have too many decimals',
    sentence: '“{text}” has more than 6 decimals, so it is not clear how much is meant.',
    fix: 'Enter it again with at most 6 decimals.',
  },
  amountTooLarge: {
    title: 'The number is too large',
    sentence: '“{text}” is too large to be counted exactly, so this cell is not counted.',
    fix: 'Enter the number again.',
  },
  itemOfOtherGroup: {
    title: 'Points for an item that is not meant for this group',
    sentence: 'The item is not scored for group {group}, so what stands in this row is not counted.',
    fix: 'Clear this row, or correct the groups of the item in the framework.',
  },
  surveyNotHeld: {
    title: 'Survey points in a round without a survey',
    sentence: 'This round holds no survey, so what stands in this row is not counted.',
    fix: 'Clear this row, or set “Có điều tra xã hội học” to Có.',
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
  surveyFormsUnreadable: {
    title: 'Survey forms that cannot be read',
    sentence:
      '“{text}” is not the number of forms returned out of those issued. The points are not affected.',
    fix: 'Write returned/issued, for example 480/600, or the returned ones alone.',
  },
  surveyFormsElsewhere: {
    title: 'Survey forms for an item without a survey',
    sentence: 'This item does not get its points from the survey, so the number of forms is not used.',
    fix: 'Move the number to the row of a survey item, or clear this cell.',
  },
  surveyFormsAboveIssued: {
    title: 'More forms returned than issued',
    sentence: '{returned} forms came back, but only {issued} were handed out.',
    fix: 'Check both numbers; those returned stand before the slash, those issued behind it.',
  },
  surveyAnswersAboveForms: {
    title: 'More answers than forms returned',
    sentence: 'The result rests on {answers} answers, but only {returned} forms came back.',
    fix: 'Check the survey column and the number of forms returned.',
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
});
