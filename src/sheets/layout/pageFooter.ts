import type { PrintLayout } from './sheetLayout';

/** A4 landscape, as wide as one page, headings repeated, page numbers at the right. */
export function printPages(
  titleRows: { readonly row: number; readonly rows: number },
  footerLeft: string,
): PrintLayout {
  // "&" begins a code in a footer, so one that is meant as such is written twice.
  const left = footerLeft.replaceAll('&', '&&');
  return { orientation: 'landscape', fitToWidth: 1, titleRows, footerLeft: left, footerRight: 'Trang &P/&N' };
}
