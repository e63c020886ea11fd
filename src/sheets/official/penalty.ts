import type { FrameworkPart } from '../../core/framework/framework';
import { pointsFromMicro, type Points } from '../../core/points/points';
import type { OfficialItem } from './officialItem.types';
import type { OfficialLine } from './officialLine.types';

/** An item as it stands in this part of the framework. */
export function itemIn(part: FrameworkPart, item: OfficialItem): OfficialItem {
  return item.amount === undefined ? item : { ...item, amount: pointsIn(part, item.amount) };
}

/** Tables print penalties with a minus sign or without; a framework has them positive, and deducts them. */
function pointsIn(part: FrameworkPart, points: Points): Points {
  return part === 'penalty' && points < 0 ? pointsFromMicro(-points) : points;
}

/**
 * What a line means in this part of the framework. "Mỗi văn bản trễ hạn trừ 0,5 điểm" begins at the maximum in the tree
 * and has nothing to be capped there; among penalties it begins at nothing.
 *
 * @returns undefined for a line that means nothing there.
 */
export function lineIn(
  part: FrameworkPart,
  line: OfficialLine | undefined,
  maximum: Points | undefined,
): OfficialLine | undefined {
  if (line?.kind === 'count' && line.direction === 'deducts') {
    const { cap, ...uncapped } = line;
    if (part === 'penalty') {
      return { ...line, direction: 'adds' };
    }
    // "Trừ 0,5 điểm …, tối đa 2 điểm" of 2 points: down to nothing, as without the words.
    return cap === undefined || cap === maximum ? uncapped : undefined;
  }
  // Full points where there was no case can only be had in the tree.
  if (line?.kind === 'noCase' && part !== 'tree') {
    return undefined;
  }
  return part === 'penalty' && line?.kind === 'option' && line.award.kind === 'points'
    ? { ...line, award: { ...line.award, points: pointsIn(part, line.award.points) } }
    : line;
}
