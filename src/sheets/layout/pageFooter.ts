import type { PaperWidth } from './paperWidth';
import type { PrintLayout, RowRun } from './sheetLayout';

/** A4 landscape, headings repeated, page numbers at the right; as wide as one page if nothing else is said. */
export function printPages(
  titleRows: RowRun,
  footerLeft: string,
  width: PaperWidth = { size: { pagesWide: 1 } },
): PrintLayout {
  // "&" begins a code in a footer, so one that is meant as such is written twice.
  const left = footerLeft.replaceAll('&', '&&');
  return { orientation: 'landscape', ...width, titleRows, footerLeft: left, footerRight: 'Trang &P/&N' };
}
