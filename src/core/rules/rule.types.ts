import type { RuleReason } from '../finding/parameters';
import type { Points } from '../points/points';

/** What every kind of rule has; which kinds there are, the registry says. */
export interface AnyRule {
  readonly kind: string;
}

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
  | 'dataTooManyDecimals'
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
  readonly reason: RuleReason;
}
export type RuleReading<R extends AnyRule> =
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
 * Everything that is particular to one kind of rule, but for its form (`sheets/form/rules`). Adding a rule is one file
 * with this value and one line in the registry.
 */
export interface RuleDefinition<R extends AnyRule> {
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
  /** Micro-percent that a declared ratio should reach, whatever points it gives; absent: the kind names none. */
  targetOf?(rule: R): Points | undefined;
  /** The step in which points are typed, zero for any amount; absent: points follow from data. */
  stepOf?(rule: R): Points;
}
