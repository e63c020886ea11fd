import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';

/** What the column "Tình trạng" says; the counts above the form and the colours go by these words. */
export const STATUS = {
  open: 'Chưa chấm',
  earlier: 'Giữ điểm kỳ trước',
  notDue: 'Chưa đến hạn',
  notClaimed: 'Không có',
  notApplicable: 'Không áp dụng',
  doubtful: 'Xem lại',
  evidenceMissing: 'Thiếu tài liệu',
  done: 'Đã chấm',
  notScored: 'Không chấm',
} as const;

/**
 * The state of one item, by formula, from its points and its evidence.
 *
 * @param earlier the points of the period before, which stand on while the current ones are empty.
 * @param empty what it says while nothing was entered, in this period or before.
 * @param evidence the evidence cells of the row, where the item requires evidence for points above 0.
 */
export function statusFormula(cells: {
  readonly points: string;
  readonly earlier: string | undefined;
  readonly maximum: string;
  readonly evidence: string | undefined;
  readonly empty: (typeof STATUS)['open' | 'notDue' | 'notClaimed'];
}): string {
  const { points, earlier, maximum, evidence } = cells;
  const done =
    evidence === undefined
      ? `"${STATUS.done}"`
      : `IF(AND(${points}>0,COUNTA(${evidence})=0),"${STATUS.evidenceMissing}","${STATUS.done}")`;
  const checked = `IF(NOT(ISNUMBER(${points})),"${STATUS.doubtful}",IF(OR(${points}<0,${points}>${maximum}),"${STATUS.doubtful}",${done}))`;
  const waiting = `"${cells.empty}"`;
  const open = earlier === undefined ? waiting : `IF(${earlier}="",${waiting},"${STATUS.earlier}")`;
  return `=IF(${points}="",${open},IF(${points}="${NOT_APPLICABLE_TEXT}","${STATUS.notApplicable}",${checked}))`;
}
