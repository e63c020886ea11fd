import { formatDecimal } from '../../../core/points/decimalText';
import { pointsToNumber, subtractPoints, type Points } from '../../../core/points/points';
import type { Round } from '../../../core/round/round';
import type { Policy } from '../../../core/setup/policy';
import { stillReachable, type PlanStep, type UnitPlan } from '../../../core/targets/planUnits';
import type { ReachableItem, Target, TargetPlan } from '../../../core/targets/targets';
import { numberOrBlank, pointsStyle, shownPoints } from '../frame/shownAmounts';
import type { ResultColumn } from '../frame/resultColumn';

/** "hạng 3", "chỉ số 85,5 %". */
export function targetText(target: Target): string {
  return target.kind === 'rank' ? `hạng ${target.rank}` : `chỉ số ${formatDecimal(target.index, ',')} %`;
}

/** One line per unit. */
export function planColumns({ units, settings }: Round): ResultColumn<UnitPlan>[] {
  const style = pointsStyle(settings.policy);
  return [
    { heading: 'Mã', width: 9, style: 'code', cellOf: ({ unit }) => units[unit]?.code ?? null },
    { heading: 'Đơn vị', width: 40, style: 'wrappedText', cellOf: ({ unit }) => units[unit]?.name ?? null },
    { heading: 'Hạng hiện nay', width: 11, style: 'rank', cellOf: ({ rank }) => rank ?? '–' },
    {
      heading: 'Mục tiêu',
      width: 12,
      style: 'wrappedText',
      cellOf: ({ target }) => capitalised(targetText(target)),
    },
    {
      heading: 'Điểm hiện có',
      width: 10,
      style,
      cellOf: ({ plan }) => numberOrBlank(plan.kind === 'notRanked' ? undefined : plan.points),
    },
    {
      heading: 'Điểm cần có',
      width: 10,
      style,
      cellOf: ({ plan }) => numberOrBlank(plan.kind === 'notRanked' ? undefined : plan.required),
    },
    {
      heading: 'Còn lấy được',
      width: 10,
      style,
      cellOf: ({ plan }) => numberOrBlank(plan.kind === 'notRanked' ? undefined : stillReachable(plan)),
    },
    {
      heading: 'Kết luận',
      width: 54,
      style: 'wrappedText',
      cellOf: ({ plan, target }) => verdict(plan, target, settings.policy),
    },
  ];
}

/** One line per item, in the same widths. */
export function stepColumns({ framework, periods, settings }: Round): ResultColumn<PlanStep>[] {
  const style = pointsStyle(settings.policy);
  const nameOf = (item: number): string => framework.nodes[framework.items[item] ?? -1]?.name ?? '';
  return [
    { heading: 'Mã', width: 9, style: 'code', cellOf: ({ item }) => item.code },
    {
      heading: 'Mục cần đạt điểm tối đa',
      width: 40,
      style: 'wrappedText',
      cellOf: ({ item }) => nameOf(item.item),
    },
    {
      heading: 'Kỳ đến hạn',
      width: 11,
      style: 'wrappedText',
      cellOf: ({ item }) => periods[item.duePeriod]?.name ?? null,
    },
    { heading: 'Hiện có', width: 10, style, cellOf: ({ item }) => numberOrBlank(item.value) },
    {
      heading: 'Điểm tối đa',
      width: 10,
      style: 'points',
      cellOf: ({ item }) => pointsToNumber(item.maximum),
    },
    { heading: 'Tăng thêm', width: 10, style, cellOf: ({ item }) => pointsToNumber(item.gain) },
    { heading: 'Tổng sau đó', width: 10, style, cellOf: ({ pointsAfter }) => pointsToNumber(pointsAfter) },
    { heading: 'Ghi chú', width: 54, style: 'wrappedText', cellOf: ({ item }) => remarkOf(item) },
  ];
}

/** What comes of it, in words: how many items, or why the target is out of reach. */
function verdict(plan: TargetPlan, target: Target, policy: Policy): string {
  const shown = (points: Points): string => shownPoints(points, policy);
  switch (plan.kind) {
    case 'notRanked':
      return target.kind === 'rank'
        ? 'Đơn vị không xếp hạng nên không có kế hoạch'
        : 'Không mục nào áp dụng cho đơn vị nên không có kế hoạch';
    case 'alreadyThere':
      return target.kind === 'rank' ? 'Đã đạt, nếu điểm của các đơn vị khác giữ nguyên' : 'Đã đạt';
    case 'reachable':
      return (
        `Cần thêm ${shown(subtractPoints(plan.required, plan.points))}: đạt điểm tối đa ở ${plan.items.length} mục` +
        (plan.proven ? '' : ' (có thể còn cách ít điểm hơn)')
      );
    case 'notReachable':
      return plan.reachable.length === 0
        ? `Không đạt được: thiếu ${shown(plan.shortfall)}, mọi mục đã chốt hoặc đã đủ điểm`
        : `Không đạt được: lấy hết ${plan.reachable.length} mục còn lại vẫn thiếu ${shown(plan.shortfall)}`;
  }
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function remarkOf({ value, source }: ReachableItem): string | null {
  const remarks = [
    ...(value === undefined ? ['Chưa có điểm'] : []),
    ...(source === 'survey' ? ['Điểm từ điều tra xã hội học'] : []),
    ...(source === 'appraisal' ? ['Điểm do thẩm định'] : []),
  ];
  return remarks.length === 0 ? null : remarks.join('; ');
}
