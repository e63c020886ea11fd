import type { ReadingEvent, ReadingOrder } from './collect.types';
import { readForms } from './readForms';

/** Reads returned files beside the pane, so that it stays quick. Ended by the pane, which keeps what was told. */
self.onmessage = (message: MessageEvent<ReadingOrder>): void => {
  const tell = (event: ReadingEvent): void => self.postMessage(event);
  readForms(message.data, new AbortController().signal, tell).catch(() => tell({ kind: 'broken' }));
};
