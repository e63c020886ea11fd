import type { SectionKind } from '../../../core/framework/framework';
import { sectionOf } from '../../../core/framework/parts';
import { formatDecimal } from '../../../core/points/decimalText';
import { addPoints, type Points } from '../../../core/points/points';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { netOf, sectionScoreOf, totalOf, treeOf } from '../../../core/scoring/scores';

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

/** Why a total is not the sum of its parts: a section above its cap, a total at one of its bounds. */
export function outsideRemarks({ scores }: RoundAnalysis, unit: number, period: number): string[] {
  const shown = (points: Points): string => formatDecimal(points, ',');
  const capped = KINDS.flatMap((kind) => {
    const { given, counted } = sectionScoreOf(scores, kind, unit, period);
    return given > counted
      ? [`${SECTION_NAMES[kind]} ${shown(given)}, chỉ tính ${shown(counted)} (trần)`]
      : [];
  });
  const sum = addPoints(treeOf(scores, unit, period).points, netOf(scores, unit, period));
  const { points, maximum } = totalOf(scores, unit, period);
  return [
    ...capped,
    ...(sum > points ? [`Cộng được ${shown(sum)}, chỉ tính bằng điểm tối đa ${shown(maximum)}`] : []),
    ...(sum < points ? ['Điểm trừ nhiều hơn điểm đạt được, tổng điểm tính là 0'] : []),
  ];
}
