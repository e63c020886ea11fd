import type { TextKey, TextParameters } from './translate';

/** A text that is put into words when it is shown, so that a change of language reaches it. */
export interface Message {
  readonly key: TextKey;
  readonly parameters?: TextParameters;
}
