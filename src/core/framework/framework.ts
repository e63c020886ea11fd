import type { Points } from '../points/points';
import type { Rule } from '../rules/rule.types';

/** Who gives the points of an item: the unit itself (then appraised), only the department, or a survey. */
export type Source = 'self' | 'appraisal' | 'survey';

/** 1 field (lĩnh vực), 2 criterion (tiêu chí), 3 sub-criterion (tiêu chí thành phần). */
export type Level = 1 | 2 | 3;

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
  readonly maxPoints: Points;
  /** Index of the parent in `nodes`; -1 for a field. */
  readonly parent: number;
  /** Present on scored leaves, at level 2 or 3 (or 1, where a field has no criteria). */
  readonly item?: Item;
}

/**
 * A versioned tree for one year, in document order: a parent stands before its children, and the items under a node
 * stand side by side in `items`.
 */
export interface Framework {
  readonly name: string;
  readonly version: number;
  readonly nodes: readonly FrameworkNode[];
  /** Indices of the nodes that are items, in document order; the item index used everywhere is a position in here. */
  readonly items: readonly number[];
}
