import { appliesTo, scoredItems } from '../../../core/entries/readEntries';
import { formatDecimal } from '../../../core/points/decimalText';
import { subtractPoints, sumPoints, type Points } from '../../../core/points/points';
import type { RankedUnit } from '../../../core/ranking/ranking';
import type { RoundAnalysis } from '../../../core/analysis/analyse';

/**
 * "63 / 70, không áp dụng 30 điểm": the points of a unit over its reduced maximum. Nothing where all items that are
 * asked of it apply.
 */
export function reducedRemarks({ round }: RoundAnalysis, row: RankedUnit, period: number): string[] {
  const asked = scoredItems(round).filter(
    (scored) =>
      scored.part === 'tree' && scored.item.duePeriod <= period && appliesTo(round, row.unit, scored),
  );
  const none = subtractPoints(sumPoints(asked.map(({ maxPoints }) => maxPoints)), row.maximum);
  const shown = (points: Points): string => formatDecimal(points, ',');
  return none > 0 ? [`${shown(row.points)} / ${shown(row.maximum)}, không áp dụng ${shown(none)} điểm`] : [];
}
