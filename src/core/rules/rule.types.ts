import type { Points } from '../points/points';

/** The unit enters points itself, in whole steps: "0 to 2 points, step 0,25". */
export interface DirectRule {
  readonly kind: 'direct';
  /** Zero allows every amount. */
  readonly step: Points;
}

/** The unit chooses one of several named levels; yes/no is two levels. */
export interface LevelsRule {
  readonly kind: 'levels';
  /** In the order shown. Labels are unique when compared without case and spacing. */
  readonly levels: readonly Level[];
}
export interface Level {
  readonly label: string;
  readonly points: Points;
}

/** One end of a band; absent on the rule means unlimited. */
export interface Bound {
  /** Micro-percent where the band rule measures a ratio, micro-units where it measures a number. */
  readonly value: Points;
  /** Closed (the value itself belongs to the band) or open. */
  readonly closed: boolean;
}

/** Points by the band in which a ratio (numerator ÷ denominator, in %) or a number falls. */
export interface BandsRule {
  readonly kind: 'bands';
  readonly measure: 'ratio' | 'number';
  readonly bands: readonly Band[];
  /** Decimals of proportional points, 0 to 6; half away from zero. */
  readonly decimals: number;
  /** Micro-percent that the ratio should reach; it gives no points. Never where a number is measured. */
  readonly target?: Points;
}
export interface Band {
  readonly lower?: Bound;
  readonly upper?: Bound;
  /** Constant points, or ratio × maximum ("≥ 80 %: (b/a) × max"). */
  readonly award: { readonly kind: 'constant'; readonly points: Points } | { readonly kind: 'proportional' };
}

/** ratio × maximum, rounded; nothing below the floor, the full maximum from the cap on. */
export interface RatioRule {
  readonly kind: 'ratio';
  /** Micro-percent. Below it there are no points. */
  readonly floor: Points;
  /** Micro-percent. From here on the full maximum is given. */
  readonly cap: Points;
  /** Decimals of the resulting points, 0 to 6; half away from zero. */
  readonly decimals: number;
  /** Micro-percent that the ratio should reach; it gives no points. */
  readonly target?: Points;
}

/** So many points for each case, up to a cap; or the maximum less so many points for each case, down to 0. */
export interface CountRule {
  readonly kind: 'count';
  /** What is counted, as staff call it: "lượt", "văn bản trễ hạn". */
  readonly noun: string;
  readonly direction: 'adds' | 'deducts';
  readonly perCase: Points;
  /** The most that cases can add; the maximum of the item where nothing is said. Never with deductions. */
  readonly cap?: Points;
}

/** The unit ticks parts, each worth its points. */
export interface ChecklistRule {
  readonly kind: 'checklist';
  /** In the order shown; data name them by their positions, from 1. */
  readonly parts: readonly Level[];
}

/** The unit chooses one of several named levels, each a part of the maximum. */
export interface PercentLevelsRule {
  readonly kind: 'percentLevels';
  /** In the order shown. Labels are unique when compared without case and spacing. */
  readonly levels: readonly PercentLevel[];
  /** Decimals of the resulting points, 0 to 6; half away from zero. */
  readonly decimals: number;
}
export interface PercentLevel {
  readonly label: string;
  /** Micro-percent of the maximum, not below 0. */
  readonly share: Points;
}

/** The part of the answers that approve × maximum. */
export interface SurveyRateRule {
  readonly kind: 'surveyRate';
  /** Decimals of the resulting points, 0 to 6; half away from zero. */
  readonly decimals: number;
}

/** The mean of the answers ÷ the highest answer × maximum. */
export interface SurveyMeanRule {
  readonly kind: 'surveyMean';
  /** The highest answer of the scale, above 0. */
  readonly scale: Points;
  readonly decimals: number;
}

/** Each answer counts by its weight: 100 %, 60 %, 20 %, 0 %. */
export interface SurveyWeightedRule {
  readonly kind: 'surveyWeighted';
  /** In the order of the questionnaire; data are one number for each. */
  readonly answers: readonly PercentLevel[];
  readonly decimals: number;
}

