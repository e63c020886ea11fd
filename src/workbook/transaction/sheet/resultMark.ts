/** A result sheet keeps on itself what it was calculated from; see `sheets/results/writtenResult`. */
const KEY = 'ParResult';

/** Asks for the mark of a sheet that is there, or perhaps not; after the sync undefined where there is none. */
export function askResultMark(sheet: Excel.Worksheet): () => string | undefined {
  const property = sheet.customProperties.getItemOrNullObject(KEY);
  property.load('value');
  return () => (property.isNullObject ? undefined : property.value);
}

export function putResultMark(sheet: Excel.Worksheet, mark: string | undefined): void {
  if (mark === undefined) {
    sheet.customProperties.getItemOrNullObject(KEY).delete();
  } else {
    sheet.customProperties.add(KEY, mark);
  }
}

/** Asks for the marks of all sheets that have one; after the sync by name of the sheet. */
export function askResultMarks(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): () => ReadonlyMap<string, string> {
  const asked = sheetNames.map((name) => ({
    name,
    read: askResultMark(context.workbook.worksheets.getItem(name)),
  }));
  return () => {
    const found = new Map<string, string>();
    for (const { name, read } of asked) {
      const mark = read();
      if (mark !== undefined) {
        found.set(name, mark);
      }
    }
    return found;
  };
}
