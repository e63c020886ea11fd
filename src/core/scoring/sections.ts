import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import type { Framework, SectionKind } from '../framework/framework';
import { capOf } from '../framework/parts';
import type { Points } from '../points/points';
import type { Policy } from '../setup/policy';
import { effectiveValue } from '../entries/effective';

/** What one section outside the tree came to, by unit × periodCount + period, before its cap. */
export interface SectionScores {
  readonly cap: Points;
  readonly given: Float64Array;
}

/** Everything outside the tree, and what the tree alone came to, by unit × periodCount + period. */
export interface OutsideScores extends Readonly<Record<SectionKind, SectionScores>> {
  readonly tree: Float64Array;
}

/** The items outside the tree and the caps of their sections. */
export interface SectionsPlan {
  readonly items: readonly {
    readonly item: number;
    readonly kind: SectionKind;
    readonly duePeriod: number;
  }[];
  readonly caps: Readonly<Record<SectionKind, Points>>;
  readonly bounds: TotalPolicy;
}

/** What a round says of its totals. */
export type TotalPolicy = Pick<Policy, 'totalAboveMaximum' | 'totalBelowZero'>;

/** undefined where the framework has no section outside the tree. */
export function planSections(
  framework: Framework,
  { totalAboveMaximum, totalBelowZero }: TotalPolicy,
): SectionsPlan | undefined {
  const items = framework.items.flatMap((index, item) => {
    const node = framework.nodes[index];
    return node?.item && node.part !== 'tree'
      ? [{ item, kind: node.part, duePeriod: node.item.duePeriod }]
      : [];
  });
  const caps = { bonus: capOf(framework, 'bonus'), penalty: capOf(framework, 'penalty') };
  return items.length === 0 ? undefined : { items, caps, bounds: { totalAboveMaximum, totalBelowZero } };
}

export function emptyOutsideScores({ caps }: SectionsPlan, results: number): OutsideScores {
  const section = (kind: SectionKind): SectionScores => ({
    cap: caps[kind],
    given: new Float64Array(results),
  });
  return { bonus: section('bonus'), penalty: section('penalty'), tree: new Float64Array(results) };
}

/** A copy that may change while the original stays. */
export function copyOutsideScores({ bonus, penalty, tree }: OutsideScores): OutsideScores {
  const copy = (section: SectionScores): SectionScores => ({ ...section, given: section.given.slice() });
  return { bonus: copy(bonus), penalty: copy(penalty), tree: tree.slice() };
}

/**
 * What the items of a section gave one unit by the end of a period, before the cap. Nothing claimed and not
 * applicable are nothing: an empty cell outside the tree is never missing.
 */
export function sumSection(
  { items }: SectionsPlan,
  section: SectionKind,
  columns: EntryColumns,
  unit: number,
  period: number,
): number {
  return items.reduce((sum, { item, kind, duePeriod }) => {
    const value = effectiveValue(columns, unit * columns.itemCount + item, period);
    const counts = kind === section && duePeriod <= period && value !== MISSING && value !== NOT_APPLICABLE;
    return counts ? sum + value : sum;
  }, 0);
}

/** Bonus less penalty of one unit by the end of a period, each up to its cap. */
export function netOutside(plan: SectionsPlan, columns: EntryColumns, unit: number, period: number): number {
  const counted = (kind: SectionKind): number =>
    Math.min(plan.caps[kind], sumSection(plan, kind, columns, unit, period));
  return counted('bonus') - counted('penalty');
}

/** What counts of a section: all that was given, up to the cap. */
export function countedIn({ cap, given }: SectionScores, at: number): number {
  return Math.min(cap, given[at] ?? 0);
}

/** A total within its bounds: below 0 and above the maximum only where the policy allows it. */
export function boundTotal(points: number, maximum: number, policy: TotalPolicy): number {
  const floored = policy.totalBelowZero ? points : Math.max(0, points);
  return policy.totalAboveMaximum ? floored : Math.min(maximum, floored);
}
