import type { OpenedFile } from '../files/collect/openFile';
import type { RefusedFile } from '../sheets/collect/refusedFile';
import type { Grid } from '../sheets/grid/grid';
import type { OwnFileCode } from '../words/refusalCode';
import type { Command } from './command';

interface TableOrder {
  /** A sheet of the workbook, or a file, which is opened beside the pane. */
  readonly source:
    { readonly sheet: string } | { readonly open: () => Promise<OpenedFile | RefusedFile<OwnFileCode>> };
  readonly onRead: (reading: readonly Grid[] | RefusedFile<OwnFileCode>) => void;
}

/** Reads the sheets on which somebody's own table of criteria may stand, before anything is written. */
export const READ_TABLE: Command<TableOrder, void> = {
  id: 'readTable',
  words: { waiting: () => ({ key: 'start.preview' }) },
  run: async (workbook, { source, onRead }) => {
    if ('sheet' in source) {
      onRead([await workbook.readSheet(source.sheet)]);
      return;
    }
    const opened = await source.open();
    onRead(opened.kind === 'refused' ? opened : opened.sheets);
  },
};
