import { breakPages, type PageBreaks } from '../../render/pageBreaks';

/** What of a sheet's printing goes with its content: how large it is, and where pages begin. */
export interface SavedPages extends PageBreaks {
  readonly zoom: Excel.PageLayoutZoomOptions;
}

/** Asks how a sheet is printed. */
export function askPages(sheet: Excel.Worksheet): () => SavedPages {
  const { pageLayout, horizontalPageBreaks, verticalPageBreaks } = sheet;
  pageLayout.load('zoom');
  horizontalPageBreaks.load('items/rowIndex');
  verticalPageBreaks.load('items/columnIndex');
  return () => ({
    zoom: pageLayout.zoom,
    rows: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    columns: verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
  });
}

/** Prints a sheet again as it was. */
export function restorePages(sheet: Excel.Worksheet, pages: SavedPages): void {
  sheet.pageLayout.zoom = pages.zoom;
  breakPages(sheet, pages);
}
