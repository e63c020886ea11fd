import { fixedArea } from '../../sheets/grid/address';
import { NARROW_MARGINS } from '../../sheets/layout/margins';
import type { PrintLayout } from '../../sheets/layout/sheetLayout';
import type { Step } from '../run/requests';
import { ACTION_BYTES } from './bytes';

/** Paper, orientation, what repeats on each page. Vietnamese offices print on A4. */
export function printStep(print: PrintLayout): Step {
  return {
    bytes: ACTION_BYTES * 7,
    apply: (sheet): void => {
      const page = sheet.pageLayout;
      page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: print.fitToWidth };
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
