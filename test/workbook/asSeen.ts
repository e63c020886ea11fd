import type { EmbeddedWorkbook } from '../../src/host/openWorkbook';

/** The workbook as a user sees it; ids may differ. */
export function asSeen(book: EmbeddedWorkbook): unknown {
  return JSON.parse(JSON.stringify(book.model.save()).replace(/"id":"[^"]*"/g, '"id":""'));
}
