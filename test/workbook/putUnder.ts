/** A cell of a row that is put under a table. */
export type PutCell = string | number | null;

/**
 * Puts rows under a table without its taking them in, as another program does.
 *
 * @param gap blank rows in between.
 */
export async function putUnder(table: string, rows: readonly (readonly PutCell[])[], gap = 0): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const before = found.getRange();
    before.load('address');
    await context.sync();
    const first = before
      .getLastRow()
      .getOffsetRange(1 + gap, 0)
      .getCell(0, 0);
    const target = first.getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1);
    target.values = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)));
    // The embedded workbook does as Excel would.
    found.resize(before.address);
    await context.sync();
  });
}
