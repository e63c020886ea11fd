import { subtractPoints, sumPoints, type Points } from '../points/points';
import { microPercent } from '../points/ratio';
import type { NodeScore } from '../scoring/scores';
import type { Change, LinkedItems, RulesParts, Split } from './comparison';
import type { LastYearNode } from './lastYear';

/**
 * Splits a change of total points into performance and change of rules.
 *
 * Performance is what linked items have now beyond last year's share of them, at this year's maxima. Everything
 * else is the rules: other maxima, new items, dropped ones.
 */
export function splitPoints({ before, now }: Change, linked: readonly LinkedItems[]): Split {
  const performance = sumPoints(linked.map((items) => subtractPoints(items.now, items.restated)));
  return splitAt(before, subtractPoints(now, performance), now);
}

/**
 * Splits a change of the index likewise: the restated points over this year's applicable maximum are the index
 * that last year's performance has under this year's rules.
 */
export function splitIndex(
  { before, now }: Change,
  { restated }: Split,
  maximum: Points,
  decimals: number,
): Split {
  return splitAt(before, microPercent(restated, maximum, decimals), now);
}

function splitAt(before: Points, restated: Points, now: Points): Split {
  return {
    restated,
    performance: subtractPoints(now, restated),
    rules: subtractPoints(restated, before),
  };
}

/** What the rules part of the points is made of. */
export function rulesPartsOf(
  { before, now }: Change,
  tree: Pick<NodeScore, 'points'>,
  items: readonly LastYearNode[],
  linked: readonly LinkedItems[],
): RulesParts {
  const beforeItems = sumPoints(items.map((item) => item.points));
  const beforeLinked = sumPoints(linked.map((link) => link.before));
  return {
    reweighted: sumPoints(linked.map((link) => subtractPoints(link.restated, link.before))),
    added: subtractPoints(tree.points, sumPoints(linked.map((link) => link.now))),
    dropped: subtractPoints(beforeLinked, beforeItems),
    outsideItems: subtractPoints(subtractPoints(now, tree.points), subtractPoints(before, beforeItems)),
  };
}

/** A figure of both years; better is higher. */
export function changeOf(before: Points, now: Points): Change {
  return { before, now, change: subtractPoints(now, before) };
}

/** Ranks of both years; better is lower. */
export function rankChangeOf(before: number, now: number): Change<number> {
  return { before, now, change: before - now };
}
