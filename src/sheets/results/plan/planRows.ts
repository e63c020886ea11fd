import { formatDecimal } from '../../../core/points/decimalText';
import {
  addPoints,
  pointsToNumber,
  subtractPoints,
  ZERO_POINTS,
  type Points,
} from '../../../core/points/points';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { Round } from '../../../core/round/round';
import type { Policy } from '../../../core/setup/policy';
import type { Unit } from '../../../core/setup/unit';
import { planTarget } from '../../../core/targets/planTarget';
import type { ReachableItem, Target, TargetPlan } from '../../../core/targets/targets';
import { numberOrBlank, pointsStyle, shownPoints } from '../frame/shownAmounts';
import type { ResultColumn } from '../frame/segments';

/** A target of a unit, where it stands, and how it gets there. */
export interface UnitPlan {
  readonly unit: number;
  readonly rank: number | undefined;
  readonly target: Target;
  readonly plan: TargetPlan;
}

/** One item of a plan, with the points that the unit has after it. */
export interface PlanStep {
  readonly item: ReachableItem;
  readonly pointsAfter: Points;
}

/** The plans of all units that have a target, rank before index, in the order of the table of units. */
export function unitPlans(analysis: RoundAnalysis, period: number): UnitPlan[] {
  const { round, entries, scores, rankings, asOf } = analysis;
  const ranks = new Map(rankings[period]?.flatMap(({ rows }) => rows.map(({ unit, rank }) => [unit, rank])));
  return round.units.flatMap((each, unit) =>
    targetsOf(each).map((target) => ({
      unit,
      rank: ranks.get(unit),
      target,
      plan: planTarget(round, entries.columns, scores, unit, period, asOf, target),
    })),
  );
}

function targetsOf({ targetRank, targetIndex }: Unit): Target[] {
  return [
    ...(targetRank === undefined ? [] : [{ kind: 'rank', rank: targetRank } as const]),
    ...(targetIndex === undefined ? [] : [{ kind: 'index', index: targetIndex } as const]),
  ];
}

/** "hạng 3", "chỉ số 85,5 %". */
export function targetText(target: Target): string {
  return target.kind === 'rank' ? `hạng ${target.rank}` : `chỉ số ${formatDecimal(target.index, ',')} %`;
}

/** The items of a plan one after the other; none where there is nothing to do or nothing that helps. */
export function stepsOf(plan: TargetPlan): PlanStep[] {
  let pointsAfter = plan.kind === 'notRanked' ? ZERO_POINTS : plan.points;
  return plan.kind !== 'reachable'
    ? []
    : plan.items.map((item) => {
        pointsAfter = addPoints(pointsAfter, item.gain);
        return { item, pointsAfter };
      });
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

function stillReachable({ reachable }: Exclude<TargetPlan, { kind: 'notRanked' }>): Points {
  return reachable.map(({ gain }) => gain).reduce(addPoints, ZERO_POINTS);
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
