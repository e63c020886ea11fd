import type { Texts } from '../../language/LanguageContext';
import { formatDate } from '../../../words/numbers';
import type { MatrixCell } from './matrixModel';

/** What stands in a cell of the matrix: the day, how many days late, or a word. */
export function cellText(cell: MatrixCell, { t }: Texts): string {
  switch (cell.kind) {
    case 'notDue':
    case 'open':
      return t('matrix.cellNotDue');
    case 'pending':
      return t('matrix.cellWaiting');
    case 'toFix':
      return t('matrix.cellToFix');
    case 'inSheet':
      return t('matrix.cellInSheet');
    case 'notSent':
      return t('matrix.cellNotSent');
    case 'received':
      return formatDate(cell.date).slice(0, 5);
    case 'late':
      return t('matrix.cellLate', { count: cell.daysLate });
  }
}

/** The same in full: "Xã Mẫu 04, kỳ 6 tháng, chưa nộp, trễ 2 ngày". */
export function cellName(cell: MatrixCell, unit: string, period: string, { t }: Texts): string {
  const about = { unit, period };
  switch (cell.kind) {
    case 'notDue':
      return t('matrix.nameNotDue', about);
    case 'open':
      return t('matrix.nameOpen', about);
    case 'pending':
      return t('matrix.nameWaiting', about);
    case 'toFix':
      return t('matrix.nameToFix', { ...about, count: cell.errors });
    case 'inSheet':
      return t('matrix.nameInSheet', about);
    case 'notSent':
      return t('matrix.nameNotSent', { ...about, count: cell.daysLate });
    case 'received':
      return t('matrix.nameReceived', { ...about, date: formatDate(cell.date) });
    case 'late':
      return t('matrix.nameLate', { ...about, date: formatDate(cell.date), count: cell.daysLate });
  }
}
