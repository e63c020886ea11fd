import { columnLetters, fixedArea } from '../../sheets/grid/address';
import { NARROW_MARGINS } from '../../sheets/layout/margins';
import type { PrintLayout } from '../../sheets/layout/sheetLayout';
import type { Step } from '../run/requests';
import { ACTION_BYTES } from './bytes';
import { breakPages } from './pageBreaks';

/** Paper, orientation, where pages begin, what repeats on each. Vietnamese offices print on A4. */
export function printStep(print: PrintLayout): Step {
  const { rowBreaks = [], columnBreaks = [] } = print;
  return {
    bytes: ACTION_BYTES * (11 + 2 * (rowBreaks.length + columnBreaks.length)),
    apply: (sheet): void => {
      const page = sheet.pageLayout;
      page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      page.paperSize = 'A4';
      page.zoom =
        'percent' in print.size
          ? { scale: print.size.percent }
          : { horizontalFitToPages: print.size.pagesWide };
      if (print.margins === 'narrow') {
        page.setPrintMargins('Points', NARROW_MARGINS);
      }
      if (print.area) {
        page.setPrintArea(fixedArea(print.area));
      }
      if (print.titleRows) {
        const { row, rows } = print.titleRows;
        page.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
      }
      if (print.titleColumns !== undefined) {
        page.setPrintTitleColumns(`$A:$${columnLetters(print.titleColumns - 1)}`);
      }
      breakPages(sheet, { rows: rowBreaks, columns: columnBreaks });
      const footer = page.headersFooters.defaultForAllPages;
      if (print.footerLeft !== undefined) {
        footer.leftFooter = print.footerLeft;
      }
      if (print.footerRight !== undefined) {
        footer.rightFooter = print.footerRight;
      }
    },
  };
}
