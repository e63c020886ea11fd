import { pointsFromMicro, pointsFromNumber, type Points } from '../../../src/core/points/points';
import { awardPoints, readDeclared, readRule, writeRule, type Rule } from '../../../src/core/rules/registry';

/** Points of a plain number. */
export function points(value: number): Points {
  return pointsFromNumber(value) ?? pointsFromMicro(0);
}

/** The rule of two texts that must be readable. */
export function ruleOf(name: string, parameters: string): Rule {
  const reading = readRule(name, parameters);
  if (!reading?.ok) {
    throw new Error(`unreadable: ${name} / ${parameters}: ${JSON.stringify(reading)}`);
  }
  return reading.rule;
}

/** Why the parameters cannot be read; undefined if they can. */
export function reasonOf(name: string, parameters: string): string | undefined {
  const reading = readRule(name, parameters);
  return reading?.ok === false ? reading.problem.reason : undefined;
}

/** The points for what was declared, or the code of the problem. */
export function awardOf(rule: Rule, maximum: number, data: string | number): number | string {
  const declared = readDeclared(rule, data);
  if (!declared.ok) {
    return declared.problem;
  }
  const result = awardPoints(rule, points(maximum), declared.declared);
  return result.ok ? result.points / 1_000_000 : result.problem;
}

/** A rule as its texts give it back. */
export function readBack(rule: Rule): Rule {
  const written = writeRule(rule);
  return ruleOf(written.name, written.parameters);
}
