import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { pointsFromMicro, sumPoints, type Points } from '../points/points';
import { compareFractions, microPercent } from '../points/ratio';
import { FULL_RATIO } from '../rules/fullRatio';
import type { Framework, FrameworkNode } from './framework';
import { groupTrees } from './groupTrees';

/** What a framework is expected to add up to where nothing else is declared. */
export const USUAL_TOTAL = pointsFromMicro(100_000_000);

/** What the regulations say of a framework as a whole, as far as the round declares it. */
export interface DeclaredTotals {
  /** What the fields add up to; 100 where nothing is said. */
  readonly declaredTotal?: Points;
  /** Micro-percent of all points that come from the survey. */
  readonly declaredSurveyShare?: Points;
}

/** The tree of every group adds up to what is declared. */
export function auditTotal(
  framework: Framework,
  groups: readonly string[],
  rowOf: (node: number) => number,
  { declaredTotal = USUAL_TOTAL }: DeclaredTotals,
): Finding[] {
  if (framework.nodes.length === 0) {
    return [];
  }
  const where = { place: { table: 'criteria', row: rowOf(0), column: 'maximum' } } as const;
  const usual = { points: declaredTotal };
  return groupTrees(framework, groups).flatMap(({ group, total }) => {
    if (total === declaredTotal) {
      return [];
    }
    return group === undefined
      ? [finding('totalDiffers', where, { total: { points: total }, usual })]
      : [finding('groupTotalDiffers', where, { group, total: { points: total }, usual })];
  });
}

/**
 * How much of all points of the tree comes from the survey: a hint, or a warning where the round declares another share.
 * Where groups have items of their own, only groups with a share other than the declared one are named.
 *
 * Compared exactly, before any rounding. Silent where nothing comes from the survey and nothing is declared.
 */
export function auditSurveyShare(
  framework: Framework,
  groups: readonly string[],
  rowOf: (node: number) => number,
  { declaredSurveyShare }: DeclaredTotals,
): Finding[] {
  const first = framework.items.find((index) => isSurvey(framework.nodes[index]));
  if (first === undefined && declaredSurveyShare === undefined) {
    return [];
  }
  const where = { place: { table: 'criteria', row: rowOf(first ?? 0), column: 'source' } } as const;
  return groupTrees(framework, groups).flatMap(({ group, items }) => {
    const total = sumPoints(items.map(({ maxPoints }) => maxPoints));
    const points = sumPoints(items.filter(isSurvey).map(({ maxPoints }) => maxPoints));
    if (total === 0) {
      return [];
    }
    const share = { percent: microPercent(points, total) };
    const parameters = { points: { points }, total: { points: total }, share };
    if (declaredSurveyShare === undefined) {
      return group === undefined ? [finding('surveyShare', where, parameters)] : [];
    }
    const declared = { percent: declaredSurveyShare };
    if (compareFractions(points, total, declaredSurveyShare, FULL_RATIO) === 0) {
      return [];
    }
    return group === undefined
      ? [finding('surveyShareDiffers', where, { ...parameters, declared })]
      : [finding('groupSurveyShareDiffers', where, { group, ...parameters, declared })];
  });
}

function isSurvey(node: FrameworkNode | undefined): boolean {
  return node?.item?.source === 'survey' && node.part === 'tree';
}
