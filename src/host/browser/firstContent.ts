import type { WorkbookSnapshot } from '../model/snapshot';
import { readXlsxFile } from '../xlsx/readXlsxFile';
import { takeOver } from './bookHandover';
import { EMPTY_PAGE, NEW_BOOK } from './files';
import type { PageSettings } from './pageSettings';

export interface FirstContent {
  readonly name: string;
  /** undefined: an empty sheet. */
  readonly snapshot?: WorkbookSnapshot;
  /** Why the wished file is not there. */
  readonly problem?: string;
}

const SAMPLE_BOOK = 'Đợt mẫu 2026.xlsx';

/** What the workbook holds when the page opens: a file that was handed over, or what the server gives. */
export async function firstContent(settings: PageSettings): Promise<FirstContent> {
  const book = takeOver();
  if (book) {
    try {
      return { name: book.name, snapshot: await readXlsxFile(book.bytes) };
    } catch (error) {
      console.warn(error);
      return { name: NEW_BOOK, problem: `Không đọc được tệp ${book.name}; đây là sổ trống.` };
    }
  }
  const isWanted = location.pathname + location.search !== EMPTY_PAGE;
  return settings.snapshot && isWanted
    ? { name: SAMPLE_BOOK, snapshot: settings.snapshot }
    : { name: NEW_BOOK };
}
