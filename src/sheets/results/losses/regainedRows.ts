import type { UnitComparison } from '../../../core/comparison/comparison';
import { regainedLosses, type RegainedLoss } from '../../../core/comparison/regained';
import { addPoints, pointsToNumber, subtractPoints, type Points } from '../../../core/points/points';
import type { Round } from '../../../core/round/round';
import type { Policy } from '../../../core/setup/policy';
import { pointsStyle, shownPoints } from '../frame/shownAmounts';
import type { ResultColumn } from '../frame/resultColumn';

/** What a unit lost last year on items that are comparable, and what became of it. */
export interface RegainedRow {
  readonly codes: string;
  readonly names: string;
  readonly loss: RegainedLoss;
}

/** The same widths as the columns of losses. */
export function regainedColumns({ settings }: Round): ResultColumn<RegainedRow>[] {
  const { policy, year } = settings;
  const style = pointsStyle(policy);
  const amount = (
    heading: string,
    width: number,
    of: (loss: RegainedLoss) => Points,
  ): ResultColumn<RegainedRow> => ({ heading, width, style, cellOf: ({ loss }) => pointsToNumber(of(loss)) });
  return [
    { heading: 'Mã', width: 9, style: 'code', cellOf: ({ codes }) => codes },
    { heading: 'Mục', width: 44, style: 'wrappedText', cellOf: ({ names }) => names },
    amount(`Mất năm ${year - 1}`, 9, ({ lostBefore }) => lostBefore),
    amount(`Mất năm ${year}`, 9, ({ lostNow }) => lostNow),
    amount('Lấy lại được', 10, ({ regained }) => regained),
    amount('Còn mất của năm trước', 10, stillLost),
    { heading: 'Kết luận', width: 56, style: 'wrappedText', cellOf: ({ loss }) => verdict(loss, policy) },
  ];
}

/** The losses of last year of one unit, the largest first; none where its items are not known. */
export function regainedRows({ framework }: Round, { split }: UnitComparison): RegainedRow[] {
  return regainedLosses(split?.linked ?? []).map((loss) => {
    const nodes = loss.items.flatMap((item) => framework.nodes[framework.items[item] ?? -1] ?? []);
    return {
      codes: nodes.map(({ code }) => code).join(', '),
      names: nodes.map(({ name }) => name).join('; '),
      loss,
    };
  });
}

function stillLost({ lostBefore, regained }: RegainedLoss): Points {
  return subtractPoints(lostBefore, regained);
}

function verdict(loss: RegainedLoss, policy: Policy): string {
  const { lostBefore, lostNow, regained, missing } = loss;
  const open = missing > 0 ? `, ${missing} mục chưa có điểm` : '';
  if (lostNow > lostBefore) {
    return `Mất thêm ${shownPoints(subtractPoints(lostNow, lostBefore), policy)}${open}`;
  }
  if (regained === 0) {
    return `Chưa lấy lại${open}`;
  }
  return lostNow === 0
    ? 'Đã lấy lại hết'
    : `Lấy lại ${shownPoints(regained, policy)}, còn mất ${shownPoints(stillLost(loss), policy)}${open}`;
}

/** Sums over units, for the line that names each: "mất 3,50, lấy lại 2,00". */
export function regainedSummary(rows: readonly RegainedRow[], { settings }: Round): string {
  const sum = (of: (loss: RegainedLoss) => Points): string =>
    shownPoints(rows.map(({ loss }) => of(loss)).reduce(addPoints), settings.policy);
  return `năm trước mất ${sum(({ lostBefore }) => lostBefore)}, đã lấy lại ${sum(({ regained }) => regained)}`;
}
