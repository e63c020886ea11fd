import type { TemplateOrder } from '../app/templateJob.types';
import { makeForms } from './makeForms';
import type { TemplateEvent } from './templates.types';

/** Makes forms beside the pane, so that it stays quick. Ended by the pane, which keeps what was made. */
self.onmessage = (message: MessageEvent<TemplateOrder>): void => {
  const tell = (event: TemplateEvent): void => {
    self.postMessage(event, { transfer: event.kind === 'made' ? [event.form.bytes.buffer] : [] });
  };
  void makeForms(message.data, new AbortController().signal, tell);
};
