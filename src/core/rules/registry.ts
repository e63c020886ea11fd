import type { Points } from '../points/points';
import { bandsRule } from './bands';
import { checklistRule } from './checklist';
import { countRule } from './count';
import { directRule } from './direct';
import { levelsRule } from './levels';
import { percentLevelsRule } from './percentLevels';
import { ratioRule } from './ratio';
import type { Award, Declared, DeclaredReading, RuleDefinition, RuleFlaw, RuleReading } from './rule.types';
import { comparable } from '../cells/comparable';
import { surveyMeanRule } from './surveyMean';
import { surveyRateRule } from './surveyRate';
import { surveyWeightedRule } from './surveyWeighted';

/** Every kind of rule, by the very kind that it has. */
const DEFINITIONS = closed({
  direct: directRule,
  levels: levelsRule,
  bands: bandsRule,
  ratio: ratioRule,
  count: countRule,
  checklist: checklistRule,
  percentLevels: percentLevelsRule,
  surveyRate: surveyRateRule,
  surveyMean: surveyMeanRule,
  surveyWeighted: surveyWeightedRule,
});

type Definitions = typeof DEFINITIONS;
export type RuleKind = keyof Definitions;
/** A rule of any kind. */
export type Rule = { [K in RuleKind]: Definitions[K] extends RuleDefinition<infer R> ? R : never }[RuleKind];
/** The rule of one kind. */
export type RuleOfKind<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;

/** A definition under another name than its own kind does not compile. */
function closed<const D extends { readonly [K in keyof D]: { readonly kind: K } }>(definitions: D): D {
  return definitions;
}

function definitionOf<R extends Rule>(rule: R): RuleDefinition<R> {
  // The table is indexed by the very kind that the rule has; TypeScript cannot follow that correlation.
  return DEFINITIONS[rule.kind] as unknown as RuleDefinition<R>;
}

/** The texts that the column "Cách chấm" offers, in the order shown. */
export const RULE_NAMES: readonly string[] = Object.values(DEFINITIONS).flatMap((definition) => [
  ...new Set(definition.names),
]);

/**
 * Reads the columns "Cách chấm" and "Tham số".
 *
 * @returns undefined if there is no such kind of rule.
 */
export function readRule(name: string, parameters: string): RuleReading<Rule> | undefined {
  const wanted = comparable(name);
  for (const definition of Object.values(DEFINITIONS)) {
    if (definition.names.some((candidate) => comparable(candidate) === wanted)) {
      return definition.read(parameters, name);
    }
  }
  return undefined;
}

/** The texts of the columns "Cách chấm" and "Tham số"; `readRule` gives the same rule back. */
export function writeRule(rule: Rule): { readonly name: string; readonly parameters: string } {
  const definition = definitionOf(rule);
  return { name: definition.nameOf(rule), parameters: definition.write(rule) };
}

/** Whether a unit declares data (a level, a ratio, a number) from which the points follow. */
export function needsData(rule: Rule): boolean {
  return definitionOf(rule).readData !== undefined;
}

/** Whether the rule turns answers of a survey into points. */
export function isSurveyRule(rule: Rule): boolean {
  return definitionOf(rule).isSurvey === true;
}

/** Understands what a unit declared for a rule that needs data. */
export function readDeclared(rule: Rule, text: string | number): DeclaredReading {
  return definitionOf(rule).readData?.(text, rule) ?? { ok: false, problem: 'notANumber' };
}

/** The points that the rule gives for what was declared. */
export function awardPoints(rule: Rule, maxPoints: Points, declared: Declared): Award {
  return definitionOf(rule).award(rule, maxPoints, declared);
}

/** Whether the rule can give such points at all; for points that came without data. */
export function canAward(rule: Rule, maxPoints: Points, points: Points): boolean {
  return definitionOf(rule).canAward(rule, maxPoints, points);
}

/** Micro-percent that a declared ratio should reach, whatever points it gives; undefined where the rule names none. */
export function targetOf(rule: Rule): Points | undefined {
  return definitionOf(rule).targetOf?.(rule);
}

/** The step in which points are typed, zero for any amount; undefined where points follow from data. */
export function stepOf(rule: Rule): Points | undefined {
  return definitionOf(rule).stepOf?.(rule);
}

/** What is wrong with a rule for an item of this maximum. */
export function flawsOf(rule: Rule, maxPoints: Points): readonly RuleFlaw[] {
  return definitionOf(rule).flaws(rule, maxPoints);
}
