import type { RuleReason } from '../../core/finding/parameters';
import type { FindingTexts } from '../findingTexts.types';
import { enCriteriaFindings } from './criteriaFindings';
import { enEntryFindings } from './entryFindings';
import { enFormFindings } from './formFindings';
import { enOfficialFindings } from './officialFindings';

/** Title, sentence and fix of every finding in English. */
export const enFindings: FindingTexts = {
  ...enCriteriaFindings,
  ...enEntryFindings,
  ...enFormFindings,
  ...enOfficialFindings,
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
  tieBreakerUnknown: {
    title: 'A tie-breaker names what is not in the framework',
    sentence: 'No field, criterion or item has the code {code}, so this tie-breaker is not asked.',
    fix: 'Correct the code {code} in “Tiêu chí phụ khi bằng điểm”, or remove it.',
  },
  cellError: {
    title: 'The cell shows the error {text}',
    sentence: 'The formula in the cell gives {text}, so the cell does not count.',
    fix: 'Mend the formula, or type the value itself.',
  },
  flagUnknown: {
    title: 'Neither yes nor no',
    sentence: '“{text}” is not understood; the cell counts as empty.',
    fix: 'Type x for yes or “không” for no, or leave it empty.',
  },
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
};

/** Why a rule could not be read, before the statement itself. */
export const enRuleReasons: Readonly<Record<RuleReason, string>> = {
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
