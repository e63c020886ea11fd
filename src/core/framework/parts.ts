import { sumPoints, ZERO_POINTS, type Points } from '../points/points';
import type { Framework, FrameworkNode, Level, SectionKind } from './framework';

/** Whether a node is the head of a section: its maximum is a cap, not the sum of what is below it. */
export function isSection(node: FrameworkNode): node is FrameworkNode & { readonly part: SectionKind } {
  return node.parent < 0 && node.part !== 'tree';
}

/** The head of a section; undefined where the framework has none. Of two of one kind the first counts. */
export function sectionOf(framework: Framework, kind: SectionKind): FrameworkNode | undefined {
  return framework.nodes.find((node) => isSection(node) && node.part === kind);
}

/** The most that a section can add or deduct; 0 where the framework has none. */
export function capOf(framework: Framework, kind: SectionKind): Points {
  return sectionOf(framework, kind)?.maxPoints ?? ZERO_POINTS;
}

/** The nodes of the tree at a level; sections outside it are no fields. */
export function nodesAtLevel(framework: Framework, level: Level): readonly FrameworkNode[] {
  return framework.nodes.filter((node) => node.part === 'tree' && node.level === level);
}

/** What the fields add up to, usually 100. Bonus and penalty are never in it. */
export function treeTotal(framework: Framework): Points {
  return sumPoints(nodesAtLevel(framework, 1).map((node) => node.maxPoints));
}
