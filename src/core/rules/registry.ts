import type { Points } from '../points/points';
import { bandsRule } from './bands';
import { checklistRule } from './checklist';
import { countRule } from './count';
import { directRule } from './direct';
import { levelsRule } from './levels';
import { percentLevelsRule } from './percentLevels';
import { ratioRule } from './ratio';
import type {
  Award,
  Declared,
  DeclaredReading,
  Rule,
  RuleDefinition,
  RuleFlaw,
  RuleReading,
} from './rule.types';
import { comparable } from '../cells/comparable';
import { surveyMeanRule } from './surveyMean';
import { surveyRateRule } from './surveyRate';
import { surveyWeightedRule } from './surveyWeighted';

/** Every kind of rule. Closed: the types of `Rule` and of this table must agree, or it does not compile. */
const DEFINITIONS: { readonly [K in Rule['kind']]: RuleDefinition<Extract<Rule, { kind: K }>> } = {
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
};

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
export function readRule(name: string, parameters: string): RuleReading | undefined {
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

/** What is wrong with a rule for an item of this maximum. */
export function flawsOf(rule: Rule, maxPoints: Points): readonly RuleFlaw[] {
  return definitionOf(rule).flaws(rule, maxPoints);
}
