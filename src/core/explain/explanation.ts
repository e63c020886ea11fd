import type { SurveyForms } from '../entries/surveyForms';
import type { Place } from '../finding/finding';
import type { Points } from '../points/points';
import type { TieBreaker } from '../setup/tieBreaker';
import type { RankingMethod, RankMeasure } from '../setup/policy';

/** Whose result it is; names, so that a view need not look them up. */
interface Whose {
  readonly unit: string;
  readonly period: string;
}

interface NodeLabel {
  readonly code: string;
  readonly name: string;
}

/** A neighbour in the ranking that is as good by what units are ranked by, and the tie-breaker that put it ahead or behind. */
export interface DecidedTie {
  readonly unit: string;
  readonly isAhead: boolean;
  readonly by: TieBreaker;
}

/** A value that somebody gave at one stage, and whether it is the one that counts. */
interface StageLabel {
  readonly counts: boolean;
  /** Why the stage changed what stood before it; absent where it changed nothing or no reason was given. */
  readonly reason?: string;
}

/** Every kind of node in a chain, and what its title is made of. No prose: words makes the texts. */
export interface ExplanationLabels {
  rank: Whose & {
    readonly group: string;
    readonly tiedWith: readonly string[];
    /** Equal units just before and just after it, and what told them apart. */
    readonly decided: readonly DecidedTie[];
  };
  /** Who stands before the unit: units, or different places where ranks are dense. */
  ahead: { readonly units: readonly string[] };
  /** Of the total, or of one field, criterion or item. */
  index: Whose & { readonly missing: number; readonly node?: NodeLabel };
  /** All points that count. */
  points: { readonly missing: number };
  /** The applicable maximum. */
  maximum: Record<string, never>;
  /** What would be the maximum if every due item applied. */
  fullMaximum: Record<string, never>;
  /** The maximum of an item that does not apply, taken off. */
  notApplicable: NodeLabel;
  /** All that is not from the survey. */
  appraised: Record<string, never>;
  survey: Record<string, never>;
  /** What a section outside the tree adds; of a penalty the value is below zero. */
  bonus: NodeLabel;
  penalty: NodeLabel;
  field: NodeLabel;
  criterion: NodeLabel;
  item: NodeLabel & {
    /** How it is scored, as the criteria table says it. */
    readonly rule: string;
    readonly parameters: string;
    /** What stands beside the points; empty where nothing does. */
    readonly evidence: string;
    readonly explanation: string;
    readonly note: string;
  };
  selfScore: StageLabel & { readonly period: string };
  /** `period` of a stage that counts in every period. */
  stage: StageLabel & { readonly name: string; readonly period?: string };
  surveyScore: StageLabel & { readonly forms?: SurveyForms };
  /** The rule at work on what was declared. */
  rule: { readonly rule: string; readonly parameters: string };
  /** It was declared that there was no case this year, and the item gives its maximum for that. */
  noCase: Record<string, never>;
  /** The text or number from which a rule worked out the points. */
  declared: { readonly text: string };
}
export type ExplanationKind = keyof ExplanationLabels;

export type ExplainedValue =
  | { readonly kind: 'rank'; readonly rank: number; readonly of: number }
  | { readonly kind: 'percent'; readonly percent: Points }
  /** Unrounded. `maximum` where points are out of something. */
  | { readonly kind: 'points'; readonly points: Points; readonly maximum?: Points }
  | { readonly kind: 'count'; readonly count: number }
  /** Nothing was entered. It adds nothing, and is not zero. Outside the tree it misses no maximum. */
  | { readonly kind: 'missing'; readonly maximum: Points }
  /** Something was entered that cannot be used; it counts as missing. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'notApplicable' }
  /** Scored but not ranked. */
  | { readonly kind: 'notRanked' }
  /** A text or number just as it was declared; it stands in the label. */
  | { readonly kind: 'declared' };

/** How a value came out of the children. */
export type Operation =
  /** One more than the count of those ahead (the second child) of the index, or of the points (the first child). */
  | {
      readonly kind: 'place';
      readonly method: RankingMethod;
      readonly rankBy: RankMeasure;
      readonly decimals: number | 'unrounded';
    }
  /** The first child ÷ the second × 100, rounded once; 'unrounded' is shown at six decimals. */
  | { readonly kind: 'percentOf'; readonly decimals: number | 'unrounded' }
  /** The children together; what is missing, refused or not applicable adds nothing. */
  | { readonly kind: 'sum' }
  /** The children together, yet not below 0, or not above the maximum. */
  | { readonly kind: 'boundedSum'; readonly bound: 'zero' | 'maximum' }
  /** The children together, up to the cap of their section: added, or deducted. */
  | { readonly kind: 'added' | 'deducted'; readonly cap: Points }
  /** The child that counts: the last given one. */
  | { readonly kind: 'lastGiven' }
  /** What the rule, or having no case, gives for what was declared (the child). */
  | { readonly kind: 'rule' }
  /** Stands in the sheets as it is. */
  | { readonly kind: 'given' };

export interface ExplanationNode<K extends ExplanationKind> {
  readonly kind: K;
  readonly label: ExplanationLabels[K];
  readonly value: ExplainedValue;
  readonly operation: Operation;
  readonly children: readonly Explanation[];
  /** The cell from which the value comes, where it comes from one. */
  readonly place?: Place;
}

/** One node of the chain behind a number; its children are what made it. */
export type Explanation = { [K in ExplanationKind]: ExplanationNode<K> }[ExplanationKind];
