/** Freezes so many rows and columns; none leaves the sheet as it is. */
export function freezeSheet(
  sheet: Excel.Worksheet,
  freeze: { readonly rows: number; readonly columns: number },
): void {
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}
