import { findingTexts } from '../findingTexts';

/** What is said in English of units, groups, periods and classes. */
export const enSetupFindings = findingTexts({
  unitCodeMissing: {
    title: 'The unit has no code',
    sentence: '“{name}” has no unit code; this row does not count.',
    fix: 'Enter a code, for example XM01.',
  },
  unitCodeTwice: {
    title: 'One code for two units',
    sentence: 'Code {code} of “{name}” is used for another unit; this row does not count.',
    fix: 'Change one of the two codes.',
  },
  unitNameTwice: {
    title: 'Two units named “{name}”',
    sentence: 'Units {code} and {other} have one name in one group.',
    fix: 'If they are two units, give them different names; if it is one, delete the row that is too many.',
  },
  unitCodeZeros: {
    title: 'Code {text} has lost its leading zeros',
    sentence:
      '{count} cell says {text}; the unit has the code {code}. The row counts for {code}. || {count} cells say {text}; the unit has the code {code}. The rows count for {code}.',
    fix: 'Format the column of codes as text and enter {code} again.',
  },
  unitNameMissing: {
    title: 'The unit has no name',
    sentence: 'Unit {code} has no name.',
    fix: 'Enter the name of the unit.',
  },
  unitGroupUnknown: {
    title: 'Group does not exist',
    sentence: 'The round has no group “{text}”; “{name}” does not count yet.',
    fix: 'Choose a group of sheet Đợt đánh giá.',
  },
  rankInvalid: {
    title: 'The rank is not a whole number from 1 on',
    sentence: '“{text}” is not a rank; the cell counts as empty.',
    fix: 'Enter a number, for example 3. Leave it empty where there is no rank.',
  },
  periodCodeTwice: {
    title: 'Two periods of the same code',
    sentence: 'Period code {code} is used twice; only the first counts.',
    fix: 'Change the code or delete the row.',
  },
  stageCodeMissing: {
    title: 'A stage without a code',
    sentence: '“{name}” has no code, so this stage is not used.',
    fix: 'Enter a code, for example TD1.',
  },
  stageCodeTwice: {
    title: 'Two stages of the same code',
    sentence: 'Stage code {code} is used twice; only the first counts.',
    fix: 'Change the code or delete the row.',
  },
  stageNameTaken: {
    title: 'A stage is named like another column',
    sentence:
      'Table Điểm has a column “{name}” already, so stage {code} has none of its own and is not used.',
    fix: 'Give the stage another name.',
  },
  stageOrderInvalid: {
    title: 'The order of a stage cannot be read',
    sentence: '“{text}” is not a whole number from 1; {name} stands in the order of the rows.',
    fix: 'Enter 1, 2, 3 … or leave the cell empty.',
  },
  stageDeadlineInvalid: {
    title: 'The deadline of a stage is not a date',
    sentence: '“{text}” is not a date; {name} has no deadline for now.',
    fix: 'Enter a date, for example 15/07/2026.',
  },
  stagesTooMany: {
    title: 'Too many stages',
    sentence: 'A round has at most {most} stages; {name} is not used.',
    fix: 'Delete rows of the table of stages.',
  },
  stagesNone: {
    title: 'The table of stages is empty',
    sentence: 'Every round has at least one stage; the three usual ones are used.',
    fix: 'Enter the stages of this round.',
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
  classThresholdFine: {
    title: 'A class threshold is finer than what is printed',
    sentence:
      'The threshold {threshold} of class {name} has more decimals than the printed index; it is compared as {shown}.',
    fix: 'Write the threshold with the printed decimals, or raise “Số chữ số thập phân hiển thị”.',
  },
});
