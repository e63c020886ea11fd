import { columnLetters } from '../../sheets/grid/address';

/** The rows, and the columns, with which a page begins. */
export interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Breaks pages there and nowhere else. */
export function breakPages(sheet: Excel.Worksheet, { rows, columns }: PageBreaks): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  for (const row of rows) {
    sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  for (const column of columns) {
    sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  }
}
