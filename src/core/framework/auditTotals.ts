import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { pointsFromMicro, sumPoints, type Points } from '../points/points';
import { compareFractions, microPercent } from '../points/ratio';
import { FULL_RATIO } from '../rules/fullRatio';
import type { Framework, FrameworkNode } from './framework';
import { treeTotal } from './parts';

/** What a framework is expected to add up to where nothing else is declared. */
export const USUAL_TOTAL = pointsFromMicro(100_000_000);

/** What the regulations say of a framework as a whole, as far as the round declares it. */
export interface DeclaredTotals {
  /** What the fields add up to; 100 where nothing is said. */
  readonly declaredTotal?: Points;
  /** Micro-percent of all points that come from the survey. */
  readonly declaredSurveyShare?: Points;
}

/** The fields add up to what is declared. */
export function auditTotal(
  framework: Framework,
  rowOf: (node: number) => number,
  { declaredTotal = USUAL_TOTAL }: DeclaredTotals,
): Finding[] {
  const total = treeTotal(framework);
  if (framework.nodes.length === 0 || total === declaredTotal) {
    return [];
  }
  return [
    finding(
      'totalDiffers',
      { place: { table: 'criteria', row: rowOf(0), column: 'maximum' } },
      { total: { points: total }, usual: { points: declaredTotal } },
    ),
  ];
}

/**
 * How much of all points of the tree comes from the survey: a hint, or a warning where the round declares another share.
 *
 * Compared exactly, before any rounding. Silent where nothing comes from the survey and nothing is declared.
 */
export function auditSurveyShare(
  framework: Framework,
  rowOf: (node: number) => number,
  { declaredSurveyShare }: DeclaredTotals,
): Finding[] {
  const items = framework.items.flatMap((index) => framework.nodes[index] ?? []).filter(isInTree);
  const first = framework.items.find((index) => isSurvey(framework.nodes[index]));
  const total = sumPoints(items.map(({ maxPoints }) => maxPoints));
  const points = sumPoints(items.filter(isSurvey).map(({ maxPoints }) => maxPoints));
  if (total === 0 || (first === undefined && declaredSurveyShare === undefined)) {
    return [];
  }
  const place = { table: 'criteria', row: rowOf(first ?? 0), column: 'source' } as const;
  const share = { percent: microPercent(points, total) };
  const parameters = { points: { points }, total: { points: total }, share };
  if (declaredSurveyShare === undefined) {
    return [finding('surveyShare', { place }, parameters)];
  }
  return compareFractions(points, total, declaredSurveyShare, FULL_RATIO) === 0
    ? []
    : [
        finding(
          'surveyShareDiffers',
          { place },
          { ...parameters, declared: { percent: declaredSurveyShare } },
        ),
      ];
}

function isInTree({ part }: FrameworkNode): boolean {
  return part === 'tree';
}

function isSurvey(node: FrameworkNode | undefined): boolean {
  return node?.item?.source === 'survey' && isInTree(node);
}
