import { appliesTo, scoredItems } from '../entries/readEntries';
import type { SectionKind } from '../framework/framework';
import { addPoints, subtractPoints, sumPoints, type Points } from '../points/points';
import type { Round } from '../round/round';
import { netOf, sectionScoreOf, totalOf, treeOf, type Scores } from '../scoring/scores';
import type { RankMeasure } from '../setup/policy';
import type { TieBreaker } from '../setup/tieBreaker';
import type { PlaceBefore } from './placeBefore';
import type { RankedUnit } from './ranking';

/** What the numbers of a ranked unit do not say by themselves. */
export type RankRemark =
  /** Something applies to it, and nothing of that has a value. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'notRanked' }
  | { readonly kind: 'tied' }
  /** As good as the unit before it, and behind it only because of this. */
  | { readonly kind: 'decidedBy'; readonly tieBreaker: TieBreaker; readonly rankBy: RankMeasure }
  /** Printed like the unit before it, and behind it beyond the printed decimals. */
  | { readonly kind: 'beyondShown'; readonly rankBy: RankMeasure }
  /** Last year's place, and why this year's is not compared with it. */
  | { readonly kind: 'otherPlace'; readonly before: PlaceBefore }
  /** So many due items have no value. */
  | { readonly kind: 'provisional'; readonly missing: number }
  /** Items of so many points that are asked of it do not apply. */
  | {
      readonly kind: 'reduced';
      readonly points: Points;
      readonly maximum: Points;
      readonly notApplicable: Points;
    }
  | {
      readonly kind: 'capped';
      readonly section: SectionKind;
      readonly given: Points;
      readonly counted: Points;
    }
  /** The parts add up to more than the maximum, which is what counts. */
  | { readonly kind: 'ceiling'; readonly sum: Points; readonly maximum: Points }
  /** The parts add up to less than 0, which is what counts. */
  | { readonly kind: 'floor'; readonly sum: Points };

const SECTIONS = ['bonus', 'penalty'] as const;

/** The remarks on a unit at the end of a period, in the order in which they are read. */
export function rankRemarks(round: Round, scores: Scores, row: RankedUnit, period: number): RankRemark[] {
  const { rankBy } = round.settings.policy;
  return [
    ...(row.isEmpty ? [{ kind: 'empty' } as const] : []),
    ...(row.rank === undefined && (!row.isEmpty || round.units[row.unit]?.ranked !== true)
      ? [{ kind: 'notRanked' } as const]
      : []),
    ...(row.tied ? [{ kind: 'tied' } as const] : []),
    ...(row.decidedBy ? [{ kind: 'decidedBy', tieBreaker: row.decidedBy, rankBy } as const] : []),
    ...(row.decidedBeyondShown ? [{ kind: 'beyondShown', rankBy } as const] : []),
    ...(row.before?.notComparable ? [{ kind: 'otherPlace', before: row.before } as const] : []),
    ...(row.missing > 0 && !row.isEmpty ? [{ kind: 'provisional', missing: row.missing } as const] : []),
    ...reduced(round, row, period),
    ...outsideTheTree(scores, row.unit, period),
  ];
}

function reduced(round: Round, { unit, points, maximum }: RankedUnit, period: number): RankRemark[] {
  const asked = scoredItems(round).filter(
    (scored) => scored.part === 'tree' && scored.item.duePeriod <= period && appliesTo(round, unit, scored),
  );
  const notApplicable = subtractPoints(sumPoints(asked.map(({ maxPoints }) => maxPoints)), maximum);
  return notApplicable > 0 ? [{ kind: 'reduced', points, maximum, notApplicable }] : [];
}

/** Why a total is not the sum of its parts: a section above its cap, a total at one of its bounds. */
function outsideTheTree(scores: Scores, unit: number, period: number): RankRemark[] {
  const capped = SECTIONS.flatMap((section): RankRemark[] => {
    const { given, counted } = sectionScoreOf(scores, section, unit, period);
    return given > counted ? [{ kind: 'capped', section, given, counted }] : [];
  });
  const sum = addPoints(treeOf(scores, unit, period).points, netOf(scores, unit, period));
  const { points, maximum } = totalOf(scores, unit, period);
  return [
    ...capped,
    ...(sum > points ? [{ kind: 'ceiling', sum, maximum } as const] : []),
    ...(sum < points ? [{ kind: 'floor', sum } as const] : []),
  ];
}
