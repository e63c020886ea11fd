import { NOT_APPLICABLE } from '../entries/entryColumns';
import type { FrameworkNode } from '../framework/framework';
import { isSection } from '../framework/parts';
import { scoredItems } from '../entries/readEntries';
import { pointsFromMicro, sumPoints, ZERO_POINTS } from '../points/points';
import { pointsIn, sumOf } from './amounts';
import type { Explanation } from './explanation';
import { explainSection, explainSections } from './explainSections';
import { explainBranch, explainFields, isInTree, type Part } from './explainTree';
import { totalOf } from '../scoring/scores';
import { dueItems, valueOf, type Subject } from './subject';

const isSurvey: Part = (node: FrameworkNode) => isInTree(node) && node.item?.source === 'survey';
const isAppraised: Part = (node: FrameworkNode) => isInTree(node) && !isSurvey(node);
const isAny: Part = () => true;

/**
 * All points of the subject: the appraised part and, where the framework has them, the survey, bonus and penalty;
 * and the bound that the total met, if it did.
 */
export function explainPoints(subject: Subject, missing: number): Explanation {
  const tree = [
    explainPart('appraised', explainFields(subject, isAppraised)),
    explainPart('survey', explainFields(subject, isSurvey)),
  ].filter(({ children }) => children.length > 0);
  const children = [...tree, ...explainSections(subject)];
  const sum = sumOf(children);
  const { points, maximum } = totalOf(subject.analysis.scores, subject.unit, subject.period);
  return {
    kind: 'points',
    label: { missing },
    value: { kind: 'points', points, maximum },
    operation:
      pointsIn(sum) === points
        ? { kind: 'sum' }
        : { kind: 'boundedSum', bound: pointsIn(sum) < points ? 'zero' : 'maximum' },
    children,
  };
}

function explainPart(kind: 'appraised' | 'survey', children: readonly Explanation[]): Explanation {
  return { kind, label: {}, value: sumOf(children), operation: { kind: 'sum' }, children };
}

/**
 * The maximum of all due items, less those that do not apply.
 *
 * @param within a node of the framework, to have only the items in it.
 */
export function explainMaximum(subject: Subject, within?: number): Explanation {
  const items = scoredItems(subject.analysis.round);
  const due = dueItems(subject).filter((item) => within === undefined || isWithin(subject, item, within));
  const full: Explanation = {
    kind: 'fullMaximum',
    label: {},
    value: { kind: 'points', points: sumPoints(due.map((item) => items[item]?.maxPoints ?? ZERO_POINTS)) },
    operation: { kind: 'given' },
    children: [],
  };
  const takenOff = due
    .filter((item) => valueOf(subject, item) === NOT_APPLICABLE)
    .map((item) => explainNotApplicable(subject, item));
  const children = [full, ...takenOff];
  return {
    kind: 'maximum',
    label: {},
    value: { kind: 'points', points: sumPoints(children.map(({ value }) => pointsIn(value))) },
    operation: { kind: 'sum' },
    children,
  };
}

function isWithin({ analysis }: Subject, item: number, ancestor: number): boolean {
  const { nodes, items } = analysis.round.framework;
  let node = items[item] ?? -1;
  while (node >= 0 && node !== ancestor) {
    node = nodes[node]?.parent ?? -1;
  }
  return node === ancestor;
}

function explainNotApplicable(subject: Subject, item: number): Explanation {
  const { framework } = subject.analysis.round;
  const index = framework.items[item] ?? -1;
  const node = framework.nodes[index];
  const branch = explainBranch(subject, index, isAny);
  return {
    kind: 'notApplicable',
    label: { code: node?.code ?? '', name: node?.name ?? '' },
    value: { kind: 'points', points: pointsFromMicro(-(node?.maxPoints ?? 0)) },
    operation: { kind: 'given' },
    children: [],
    ...(branch?.place && { place: branch.place }),
  };
}

/** One field, section, criterion or item with everything in it; undefined where nothing falls due in it. */
export function explainNode(subject: Subject, node: number): Explanation | undefined {
  const { nodes } = subject.analysis.round.framework;
  const found = nodes[node];
  return found && isSection(found) ? explainSection(subject, node) : explainBranch(subject, node, isAny);
}
