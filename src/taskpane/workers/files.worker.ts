import type { FileOrder, ReadingEvent, SheetsEvent } from './files.types';
import { readForms } from './readForms';
import { readSheets } from './readSheets';

/**
 * Reads files that come from outside beside the pane, so that it stays quick whatever they are: returned forms, an own
 * table of criteria, the workbook of a round. Ended by the pane, which keeps what was told.
 */
self.onmessage = (message: MessageEvent<FileOrder>): void => {
  const tell = (event: ReadingEvent | SheetsEvent): void => self.postMessage(event);
  const order = message.data;
  const reading =
    order.kind === 'forms' ? readForms(order, new AbortController().signal, tell) : readSheets(order, tell);
  reading.catch(() => tell({ kind: 'broken' }));
};
