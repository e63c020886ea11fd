import type { Language } from './language';
import type { LanguageTexts } from './languageTexts.types';
import { vietnamese } from './vi/vietnamese';

const loaded: { readonly vi: LanguageTexts; en?: LanguageTexts } = { vi: vietnamese };

/** Everything that is said in a language; in Vietnamese as long as the language is not loaded. */
export function textsIn(language: Language): LanguageTexts {
  return loaded[language] ?? loaded.vi;
}

/**
 * Loads the texts of a language: Vietnamese is always there, any other only where somebody reads it.
 *
 * @throws the error of the import where it cannot be loaded.
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded[language]) {
    const { english } = await import('./en/english');
    loaded.en = english;
  }
}
