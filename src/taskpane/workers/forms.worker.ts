import type { FormsOrder } from '../app/formsJob.types';
import { makeForms } from './makeForms';
import type { FormsEvent } from './forms.types';

/** Makes forms beside the pane, so that it stays quick. Ended by the pane, which keeps what was made. */
self.onmessage = (message: MessageEvent<FormsOrder>): void => {
  const tell = (event: FormsEvent): void => {
    self.postMessage(event, { transfer: event.kind === 'made' ? [event.form.bytes.buffer] : [] });
  };
  void makeForms(message.data, new AbortController().signal, tell);
};
