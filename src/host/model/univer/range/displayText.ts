import type { ModelContext } from '../context';
import { generalNumber } from './generalNumber';

/** After the number formats (10): what they left a number has no format. */
const AFTER_NUMBER_FORMATS = 5;
const NUMBER = 2;

/** Numbers as Excel shows them in Vietnamese: "8,5" without a format, "1.234,50" with one. */
export function showNumbersInVietnamese(context: ModelContext): void {
  const { SheetsNumfmtCellContentController, SheetInterceptorService, INTERCEPTOR_POINT } = context.library;
  context.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, _location, next) =>
      next(
        cell && typeof cell.v === 'number' && (cell.t === NUMBER || cell.t === undefined || cell.t === null)
          ? { ...cell, v: generalNumber(cell.v) }
          : cell,
      ),
  });
}
