import { fill, type Placeholder, type TextParameters } from './fill';
import type { Language } from './language';
import { textOf, type PaneTexts, type TextKey } from './translate';

/** A text that is put into words when it is shown, so that a change of language reaches it. */
export type Message<Key extends TextKey = TextKey> = Key extends TextKey
  ? [Placeholder<PaneTexts[Key]>] extends [never]
    ? { readonly key: Key; readonly parameters?: never }
    : { readonly key: Key; readonly parameters: TextParameters<PaneTexts[Key]> }
  : never;

/** A message in the words of a language. */
export function say(language: Language, { key, parameters }: Message): string {
  return fill(textOf(language, key), parameters ?? {});
}
