import { findingTexts } from '../findingTexts';

/** What is said in English of last year, and of what became of its codes. */
export const enLastYearFindings = findingTexts({
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
});