export type Rule =
  | DirectRule
  | LevelsRule
  | BandsRule
  | RatioRule
  | CountRule
  | ChecklistRule
  | PercentLevelsRule
  | SurveyRateRule
  | SurveyMeanRule
  | SurveyWeightedRule;
export type RuleKind = Rule['kind'];

/** What a unit declared for a rule, understood. Quantities are in micro-units. */
export type Declared =
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'ratio'; readonly numerator: Points; readonly denominator: Points }
  | { readonly kind: 'number'; readonly value: Points }
  | { readonly kind: 'parts'; readonly positions: readonly number[] }
  | { readonly kind: 'counts'; readonly counts: readonly number[] };

export type DeclaredProblem =
  | 'ratioUnreadable'
  | 'notANumber'
  | 'tooManyDecimals'
  | 'denominatorZero'
  | 'negative'
  | 'countUnreadable'
  | 'checklistUnreadable'
  | 'meanOutsideScale'
  | 'answersUnreadable'
  | 'answersNone';

export type DeclaredReading =
  | { readonly ok: true; readonly declared: Declared }
  | { readonly ok: false; readonly problem: DeclaredProblem };

export type Award =
  | { readonly ok: true; readonly points: Points }
  | { readonly ok: false; readonly problem: 'levelUnknown' | 'outsideBands' };

/** Why a text of parameters could not be read: which statement, and what kind of mistake. */
export interface RuleTextProblem {
  readonly statement: string;
  readonly reason:
    | 'empty'
    | 'notAStatement'
    | 'notAnAmount'
    | 'notACondition'
    | 'measureMixed'
    | 'decimalsInvalid'
    | 'floorAboveCap'
    | 'capWithDeduction'
    | 'tooManyLines'
    | 'scaleMissing'
    | 'twice';
}
export type RuleReading<R extends Rule = Rule> =
  { readonly ok: true; readonly rule: R } | { readonly ok: false; readonly problem: RuleTextProblem };

/** A flaw of a rule that was read well: it says something that cannot be meant. */
export type RuleFlaw =
  | { readonly code: 'ruleAboveMaximum'; readonly reaches: Points }
  | { readonly code: 'ruleBelowMaximum'; readonly reaches: Points }
  | { readonly code: 'ruleNegative'; readonly reaches: Points }
  | { readonly code: 'stepDoesNotFit'; readonly step: Points }
  | { readonly code: 'levelTwice'; readonly label: string }
  | { readonly code: 'bandsGap'; readonly from: string; readonly to: string; readonly closed?: string }
  | { readonly code: 'bandsOverlap'; readonly first: string; readonly second: string };

/**
 * Everything that is particular to one kind of rule. Adding a rule is one file with this value, one line in the
 * registry, and one test file.
 */
export interface RuleDefinition<R extends Rule> {
  readonly kind: R['kind'];
  /** Texts of the column "Cách chấm" that mean this rule; the rule is written with `nameOf`. */
  readonly names: readonly string[];
  nameOf(rule: R): string;
  /** It turns answers of a survey into points: the survey column holds the answers, never points. */
  readonly isSurvey?: true;
  /** Reads the column "Tham số". */
  read(parameters: string, name: string): RuleReading<R>;
  /** Writes the column "Tham số" so that `read` gives the same rule back. */
  write(rule: R): string;
  /** How the text or number that a unit declared is understood; undefined: the rule needs no data. */
  readData?(text: string | number, rule: R): DeclaredReading;
  /** Points for what was declared: never above the maximum for a rule without flaws. */
  award(rule: R, maxPoints: Points, declared: Declared): Award;
  /** Whether such an amount can come out of the rule at all, where only points were given. */
  canAward(rule: R, maxPoints: Points, points: Points): boolean;
  flaws(rule: R, maxPoints: Points): readonly RuleFlaw[];
}
