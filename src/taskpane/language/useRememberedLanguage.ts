import { useEffect, useState } from 'react';
import { LANGUAGES, languageOf, type Language } from '../../words/language';
import { loadLanguage } from '../../words/languages';

/** The only thing that is kept beside the workbook: it is the person's, and nothing is lost without it. */
const KEY = 'cchc.language';

/** The language that the person chose last, here or in another workbook; else that of Office. */
export function firstLanguage(locale: string | undefined): Language {
  return remembered() ?? languageOf(locale);
}

/** The language of the pane, from the first one on, and how to choose another: its texts are loaded before it is shown. */
export function useRememberedLanguage(
  locale: string | undefined,
): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => firstLanguage(locale));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language): void => {
    const take = (): void => {
      setLanguage(chosen);
      remember(chosen);
    };
    loadLanguage(chosen).then(take, (error: unknown) =>
      setLanguage(() => {
        // Where React catches it: a part of the pane is missing, as where a view is.
        throw error;
      }),
    );
  };
  return [language, choose];
}

function remembered(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(KEY);
    return LANGUAGES.find((each) => each === kept);
  } catch {
    // A browser may forbid storage to a frame; then the language of Office counts.
    return undefined;
  }
}

function remember(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // As above: the choice holds while the pane is open.
  }
}
