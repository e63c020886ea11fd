import { findingTexts } from '../findingTexts';

/** What is said in English of this year's published figures. */
export const enPublicationFindings = findingTexts({
  publishedUnitUnknown: {
    title: 'Published unit is not known',
    sentence: 'The round has no unit “{text}”; its rows ({count}) are not compared.',
    fix: 'Write its code or name as on sheet Đơn vị, or delete the row.',
  },
  publishedUnitUnclear: {
    title: 'Published unit is not clear',
    sentence: '{count} units are called “{text}”; this row is not compared.',
    fix: 'Write the code of the unit instead of its name.',
  },
  publishedCodeUnknown: {
    title: 'The framework has no code {code}',
    sentence: 'No field, criterion or item has the code {code}; this row is not compared.',
    fix: 'Correct the code. Leave it empty for the total of the unit.',
  },
  publishedTwice: {
    title: 'Published twice',
    sentence: 'This unit has a row for the same code already; only the first is compared.',
    fix: 'Delete the row that is too many.',
  },
  publishedOnlyOfTotal: {
    title: 'Rank and class are of totals only',
    sentence: '“{text}” stands in the row of a field, criterion or item; this cell is not compared.',
    fix: 'Move it to the row of the total, whose code is empty.',
  },
  publishedUnitMissing: {
    title: 'Unit is not in the published table',
    sentence: 'The workbook has a result of this unit, the published table no row of its total.',
    fix: 'Add the row, or look at the published list again.',
  },
  publishedNotComputed: {
    title: 'Published, but not computed',
    sentence:
      'The workbook has no such figure: it does not apply, has no score yet, or the unit has no rank or class.',
    fix: 'Check the scores of the unit and the published row.',
  },
  publishedPointsDiffer: {
    title: 'Published points differ from computed ones',
    sentence: 'Published {published}, computed {computed}: {difference} apart. Rounding does not explain it.',
    fix: 'Check the scores and the published figure. If fewer decimals were published, change “Decimals shown”.',
  },
  publishedIndexDiffers: {
    title: 'Published index differs from the computed one',
    sentence: 'Published {published}, computed {computed}: {difference} apart. Rounding does not explain it.',
    fix: 'Check scores and applicable maximum. If fewer decimals were published, change “Decimals shown”.',
  },
  publishedRankDiffers: {
    title: 'Published rank differs from the computed one',
    sentence: 'Published rank {published}, computed rank {computed}.',
    fix: 'Check the ranking policy, tie-breakers and the scores of the neighbours.',
  },
  publishedClassDiffers: {
    title: 'Published class differs from the computed one',
    sentence: 'Published {published}, computed {computed}.',
    fix: 'Check the class thresholds on sheet Đợt đánh giá and the scores of the unit.',
  },
});
