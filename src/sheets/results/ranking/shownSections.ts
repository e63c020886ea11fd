import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SectionKind } from '../../../core/framework/framework';
import { sectionOf } from '../../../core/framework/parts';
import type { Points } from '../../../core/points/points';
import { sectionScoreOf } from '../../../core/scoring/scores';

/** How the sheets call the two sections outside the tree. */
export const SECTION_NAMES: Readonly<Record<SectionKind, string>> = {
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
};
const KINDS = ['bonus', 'penalty'] as const;

/** A section that the framework has, as a column of a result sheet. */
export interface ShownSection {
  readonly heading: string;
  /** What counts of it, up to its cap; a penalty is a positive number that the total is less. */
  readonly pointsOf: (unit: number) => Points;
}

/** The sections of the framework with what counts of them at the end of a period; none where it has none. */
export function shownSections({ round, scores }: RoundAnalysis, period: number): ShownSection[] {
  return KINDS.filter((kind) => sectionOf(round.framework, kind) !== undefined).map((kind) => ({
    heading: SECTION_NAMES[kind],
    pointsOf: (unit) => sectionScoreOf(scores, kind, unit, period).counted,
  }));
}
