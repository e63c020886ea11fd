import { WorkbookFailure } from '../workbook/failure';
import type { Command } from './command';

interface CopyOrder {
  /** The name of the file. */
  readonly file: string;
  /** Its bytes; undefined where the file is gone since it was chosen. */
  readonly bytes: () => Promise<Uint8Array | undefined>;
}

/** Opens a copy of a file in a window of its own: nothing of it is in the workbook yet. */
export const OPEN_COPY: Command<CopyOrder, void> = {
  id: 'openCopy',
  words: { waiting: ({ file }) => ({ key: 'collect.openCopy', parameters: { file } }) },
  run: async (workbook, { bytes }) => {
    const content = await bytes();
    if (!content) {
      throw new WorkbookFailure('fileGone');
    }
    await workbook.openFile(content);
  },
};
