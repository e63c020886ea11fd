import { pointsFromMicro, type Points } from '../../core/points/points';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import type { OfficialOption } from './officialLine.types';

/**
 * Levels of which some give points and others a part of the maximum ("điểm tối đa", "50% số điểm"), all in points.
 *
 * Left as they are where all of them are parts, where the maximum is not known, where a part is no exact number of points,
 * and where a level says "50 %" and nothing of points, unless the others give nothing.
 */
export function inPoints(
  options: readonly OfficialOption[],
  maximum: Points | undefined,
): readonly OfficialOption[] {
  const areAllShares = options.every(({ award }) => award.kind === 'share');
  const otherPoints = options.some(({ award }) => award.kind === 'points' && award.points !== 0);
  return areAllShares || maximum === undefined
    ? options
    : options.map((option) => {
        const { award } = option;
        if (award.kind !== 'share' || (otherPoints && !award.isOfMaximum)) {
          return option;
        }
        const product = award.share * maximum;
        const isExact = Number.isSafeInteger(product) && product % FULL_RATIO === 0;
        return isExact
          ? { ...option, award: { kind: 'points', points: pointsFromMicro(product / FULL_RATIO) } }
          : option;
      });
}
