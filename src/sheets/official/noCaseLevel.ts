import type { Points } from '../../core/points/points';
import { comparable } from '../../core/cells/comparable';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import { officialInterval } from './officialInterval';
import type { OfficialLine, OfficialOption } from './officialLine.types';

/**
 * Lines in which "Không phát sinh: 2" of 2 points, or "Không có vấn đề phải xử lý thì được điểm tối đa", stands among bands, a formula or a count: it is no band, and says that a unit
 * without a case gets full points. Among named levels it stays a level.
 */
export function withNoCaseLevel(
  lines: readonly OfficialLine[],
  maximum: Points | undefined,
): readonly OfficialLine[] {
  const isNoCase = (line: OfficialLine): boolean =>
    line.kind === 'option' &&
    /^((trong|năm|kỳ|này|nếu|trường hợp|đơn vị|cơ quan|mà|đối với|các) )*không (có|phát sinh) /u.test(
      `${comparable(line.label)} `,
    ) &&
    (line.award.kind === 'points'
      ? line.award.points === maximum
      : line.award.kind === 'share' && line.award.share === FULL_RATIO);
  const others = lines.filter((line) => !isNoCase(line));
  const options = others.filter((line): line is OfficialOption => line.kind === 'option');
  const areMeasured =
    others.some(({ kind }) => kind === 'formula' || kind === 'count') ||
    (options.length > 0 && options.every(({ label }) => officialInterval(label) !== undefined));
  return areMeasured
    ? lines.map((line) => (isNoCase(line) ? { kind: 'noCase', gives: 'maximum' } : line))
    : lines;
}
