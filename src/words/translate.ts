import { en } from './en/pane';
import type { Language } from './language';
import { vi } from './vi/pane';

export type TextKey = keyof typeof vi;

/** What a text may be given: words, or counts (which also choose the singular in English). */
export type TextParameters = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en };

/** Between the singular and the plural of a text; the parameter `count` decides. */
const PLURAL_MARK = ' || ';

/** Puts parameters into a text. A placeholder without a parameter stays visible, because that is a mistake. */
export function fill(text: string, parameters: TextParameters = {}): string {
  const [singular = '', plural = singular] = text.split(PLURAL_MARK);
  const form = parameters['count'] === 1 || parameters['count'] === '1' ? singular : plural;
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    return value === undefined ? placeholder : String(value);
  });
}

/** A text of the pane in a language. */
export function translate(language: Language, key: TextKey, parameters?: TextParameters): string {
  return fill(TEXTS[language][key], parameters);
}
