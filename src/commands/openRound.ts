import type { OpenedFile } from '../files/collect/openFile';
import type { RefusedFile } from '../sheets/collect/refusedFile';
import { SHEET_NAMES } from '../sheets/tables/sheetNames';
import type { OwnFileCode } from '../words/refusalCode';
import type { Command } from './command';

interface RoundFileOrder {
  readonly file: File;
  /** Opens the file beside the pane; the names of its sheets are enough. */
  readonly open: () => Promise<OpenedFile | RefusedFile<OwnFileCode>>;
  /** undefined: it is the workbook of a round, and is opened. */
  readonly onRead: (problem: RefusedFile<OwnFileCode> | 'notRound' | undefined) => void;
}

/** Opens the workbook of a round in a window of its own; a file that is none is not opened. */
export const OPEN_ROUND: Command<RoundFileOrder, void> = {
  id: 'openRound',
  words: { waiting: () => ({ key: 'start.doOpen' }) },
  run: async (workbook, { file, open, onRead }) => {
    const opened = await open();
    if (opened.kind === 'refused') {
      onRead(opened);
      return;
    }
    if (!opened.sheets.some(({ sheet }) => sheet === SHEET_NAMES.criteria)) {
      onRead('notRound');
      return;
    }
    onRead(undefined);
    await workbook.openFile(new Uint8Array(await file.arrayBuffer()));
  },
};
