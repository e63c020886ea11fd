import type { Points } from '../points/points';
import type { Rule } from '../rules/registry';

/** Who gives the points of an item: the unit itself (then appraised), only the department, or a survey. */
export type Source = 'self' | 'appraisal' | 'survey';

/** 1 field (lĩnh vực), 2 criterion (tiêu chí), 3 sub-criterion (tiêu chí thành phần). */
export type Level = 1 | 2 | 3;

/**
 * Where a node stands: in the tree that adds up to 100, or in one of the two sections outside it, whose points are
 * added to the sum of the tree or deducted from it.
 */
export type FrameworkPart = 'tree' | 'bonus' | 'penalty';
export type SectionKind = Exclude<FrameworkPart, 'tree'>;

/** A scored leaf. */
export interface Item {
  readonly source: Source;
  readonly rule: Rule;
  /** What the unit must show; empty where nothing is asked for. */
  readonly evidence: string;
  readonly evidenceRequired: boolean;
  /** Who appraises; free text. */
  readonly appraiser: string;
  /** Codes of the groups that it is for; empty for all. */
  readonly groups: readonly string[];
  /** Index of the period in which it falls due. */
  readonly duePeriod: number;
  readonly notApplicableAllowed: boolean;
  /** Whether "no case this year" gives the maximum. */
  readonly noCaseFullPoints: boolean;
}

export interface FrameworkNode {
  /** Text, always: "1.10" is not "1.1". */
  readonly code: string;
  readonly level: Level;
  readonly name: string;
  /** Of a section outside the tree: its cap, which the sum of its items may pass without being counted. */
  readonly maxPoints: Points;
  /** Index of the parent in `nodes`; -1 for a field and for a section outside the tree. */
  readonly parent: number;
  readonly part: FrameworkPart;
  /** Present on scored leaves, at level 2 or 3 (or 1, where a field has no criteria). */
  readonly item?: Item;
}

/**
 * A versioned tree for one year, with its bonus and penalty sections beside it, in document order: a parent stands
 * before its children.
 */
export interface Framework {
  readonly name: string;
  readonly version: number;
  readonly nodes: readonly FrameworkNode[];
  /**
   * Indices of the nodes that are items; the item index used everywhere is a position in here. First those of the
   * tree, then those outside it, each in document order: the items under a node stand side by side, and so do those
   * of the tree.
   */
  readonly items: readonly number[];
}
