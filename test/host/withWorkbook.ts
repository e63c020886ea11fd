import {
  openEmbeddedWorkbook,
  type EmbeddedWorkbook,
  type EmbeddedWorkbookOptions,
} from '../../src/host/openWorkbook';

/** A fresh workbook with one sheet "Sheet1" for every test of a file, closed afterwards. */
export function workbookForEachTest(options: EmbeddedWorkbookOptions = {}): () => EmbeddedWorkbook {
  let book: EmbeddedWorkbook | undefined;
  beforeEach(async () => {
    book = await openEmbeddedWorkbook(options);
  });
  afterEach(() => book?.close());
  return () => {
    if (!book) {
      throw new Error('No test is running.');
    }
    return book;
  };
}

/** Runs on the first sheet and syncs at the end. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}
