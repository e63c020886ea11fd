import { sumPoints, type Points } from '../points/points';
import { microPercent } from '../points/ratio';
import type { Round } from '../round/round';
import { scoreAt, type Scores } from '../scoring/scores';
import type { BranchComparison, Change } from './comparison';
import type { CodeLink, LastYearNode } from './lastYear';
import { changeOf } from './splitChange';

/**
 * Compares the fields and criteria of a unit with the old ones that are linked to them, in points and index.
 * Several old ones count together; an old one that is linked to several counts for each.
 */
export function compareBranches(
  round: Round,
  scores: Scores,
  unit: number,
  period: number,
  before: readonly LastYearNode[],
  links: readonly CodeLink[] | undefined,
): BranchComparison[] {
  return scores.innerNodes.flatMap((node, slot) => {
    const code = round.framework.nodes[node]?.code ?? '';
    const from = links ? links.filter((link) => link.to === code).map((link) => link.from) : [code];
    const olds = before.filter((old) => from.includes(old.code));
    if (olds.length === 0) {
      return [];
    }
    const now = scoreAt(scores, unit, period, slot);
    const points = changeOf(sumPoints(olds.map((old) => old.points)), now.points);
    const index = indexChange(
      points,
      sumPoints(olds.map((old) => old.maximum)),
      now.maximum,
      round.settings.policy.shownDecimals,
    );
    return [{ node, points, ...(index && { index }) }];
  });
}

function indexChange(
  { before, now }: Change,
  beforeMaximum: Points,
  maximum: Points,
  decimals: number,
): Change | undefined {
  return beforeMaximum === 0 || maximum === 0
    ? undefined
    : changeOf(microPercent(before, beforeMaximum, decimals), microPercent(now, maximum, decimals));
}
