import type { Points } from '../../core/points/points';
import type { OfficialFormula } from './officialFormula';

/** What a scoring level of an official table gives. */
export type OfficialAward =
  | { readonly kind: 'points'; readonly points: Points }
  /** Micro-percent of the maximum; said in so many words ("50% số điểm") or by the number alone ("50 %"). */
  | { readonly kind: 'share'; readonly share: Points; readonly isOfMaximum: boolean }
  | { readonly kind: 'proportional' };

/** "Kịp thời: 1": a level and what it gives. */
export interface OfficialOption {
  readonly kind: 'option';
  readonly label: string;
  readonly award: OfficialAward;
}

/** "Mỗi văn bản trễ hạn trừ 0,25 điểm". */
export interface OfficialCount {
  readonly kind: 'count';
  readonly noun: string;
  readonly direction: 'adds' | 'deducts';
  readonly perCase: Points;
  readonly cap?: Points;
}

/** "Tốt: từ 1,5 đến 2 điểm": points that somebody chooses within a span. */
export interface OfficialSpan {
  readonly kind: 'span';
  readonly text: string;
}

/** One line below an item of an official table, without a number of its own, understood. */
export type OfficialLine =
  | OfficialOption
  | OfficialFormula
  | OfficialCount
  | OfficialSpan
  | { readonly kind: 'survey' }
  | { readonly kind: 'explanation'; readonly text: string }
  /** What becomes of a unit that had no case this year: full points, or the item does not apply. */
  | { readonly kind: 'noCase'; readonly gives: 'maximum' | 'notApplicable' }
  /** The text and the column of points say two different things. */
  | {
      readonly kind: 'pointsDiffer';
      readonly label: string;
      readonly inText: Points;
      readonly inColumn: Points;
    };
