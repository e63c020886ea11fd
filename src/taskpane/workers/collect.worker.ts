import type { CollectEvent, CollectOrder } from './collect.types';
import { readForms } from './readForms';

/** Reads returned files beside the pane, so that it stays quick. Ended by the pane, which keeps what was told. */
self.onmessage = (message: MessageEvent<CollectOrder>): void => {
  const tell = (event: CollectEvent): void => self.postMessage(event);
  readForms(message.data, new AbortController().signal, tell).catch(() => tell({ kind: 'broken' }));
};
