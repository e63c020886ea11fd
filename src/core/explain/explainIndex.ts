import type { Points } from '../points/points';
import { microPercent } from '../points/ratio';
import { hasIndex, totalOf } from '../scoring/scores';
import { maximumIn, pointsIn } from './amounts';
import type { ExplainedValue, Explanation } from './explanation';
import { explainMaximum, explainNode, explainPoints } from './explainTotal';
import { whoseOf, type Subject } from './subject';

/**
 * The chain behind the index of a total: points ÷ applicable maximum × 100, and everything under them.
 *
 * @param decimals to which it is rounded; by default those that the policy shows. 'unrounded' shows six, though
 *   ranks compare the exact fractions.
 */
export function explainIndex(
  subject: Subject,
  decimals: number | 'unrounded' = subject.analysis.round.settings.policy.shownDecimals,
): Explanation {
  const { points, maximum, missing } = totalOf(subject.analysis.scores, subject.unit, subject.period);
  return {
    kind: 'index',
    label: { ...whoseOf(subject), missing },
    value: hasIndex(subject.analysis.scores, subject.unit, subject.period)
      ? percentOf(points, maximum, decimals)
      : withoutIndex(maximum),
    operation: { kind: 'percentOf', decimals },
    children: [explainPoints(subject, missing), explainMaximum(subject)],
  };
}

/**
 * The chain behind the index of one field, criterion or item, at the decimals that the policy shows; undefined
 * where nothing in it falls due by the end of the period, and outside the tree, which has no maximum.
 */
export function explainNodeIndex(subject: Subject, index: number): Explanation | undefined {
  const { framework, settings } = subject.analysis.round;
  const node = framework.nodes[index];
  const branch = explainNode(subject, index);
  if (!node || !branch || node.part !== 'tree') {
    return undefined;
  }
  const decimals = settings.policy.shownDecimals;
  return {
    kind: 'index',
    label: { ...whoseOf(subject), missing: missingIn(branch), node: { code: node.code, name: node.name } },
    value: hasValue(branch)
      ? percentOf(pointsIn(branch.value), maximumIn(branch.value), decimals)
      : withoutIndex(maximumIn(branch.value)),
    operation: { kind: 'percentOf', decimals },
    children: [branch, explainMaximum(subject, index)],
  };
}

function percentOf(points: Points, maximum: Points, decimals: number | 'unrounded'): ExplainedValue {
  return maximum === 0
    ? { kind: 'notApplicable' }
    : { kind: 'percent', percent: microPercent(points, maximum, decimals === 'unrounded' ? 6 : decimals) };
}

/** Nothing applies, or nothing came of what applies: empty is not zero. */
function withoutIndex(maximum: Points): ExplainedValue {
  return maximum === 0 ? { kind: 'notApplicable' } : { kind: 'missing', maximum };
}

/** Whether any item of a branch has a value. */
function hasValue({ kind, value, children }: Explanation): boolean {
  return kind === 'item' ? value.kind === 'points' : children.some(hasValue);
}

/** How many items of a branch have no value. */
function missingIn({ kind, value, children }: Explanation): number {
  return kind === 'item'
    ? Number(value.kind === 'missing')
    : children.reduce((sum, child) => sum + missingIn(child), 0);
}
