import { fill, type FillArguments, type Placeholder } from './fill';
import type { Language } from './language';
import { textsIn } from './languages';
import type { vi } from './vi/pane';

/** The texts of the pane by name; what stands in braces is known to the compiler. */
export type PaneTexts = typeof vi;

/** The name of a text of the pane. */
export type TextKey = keyof PaneTexts;

/** The name of a text without parameters, for lists of words. */
export type PlainTextKey = {
  [Key in TextKey]: [Placeholder<PaneTexts[Key]>] extends [never] ? Key : never;
}[TextKey];

/** The parameters of a text of the pane as the last argument; of several texts, those of all. */
export type TextArguments<Key extends TextKey> = FillArguments<PaneTexts[Key]>;

/** A text of the pane in a language, before its parameters are put in. */
export function textOf(language: Language, key: TextKey): string {
  return textsIn(language).pane[key];
}

/** A text of the pane in a language. A parameter that it names and that is not given does not compile. */
export function translate<Key extends TextKey>(
  language: Language,
  key: Key,
  ...[parameters]: TextArguments<Key>
): string {
  return fill(textOf(language, key), parameters ?? {});
}
