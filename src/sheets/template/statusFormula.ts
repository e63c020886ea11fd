import { NOT_APPLICABLE_TEXT } from '../../core/entries/entry';

/** What the column "Tình trạng" says; the counts above the form and the colours go by these words. */
export const STATUS = {
  open: 'Chưa chấm',
  notDue: 'Chưa đến hạn',
  notApplicable: 'Không áp dụng',
  doubtful: 'Xem lại',
  evidenceMissing: 'Thiếu tài liệu',
  done: 'Đã chấm',
  notScored: 'Không chấm',
} as const;

/**
 * The state of one item, by formula, from its points and its evidence.
 *
 * @param evidence the evidence cells of the row, where the item requires evidence for points above 0.
 */
export function statusFormula(cells: {
  readonly points: string;
  readonly maximum: string;
  readonly evidence: string | undefined;
  readonly isDue: boolean;
}): string {
  const { points, maximum, evidence } = cells;
  const done =
    evidence === undefined
      ? `"${STATUS.done}"`
      : `IF(AND(${points}>0,COUNTA(${evidence})=0),"${STATUS.evidenceMissing}","${STATUS.done}")`;
  const checked = `IF(NOT(ISNUMBER(${points})),"${STATUS.doubtful}",IF(OR(${points}<0,${points}>${maximum}),"${STATUS.doubtful}",${done}))`;
  const open = cells.isDue ? STATUS.open : STATUS.notDue;
  return `=IF(${points}="","${open}",IF(${points}="${NOT_APPLICABLE_TEXT}","${STATUS.notApplicable}",${checked}))`;
}
