import { error, warning } from './kind';
import type { AmountParameter, PercentParameter } from './parameters';

/** Of this year's published figures: rows that cannot be compared, and figures that are others than the computed ones. */
export const PUBLICATION_FINDINGS = {
  publishedUnitUnknown: error<{ text: string; count: number }>(),
  publishedUnitUnclear: error<{ text: string; count: number }>(),
  publishedCodeUnknown: error<{ code: string }>(),
  publishedTwice: error(),
  publishedOnlyOfTotal: warning<{ text: string }>(),
  publishedUnitMissing: warning(),
  publishedNotComputed: warning(),
  publishedPointsDiffer: warning<{
    published: AmountParameter;
    computed: AmountParameter;
    difference: AmountParameter;
  }>(),
  publishedIndexDiffers: warning<{
    published: PercentParameter;
    computed: PercentParameter;
    difference: PercentParameter;
  }>(),
  publishedRankDiffers: warning<{ published: number; computed: number }>(),
  publishedClassDiffers: warning<{ published: string; computed: string }>(),
};
